import type { Same } from "../../same.ts";
import type { states as source } from "../nl/states.ts";

export const states: Same<typeof source> = {};
