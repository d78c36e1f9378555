import { facadeOf } from "#app/components/shop-window/facade-of.ts";
import { frontOf } from "#app/components/shop-window/front-of.ts";
import type { FacadeParameters } from "#app/ui/facade/parameters.ts";

import { spaceFront } from "./space-front.ts";

type Won = {
  readonly tradeName: string;
  /** The stored shop-window plan; null where none was asked for. */
  readonly window: unknown;
};

type Space = { readonly id: string; readonly houseNumber: string; readonly frontageM: number | null };

/** So many letters fit above a window. */
const LETTERS = 24;

/** The front of a space as its winner will make it: of their shop-window plan, or with their name above a plain window. */
export function winnerFront({ tradeName, window }: Won, { id, ...space }: Space): FacadeParameters {
  if (window) {
    const front = frontOf(window, id, space);
    return facadeOf(front.plan, front.space);
  }
  return spaceFront(id, {
    houseNumber: space.houseNumber,
    lettering: tradeName.slice(0, LETTERS),
    letterStyle: "serif",
    display: [["plants"], ["lamps"]],
  });
}
