import type { Same } from "../../same.ts";
import type { planChecks as source } from "../nl/plan-checks.ts";

export const planChecks: Same<typeof source> = {};
