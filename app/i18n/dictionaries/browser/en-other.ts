import type { Dictionary } from "../../translate.ts";
import { common } from "../../messages/en/common.ts";
import { demo } from "../../messages/en/demo.ts";
import { errors } from "../../messages/en/errors.ts";
import { partner } from "../../messages/en/partner.ts";
import { formProblems } from "../../messages/en/form-problems.ts";
import { problems } from "../../messages/en/problems.ts";
import { signIn } from "../../messages/en/sign-in.ts";
import { spaces } from "../../messages/en/spaces.ts";
import { states } from "../../messages/en/states.ts";
import { ui } from "../../messages/en/ui.ts";

/** What the screens of one audience say in the browser. */
export const dictionary: Dictionary = {
  ...common,
  ...ui,
  ...errors,
  ...formProblems,
  ...problems,
  ...states,
  ...spaces,
  ...partner,
  ...signIn,
  ...demo,
};
