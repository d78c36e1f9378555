import type { Same } from "../../same.ts";
import type { spaces as source } from "../nl/spaces.ts";

export const spaces: Same<typeof source> = {};
