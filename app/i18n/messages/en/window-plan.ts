import type { Same } from "../../same.ts";
import type { windowPlan as source } from "../nl/window-plan.ts";

export const windowPlan: Same<typeof source> = {};
