import { and, eq } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { personOfAddress } from "#app/domain/people/person-of-address.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Locale } from "#app/i18n/locales.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";

import { applicationSteps } from "../states.ts";
import { listMakers } from "../together/queries.server.ts";
import { countEntry, sendReceipt } from "./count-entry.server.ts";
import { findEntryByLink } from "./find-entry.server.ts";
import { withdrawEntry } from "./lapse-entries.server.ts";
import { type OwnPlan, ownPlans, stays } from "./own-plans.server.ts";
import { entryStep } from "./paper-entry.ts";

const door: System = { kind: "system", name: "paper-entry", forSomebody: true };

/**
 * The maker says that the plan is theirs; the link is proof of the mailbox. Who has a plan of their own for this call
 * says which one counts: the other is taken back. Their own that was handed in and opened stays. Twice is fine.
 */
export async function confirmEntry(
  db: Db,
  token: string,
  { counts, locale }: { readonly counts?: "paper" | "own" | undefined; readonly locale: Locale },
) {
  return write(db, door, { verb: "confirm-paper-entry" }, async (story) => {
    const { tx, now, record } = story;
    const found = await findEntryByLink(tx, sha256(token));
    if (!found?.entry.email) return problem("link-used-or-old");
    const { entry, plan, tender } = found;
    const step = entryStep(entry, plan, tender, now);
    if (step === "confirmed") return counted("paper");
    if (step === "over" || step === "writing") return problem("paper-too-late");
    const personId = await personOfAddress(tx, found.entry.email, { name: entry.name, locale });
    const [own] = await ownPlans(tx, plan, personId).for("update");
    if (own && !counts) return problem("choose-one-plan");
    if (own && counts === "own") {
      await withdrawEntry(story, found);
      return counted("own");
    }
    if (own && stays(own, tender, now)) return problem("own-plan-opened");
    if (own) await takeBack(story, own, found);
    const isCounted = await countEntry(tx, now, found, { ownerId: personId, scanFileId: null });
    if (!isCounted) return problem("paper-too-late");
    const subject = { corporationId: plan.corporationId, tenderId: plan.tenderId, applicationId: plan.id };
    await record("application.paper-confirmed", subject, { how: "mail" });
    await sendReceipt(story, found, personId);
    return counted("paper");
  });
}

const counted = (which: "paper" | "own") => done({ counted: which });

type Tender = NonNullable<Awaited<ReturnType<typeof findEntryByLink>>>["tender"];

async function takeBack({ tx, now, record, mail }: Story, own: OwnPlan, { tender }: { tender: Tender }) {
  await tx
    .update(applications)
    .set({ state: applicationSteps.draft.withdraw, updatedAt: now })
    .where(and(eq(applications.corporationId, own.corporationId), eq(applications.id, own.id)));
  const { corporationId, tenderId, id: applicationId } = own;
  await record("application.withdrawn", { corporationId, tenderId, applicationId });
  for (const to of await listMakers(tx, own))
    await mail({
      letter: "plan-withdrawn",
      about: `${applicationId}:${now.toISOString()}`,
      to,
      corporationId,
      props: {
        address: tender.rules ? addressOf(tender.rules) : "",
        applicationId,
        tradeName: own.tradeName,
        closesAt: tender.closesAt?.toISOString() ?? "",
      },
    });
}
