import { and, eq, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { PlanWriter } from "#app/domain/people/actor.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications, planParts } from "#db/schema/applications.ts";

import { takeFrom } from "./differences.ts";
import { findOwnForChange, refusalTo } from "./find-own.server.ts";
import { lastTyped } from "./last-typed.ts";
import { namesOfPlan } from "./names-of-plan.ts";
import type { Payload } from "./payload.ts";
import { readPart } from "./plan-content.ts";
import { partBefore, partsOf, type PlanPart, stepAfter } from "./plan-parts.ts";
import { canEditPlan, whyClosed } from "./rules.ts";
import { isPartComplete, lacksUnit } from "./units/unit-choice.ts";

export type PartInput = {
  readonly payload: Payload;
  /** The version the writer started from; 0 for none yet. */
  readonly version: number;
  /** The tab that saves in the background, and its how-many-th save this is. */
  readonly tab?: { readonly id: string; readonly count: number } | undefined;
  /** Fields for which the writer chose what is stored over what they typed ("whySpace", "offers"). */
  readonly theirs?: readonly string[] | undefined;
};

/**
 * Saves one part of a plan as typed, complete or not; answers the steps beside it, the field last typed in and whether a
 * unit must still be chosen. Saved elsewhere since `version` is "changed-meanwhile": nothing is overwritten. A tab in the
 * background continues its own row of saves although an answer was lost; what it sent before and comes late changes nothing.
 */
export async function savePart(
  db: Db,
  writer: PlanWriter,
  applicationId: string,
  part: PlanPart,
  input: PartInput,
  key?: string,
) {
  const command = { verb: "save-part", key, input: { applicationId, part, ...input } };
  return write(db, writer, command, async ({ tx, now, record }) => {
    const found = await findOwnForChange(tx, writer.personId, applicationId);
    if (!found) return refusalTo(tx, writer.personId, applicationId);
    const { plan, tender } = found;
    const asked = partsOf(tender.rules);
    if (!asked.includes(part)) return problem("not-found");
    const steps = { next: stepAfter(part, asked), previous: partBefore(part, asked) };
    if (plan.state !== "draft" || plan.submittedAt) return problem("already-submitted");
    if (!canEditPlan(plan, tender, now)) return whyClosed(tender);
    const own = { corporationId: plan.corporationId, applicationId, part };
    const stored = await findPart(tx, own);
    const { tab } = input;
    if (tab && stored && stored.savedTab === tab.id && stored.savedCount >= tab.count)
      return done({
        version: stored.version,
        complete: stored.complete,
        savedAt: stored.savedAt.toISOString(),
        ...steps,
        typedIn: null,
        needsUnit: lacksUnit(tender.rules, part, stored.content),
      });
    const payload = stored ? takeFrom(stored.content, input.payload, input.theirs ?? []) : input.payload;
    const { complete, names } = completenessOf(tender.rules, part, payload);
    const needsUnit = lacksUnit(tender.rules, part, payload);
    const row = {
      content: payload,
      complete,
      savedAt: now,
      savedBy: writer.personId,
      savedTab: tab?.id ?? "",
      savedCount: tab?.count ?? 0,
      lookAgain: false,
    };
    const subject = { corporationId: plan.corporationId, tenderId: plan.tenderId, applicationId };
    // Sent together, because this is the most frequent write there is; a refusal undoes all three.
    const [[saved]] = await Promise.all([
      keepContent(tx, { ...own, ...row }, input),
      tx
        .update(applications)
        .set({ updatedAt: now, ...names })
        .where(and(eq(applications.corporationId, plan.corporationId), eq(applications.id, applicationId))),
      record("application.part-saved", subject, { part }),
    ]);
    if (!saved || (saved.version === 1 && input.version > 0)) return problem("changed-meanwhile");
    const typedIn = lastTyped(stored?.content, payload);
    return done({
      version: saved.version,
      complete,
      savedAt: now.toISOString(),
      ...steps,
      typedIn,
      needsUnit,
    });
  });
}

/** Writes a part over what stands there, when that is what the writer started from; answers its version then. */
function keepContent(tx: Transaction, row: typeof planParts.$inferInsert, input: PartInput) {
  const { corporationId: _corporation, applicationId: _plan, part: _part, ...content } = row;
  return tx
    .insert(planParts)
    .values({ ...row, tabSince: input.version })
    .onConflictDoUpdate({
      target: [planParts.corporationId, planParts.applicationId, planParts.part],
      set: {
        ...content,
        version: sql`${planParts.version} + 1`,
        tabSince: sql`case when ${planParts.savedTab} = ${row.savedTab} then ${planParts.tabSince} else ${input.version} end`,
      },
      setWhere: follows(input),
    })
    .returning({ version: planParts.version });
}

/** Nobody saved since the version that the writer started from; nobody but this tab, when it is one. */
function follows({ version, tab }: PartInput) {
  return tab
    ? sql`(${planParts.version} = ${version} or (${planParts.savedTab} = ${tab.id} and ${planParts.tabSince} <= ${version}))`
    : eq(planParts.version, version);
}

async function findPart(
  tx: Transaction,
  own: { readonly corporationId: string; readonly applicationId: string; readonly part: PlanPart },
) {
  const [stored] = await tx
    .select()
    .from(planParts)
    .where(
      and(
        eq(planParts.corporationId, own.corporationId),
        eq(planParts.applicationId, own.applicationId),
        eq(planParts.part, own.part),
      ),
    );
  return stored ?? null;
}

/** Whether a part can be handed in as it is typed; a business plan that can names the plan in every list. */
function completenessOf(rules: FrozenRules | null, part: PlanPart, payload: Payload) {
  const complete = isPartComplete(rules, part, payload);
  return { complete, names: part === "business" ? namesOfPlan(readPart("business", payload)) : {} };
}
