import type { Same } from "../../same.ts";
import type { standing as source } from "../nl/standing.ts";

export const standing: Same<typeof source> = {};
