import type { Same } from "../../same.ts";
import type { jury as source } from "../nl/jury.ts";

export const jury: Same<typeof source> = {};
