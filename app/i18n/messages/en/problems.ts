import type { Same } from "../../same.ts";
import type { problems as source } from "../nl/problems.ts";

export const problems: Same<typeof source> = {};
