import { listTriage } from "#app/domain/applications/triage/list-triage.server.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { listDesk } from "#app/domain/leases/list-desk.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { endedIn, endingsFrom } from "#app/domain/tenders/ending/ending.ts";
import { findLacks } from "#app/domain/tenders/find-lacks.server.ts";
import { canEditDraft } from "#app/domain/tenders/rules.ts";
import { findTenderForStaff, listEventsOfTender } from "#app/domain/tenders/staff-queries.server.ts";
import { stateAt, type TenderState } from "#app/domain/tenders/states.ts";
import { countViewers } from "#app/domain/tenders/viewings/queries.server.ts";
import type { Transaction } from "#db/client.server.ts";

import { linksFor } from "./call-links.ts";
import { found, readAs } from "./guards.server.ts";
import { readPublishing } from "./publish-page.server.ts";
import { readsNameless } from "./reads-nameless.server.ts";

/** So many plans stand on the page of the call itself; all of them have a page of their own. */
const SHOWN_PLANS = 9;

/**
 * One call as the desk works on it: how far it is, what waits for this reader, where it goes on, and once its plans are
 * open the first of them with how far the reading is.
 */
export async function readCallPage(request: Request, actor: Staff, tenderId: string) {
  const isNameless = readsNameless(request);
  const { corporationId } = actor;
  return readAs(actor, async (tx) => {
    const row = found(await findTenderForStaff(tx, corporationId, tenderId));
    const { tender, space, proposedBy, approvedBy, now } = row;
    const state = stateAt(tender, now);
    const desk = await listDesk(tx, actor, now, { isNameless, tenderId });
    const tasks = desk.tasks;
    return {
      tenderId,
      space,
      state,
      now,
      tasks,
      rules: tender.rules,
      rulesHash: tender.rulesHash,
      ending: { waitingFrom: row.endingAskedBy, ended: endedIn(tender), reopensId: tender.reopensId },
      mayEnd: mayDo(actor, "sign") && endingsFrom(state).length > 0,
      signatures: proposedBy && approvedBy ? { proposer: proposedBy, approver: approvedBy } : null,
      links: linksFor(actor, state, tenderId, { isOpened: tender.plansOpenedAt !== null, tasks }),
      publicPage: publicPageOf(tender, state),
      plans: desk.calls[0]?.plans ?? 0,
      box: await readBox(tx, actor, row, isNameless),
      setup: await readSetup(tx, actor, row),
      questions: row.openQuestions,
      viewers: state === "open" ? await countViewers(tx, { corporationId, tenderId }) : null,
      isTied: row.isTied && ["closed", "selection", "pitching", "decided"].includes(state),
      log: await listEventsOfTender(tx, corporationId, tenderId, { isNameless }),
    };
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findTenderForStaff>>>;

/** The plans that were opened, for whoever may read them; null before that, and after an end without a winner. */
async function readBox(tx: Transaction, actor: Staff, { tender }: Row, isNameless: boolean) {
  if (tender.plansOpenedAt === null || tender.endedAt !== null || !mayDo(actor, "plans")) return null;
  const call = { corporationId: actor.corporationId, tenderId: tender.id };
  const { plans, total, counts } = await listTriage(
    tx,
    call,
    { naamloos: isNameless ? "1" : undefined },
    null,
  );
  return { counts, total, plans: plans.slice(0, SHOWN_PLANS), parts: partsOf(tender.rules), isNameless };
}

/** What a draft still lacks, for whoever writes it; null for a call that is a draft no longer. */
async function readSetup(tx: Transaction, actor: Staff, row: Row) {
  const { tender, space, now } = row;
  if (!canEditDraft(actor, tender)) return null;
  const publishing = await readPublishing(tx, actor, space.id);
  return { lacks: await findLacks(tx, row, now, actor.personId), publishing };
}

/** Whether its page can be read by anybody: now, from when on, or never. */
function publicPageOf(tender: Row["tender"], state: TenderState): "there" | Date | null {
  if (tender.endedAt && !tender.openedAt) return null;
  return state === "scheduled" ? tender.opensAt : "there";
}
