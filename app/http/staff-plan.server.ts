import { withEarlierAnswers } from "#app/domain/applications/earlier-answers.ts";
import { checkPlan } from "#app/domain/applications/finance/check-plan.ts";
import { findApplicationForStaff } from "#app/domain/applications/find-for-staff.server.ts";
import { inFormOrder } from "#app/domain/applications/form-order.ts";
import { namesIn } from "#app/domain/applications/nameless/named-plan.ts";
import { withoutNames } from "#app/domain/applications/nameless/without-names.ts";
import { readPart } from "#app/domain/applications/plan-content.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { repairStatus } from "#app/domain/applications/repair/repair.ts";
import { canAssess } from "#app/domain/applications/rules.ts";
import { chosenUnits, isPartComplete } from "#app/domain/applications/units/unit-choice.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { dayOf } from "#app/lib/dates.ts";

import { found, readAs, refused } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";
import { readsNameless } from "./reads-nameless.server.ts";

/** What was typed, part by part. */
export type Parts = readonly { readonly part: string; readonly content: unknown }[];

/**
 * A received plan as its page shows it. For whoever reads without names it goes by the number of its receipt: no maker, no
 * file, and no name in any of its words is sent.
 */
export async function readReceivedPlan(
  request: Request,
  actor: Staff,
  tenderId: string,
  applicationId: string,
) {
  const query = new URL(request.url).searchParams;
  const isNameless = readsNameless(request);
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const row = found(await findApplicationForStaff(tx, actor.corporationId, applicationId));
    if (row.plan.tenderId !== tenderId) throw refused(404);
    const { mark, spoken, repair, tiedStaff, now } = row;
    const receiptNumber = row.plan.receiptNumber ?? "";
    const shownParts = isNameless ? namelessParts(row) : row.parts;
    const tradeName = isNameless ? receiptNumber : row.plan.tradeName;
    return {
      applicationId,
      isNameless,
      mark: isNameless ? null : mark,
      spoken: isNameless ? [] : spoken,
      makers: isNameless ? [] : row.makers,
      tiedStaff,
      // The idea is in the plan itself, where names are taken out of it for who reads without them.
      glance: row.glance && { ...row.glance, idea: "" },
      notes: row.notes,
      repair: repair && repairStatus(repair, now),
      canAsk: canAssess(tender, now),
      title: pageTitle(request, "staff.plans.name", tradeName),
      once: newOnceKey(),
      tenderId,
      space,
      plan: {
        tradeName,
        // Whom a maker knows at the corporation may tell who they are.
        knows: isNameless ? "" : row.plan.knows,
        state: row.plan.state,
        receiptNumber,
        submittedAt: row.plan.submittedAt?.toISOString() ?? "",
      },
      criteria: (tender.rules?.criteria ?? []).map(({ id, title, weight }) => ({ id, title, weight })),
      parts: partsOf(tender.rules).map((name) => {
        const content = contentOf(shownParts, name) ?? {};
        const read = readPart(name, content);
        const asked = name === "business" ? withEarlierAnswers(content) : content;
        const isComplete = isPartComplete(tender.rules, name, contentOf(row.parts, name) ?? {});
        return { name, content: inFormOrder(asked, read), isComplete };
      }),
      checks:
        tender.rules && row.plan.submittedAt ? checksOf(row.parts, tender.rules, row.plan.submittedAt) : [],
      units: chosenUnits(tender.rules, contentOf(row.parts, "business")).map(({ name }) => name),
      shownParts,
      rules: tender.rules,
      files: isNameless ? null : row.files,
      isSaved: query.has("bewaard"),
      isLocked: row.plan.state !== "submitted" && row.plan.state !== "checked",
      assessment: assessmentOf(row),
    };
  });
}

export const contentOf = (parts: Parts, name: string) => parts.find(({ part }) => part === name)?.content;

/** What stands in a plan, with nothing in it that tells whose it is. */
export function namelessParts({ parts, plan, makers }: Pick<Row, "parts" | "plan" | "makers">): Parts {
  const names = namesIn(plan.tradeName, makers);
  return parts.map(({ part, content }) => ({ part, content: withoutNames(content, names) }));
}

type Row = NonNullable<Awaited<ReturnType<typeof findApplicationForStaff>>>;

function assessmentOf({ assessment, knockOut, reasons }: Row) {
  return {
    seen: assessment?.checkedAt?.toISOString() ?? "",
    complete: completenessOf(assessment?.complete),
    note: assessment?.note ?? "",
    choice: assessment?.choice ?? "",
    knockOut: knockOut?.kind ?? "",
    knockOutReason: knockOut?.reason ?? "",
    reasons: Object.fromEntries(reasons.map(({ criterionId, reason }) => [criterionId, reason])),
  };
}

/** As its radio button says it; nothing while nobody has looked. */
function completenessOf(complete: boolean | null | undefined): "yes" | "no" | "" {
  if (complete === null || complete === undefined) return "";
  return complete ? "yes" : "no";
}

/** The checks as they stood when the plan was handed in. */
function checksOf(parts: Parts, rules: FrozenRules, submittedAt: Date) {
  const named = parts.map(({ part, content }) => ({ name: part, content }));
  return checkPlan(rules, named, dayOf(submittedAt)).checks;
}
