import type { Same } from "../../same.ts";
import type { criteria as source } from "../nl/criteria.ts";

export const criteria: Same<typeof source> = {};
