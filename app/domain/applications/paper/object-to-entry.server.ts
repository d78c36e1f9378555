import { and, ne } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { System } from "#app/domain/people/actor.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { takeTry } from "#app/domain/people/rate-limit.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { paperEntries } from "#db/schema/paper-entries.ts";

import { isOpenForPlans, whyClosed } from "../rules.ts";
import { findEntryByLink } from "./find-entry.server.ts";
import { entryStep } from "./paper-entry.ts";
import { isEntry } from "./start-entry.server.ts";

const door: System = { kind: "system", name: "paper-entry", forSomebody: true };

/**
 * The maker says what is wrong in what was entered for them; it goes to the member of staff who did, while the call is
 * open and something can still be changed. The link keeps working: who changes their mind may confirm.
 */
export async function objectToEntry(db: Db, token: string, words: string) {
  const allowed = await takeTry(db, [{ bucket: `paper-objection:${sha256(token)}`, max: 5, minutes: 60 }]);
  if (!allowed.ok) return allowed;
  return write(db, door, { verb: "object-to-paper-entry" }, async ({ tx, now, record, mail }) => {
    const found = await findEntryByLink(tx, sha256(token));
    if (!found) return problem("link-used-or-old");
    const { entry, plan, tender } = found;
    const step = entryStep(entry, plan, tender, now);
    if (step !== "waiting" && step !== "objected") return problem("paper-too-late");
    if (!isOpenForPlans(tender, now)) return whyClosed(tender);
    const { corporationId, tenderId, id: applicationId } = plan;
    const [objected] = await tx
      .update(paperEntries)
      .set({ objection: words, objectedAt: now })
      .where(and(isEntry(plan), ne(paperEntries.objection, words)))
      .returning({ applicationId: paperEntries.applicationId });
    // The same button pressed again: one letter.
    if (!objected) return done({ applicationId });
    await record("application.paper-objected", { corporationId, tenderId, applicationId });
    await mail({
      letter: "paper-entry-objected",
      about: `${applicationId}:${now.toISOString()}`,
      to: await findRecipient(tx, entry.enteredBy),
      corporationId,
      props: {
        applicationId,
        tenderId,
        name: entry.name,
        address: tender.rules ? addressOf(tender.rules) : "",
        words,
        closesAt: tender.closesAt?.toISOString() ?? "",
      },
    });
    return done({ applicationId });
  });
}
