import { judgingOf } from "#app/domain/jury/read-judging.server.ts";
import { stateAt } from "#app/domain/tenders/states.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import type { Transaction } from "#db/client.server.ts";

import type { Dossier } from "./dossier.ts";
import { findDecision } from "./find-decision.server.ts";
import { dossierJudging } from "./judging.ts";
import { listDossierPlans } from "./list-plans.server.ts";
import { listLog } from "./log.server.ts";
import { signed } from "./signed.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

/**
 * The whole dossier of one call in four statements, however long its story, and when it was read; null for another
 * corporation's. Row security leaves out what this reader may not know, and `leftOut` says so.
 */
export async function readDossier(
  tx: Transaction,
  call: Call,
): Promise<{ readonly dossier: Dossier; readonly at: Date } | null> {
  const row = await findTenderForStaff(tx, call.corporationId, call.tenderId);
  if (!row) return null;
  const { tender, space, now } = row;
  const { street, houseNumber, postcode, neighbourhood, city } = space;
  const { judging, ...decision } = await findDecision(tx, call);
  const plans = await listDossierPlans(tx, call);
  const dossier: Dossier = {
    ...decision,
    space: { street, houseNumber, postcode, neighbourhood, city },
    state: stateAt(tender, now),
    endedReason: tender.endedReason,
    rules: tender.rules,
    rulesHash: tender.rulesHash,
    published: signed(row.proposedBy, tender.proposedAt, row.approvedBy, tender.approvedAt),
    plans,
    judging:
      decision.result &&
      dossierJudging(
        { pitches: judging.pitches, ...judgingOf(tender, judging) },
        decision.result.ranking.plans.map(({ applicationId }) => applicationId),
        plans.map(({ id }) => id),
      ),
    log: await listLog(tx, call),
  };
  return { dossier, at: now };
}
