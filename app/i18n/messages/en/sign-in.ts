import type { Same } from "../../same.ts";
import type { signIn as source } from "../nl/sign-in.ts";

export const signIn: Same<typeof source> = {};
