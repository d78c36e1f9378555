import type { Same } from "../../same.ts";
import type { errors as source } from "../nl/errors.ts";

export const errors: Same<typeof source> = {};
