import type { Same } from "../../same.ts";
import type { demo as source } from "../nl/demo.ts";

export const demo: Same<typeof source> = {};
