import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { tenders } from "#db/schema/tenders.ts";

import { findOwnForChange } from "./find-own.server.ts";
import { applicationSteps } from "./states.ts";
import { whileOpen } from "./while-open.server.ts";

/**
 * Opens a plan that was handed in, to change it until closing. From then on it does not count until it is handed in
 * again; its receipt is void. Refused after closing ("tender-closed") and for a plan in another state.
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
    const found = await findOwnForChange(tx, entrepreneur.personId, applicationId);
    if (!found) return problem("not-found");
    const { plan } = found;
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
    if (!reopened) return problem("tender-closed");
    const { corporationId, tenderId } = plan;
    await record("application.reopened", { corporationId, tenderId, applicationId });
    await tell(story, "plan-reopened", entrepreneur, found);
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
    const found = await findOwnForChange(tx, entrepreneur.personId, applicationId);
    if (!found) return problem("not-found");
    const { plan } = found;
    if (plan.state !== "draft" && plan.state !== "submitted") return problem("not-in-this-state");
    const [withdrawn] = await tx
      .update(applications)
      .set({ state: applicationSteps[plan.state].withdraw, updatedAt: now })
      .from(tenders)
      .where(whileOpen(plan, ["draft", "submitted"], now))
      .returning({ id: applications.id });
    if (!withdrawn) return problem("tender-closed");
    const { corporationId, tenderId } = plan;
    await record("application.withdrawn", { corporationId, tenderId, applicationId });
    await tell(story, "plan-withdrawn", entrepreneur, found);
    return done({ applicationId });
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof findOwnForChange>>>;

async function tell(
  { tx, now, mail }: Story,
  letter: "plan-reopened" | "plan-withdrawn",
  { personId }: Entrepreneur,
  { plan, tender }: Found,
): Promise<void> {
  await mail({
    letter,
    about: `${plan.id}:${now.toISOString()}`,
    to: await findRecipient(tx, personId),
    corporationId: plan.corporationId,
    props: {
      address: tender.rules ? addressOf(tender.rules) : "",
      applicationId: plan.id,
      tradeName: plan.tradeName,
      closesAt: tender.closesAt?.toISOString() ?? "",
    },
  });
}
