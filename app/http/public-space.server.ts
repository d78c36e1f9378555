import { databaseNow } from "#app/domain/events/write.server.ts";
import { listPublicAddenda } from "#app/domain/tenders/addenda/queries.server.ts";
import { endedIn } from "#app/domain/tenders/ending/ending.ts";
import { findPublicEarly } from "#app/domain/tenders/early/queries.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { lateMoment } from "#app/domain/tenders/late-opening.ts";
import { findEndedBefore, findPublicTender } from "#app/domain/tenders/public-queries.server.ts";
import { publicStatusOf } from "#app/domain/tenders/public-status.ts";
import { listPublicQuestions } from "#app/domain/tenders/questions/queries.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { listSlots } from "#app/domain/tenders/viewings/queries.server.ts";
import type { Transaction } from "#db/client.server.ts";

import { found } from "./guards.server.ts";

/** What stands at the address of a space, in its house style: its published call, else its early listing; else not there. */
export async function readPublicSpace(tx: Transaction, slug: string) {
  const row = await findPublicTender(tx, slug);
  if (row) {
    const call = await readCall(tx, row);
    const title = `${addressOf(call.rules)}, ${call.rules.space.city}`;
    return { title, houseStyle: row.houseStyle, early: null, call };
  }
  const { houseStyle, ...early } = found(await findPublicEarly(tx, slug));
  const { street, houseNumber, city } = early.space;
  return { title: `${street} ${houseNumber}, ${city}`, houseStyle, early, call: null };
}

type Row = NonNullable<Awaited<ReturnType<typeof findPublicTender>>>;

async function readCall(tx: Transaction, { tender, ...row }: Row) {
  const rules = found(tender.rules);
  const now = await databaseNow(tx);
  const call = { corporationId: tender.corporationId, tenderId: tender.id };
  const late = tender.opensAt && lateMoment(tender.opensAt, tender.openedAt);
  return {
    ...row,
    tenderId: tender.id,
    now: now.toISOString(),
    rules,
    rulesHash: tender.rulesHash ?? "",
    openedLate: late ? late.toISOString() : null,
    status: publicStatusOf(stateAt(tender, now)),
    ended: endedIn(tender),
    before: await findEndedBefore(tx, tender),
    changes: await listPublicAddenda(tx, call),
    questions: await listPublicQuestions(tx, call),
    slots: await listSlots(tx, call),
  };
}
