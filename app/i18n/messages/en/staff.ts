import type { Same } from "../../same.ts";
import type { staff as source } from "../nl/staff.ts";

export const staff: Same<typeof source> = {};
