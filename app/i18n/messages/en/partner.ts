import type { Same } from "../../same.ts";
import type { partner as source } from "../nl/partner.ts";

export const partner: Same<typeof source> = {};
