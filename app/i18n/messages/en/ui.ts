import type { Same } from "../../same.ts";
import type { ui as source } from "../nl/ui.ts";

export const ui: Same<typeof source> = {};
