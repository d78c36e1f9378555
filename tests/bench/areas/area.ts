import type { Figure } from "../figure.ts";
import type { Control } from "../start-control.ts";
import type { World } from "../world.ts";

/** One part of the product; measures its own figures, named `<area>.<figure>`. */
export type Area = (world: World, control: Control) => Promise<Figure[]>;
