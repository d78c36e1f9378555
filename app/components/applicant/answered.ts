import type { SubmissionResult } from "@conform-to/react";

import { type Difference, differences } from "#app/domain/applications/differences.ts";
import { planParts, type PlanPart } from "#app/domain/applications/plan-parts.ts";
import { answerOf } from "#app/i18n/question-of.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** What the form of a part answers when it comes back; nothing when the page is only opened. */
export type Answered =
  | {
      readonly result: SubmissionResult;
      readonly isConflict: boolean;
      /** What was typed is stored, although something in it is missing or wrong. */
      readonly isKept: boolean;
    }
  | undefined;

/** Why what stands on the page is not stored: two versions to choose from, or a refusal. */
export type Unsaved = "conflict" | "refused" | null;

/** Why what came back on this page is not stored; null when the page was only opened, or all of it is kept. */
export function unsavedOf(answered: Answered): Unsaved {
  if (!answered || answered.isKept) return null;
  return answered.isConflict ? "conflict" : "refused";
}

/** Whether the fields are closed. Those of a form that came too late stay open: what was typed can be copied from them. */
export function isLockedNow(
  plan: { readonly isLocked: boolean; readonly isOpen: boolean; readonly state: string },
  answered: Answered,
): boolean {
  const isTooLate = plan.state === "draft" && !plan.isOpen && unsavedOf(answered) !== null;
  return plan.isLocked && !isTooLate;
}

/**
 * What somebody else saved differently, with chosen answers in words, when that is why this form came back; else
 * nothing. Without a part the content holds several, each under its own name.
 */
export function conflictOf(
  t: Translate,
  part: PlanPart | null,
  answered: Pick<NonNullable<Answered>, "result" | "isConflict"> | undefined,
  stored: unknown,
): Difference[] {
  if (!answered?.isConflict) return [];
  return differences(answered.result.initialValue, stored, (path, answer) => {
    const own = part ?? planParts.find((name) => name === path[0]);
    return own ? answerOf(t, own, path.at(-1) ?? "", answer) : answer;
  });
}
