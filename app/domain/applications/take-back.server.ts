import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { tenders } from "#db/schema/tenders.ts";

import { findOwnedForChange } from "./find-own.server.ts";
import { applicationSteps } from "./states.ts";
import { listMakers } from "./together/queries.server.ts";
import { whileOpen, whyNotOpen } from "./while-open.server.ts";

/**
 * Opens a plan that was handed in, to change it until closing. From then on it does not count until it is handed in
 * again; its receipt is void. The owner's step. Refused after closing ("tender-closed") and for a plan in another state.
 */
export async function reopenApplication(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  key?: string,
) {
  const command = { verb: "reopen-application", key, input: { applicationId } };
  return write(db, entrepreneur, command, async (story) => {
    const { tx, now, record } = story;
    const owned = await findOwnedForChange(tx, entrepreneur.personId, applicationId);
    if (!owned.ok) return owned;
    const { plan } = owned.value;
    if (plan.state !== "submitted") return problem("not-in-this-state");
    const [reopened] = await tx
      .update(applications)
      .set({
        state: applicationSteps.submitted.reopen,
        submittedAt: null,
        contentHash: null,
        receiptNumber: null,
        updatedAt: now,
      })
      .from(tenders)
      .where(whileOpen(plan, ["submitted"], now))
      .returning({ id: applications.id });
    if (!reopened) return whyNotOpen(tx, plan);
    const { corporationId, tenderId } = plan;
    await record("application.reopened", { corporationId, tenderId, applicationId });
    await tell(story, "plan-reopened", owned.value);
    return done({ applicationId });
  });
}

/** Takes a plan back for good, until closing. Nobody ever reads it, and it cannot be handed in again. */
export async function withdrawApplication(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  key?: string,
) {
  const command = { verb: "withdraw-application", key, input: { applicationId } };
  return write(db, entrepreneur, command, async (story) => {
    const { tx, now, record } = story;
    const owned = await findOwnedForChange(tx, entrepreneur.personId, applicationId);
    if (!owned.ok) return owned;
    const { plan } = owned.value;
    if (plan.state !== "draft" && plan.state !== "submitted") return problem("not-in-this-state");
    const [withdrawn] = await tx
      .update(applications)
      .set({ state: applicationSteps[plan.state].withdraw, updatedAt: now })
      .from(tenders)
      .where(whileOpen(plan, ["draft", "submitted"], now))
      .returning({ id: applications.id });
    if (!withdrawn) return whyNotOpen(tx, plan);
    const { corporationId, tenderId } = plan;
    await record("application.withdrawn", { corporationId, tenderId, applicationId });
    await tell(story, "plan-withdrawn", owned.value);
    return done({ applicationId });
  });
}

type Found = Extract<Awaited<ReturnType<typeof findOwnedForChange>>, { ok: true }>["value"];

/** Whoever works on the plan must know that it does not lie in the box any more. */
async function tell(
  { tx, now, mail }: Story,
  letter: "plan-reopened" | "plan-withdrawn",
  { plan, tender }: Found,
): Promise<void> {
  for (const to of await listMakers(tx, plan))
    await mail({
      letter,
      about: `${plan.id}:${now.toISOString()}`,
      to,
      corporationId: plan.corporationId,
      props: {
        address: tender.rules ? addressOf(tender.rules) : "",
        applicationId: plan.id,
        tradeName: plan.tradeName,
        closesAt: tender.closesAt?.toISOString() ?? "",
      },
    });
}
