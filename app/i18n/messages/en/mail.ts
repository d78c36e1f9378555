import type { Same } from "../../same.ts";
import type { mail as source } from "../nl/mail.ts";

export const mail: Same<typeof source> = {};
