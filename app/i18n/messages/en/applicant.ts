import type { Same } from "../../same.ts";
import type { applicant as source } from "../nl/applicant.ts";

export const applicant: Same<typeof source> = {};
