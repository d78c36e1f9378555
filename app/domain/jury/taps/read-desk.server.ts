import { sql } from "drizzle-orm";

import { holdEvening } from "#app/domain/jury/hold-evening.server.ts";
import { holdSeat } from "#app/domain/jury/hold-seat.server.ts";
import type { SheetState } from "#app/domain/jury/states.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { stateAt, type TenderState } from "#app/domain/tenders/states.ts";
import type { Transaction } from "#db/client.server.ts";

import { type Desk, fingerprint, type Line, lineKey, type SettledTap } from "./settle-taps.ts";

type Asked = { readonly applicationIds: readonly string[]; readonly tapIds: readonly string[] };

type Row = {
  readonly state: TenderState;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly pitches: readonly {
    readonly applicationId: string;
    readonly open: boolean;
    readonly closedAt: string | null;
    readonly recused: boolean;
    readonly made: boolean;
    readonly sheet: SheetState | null;
    readonly sealedAt: string | null;
  }[];
  readonly criteria: readonly { readonly id: string; readonly reasonRequired: boolean }[];
  readonly lines: readonly (Line & { readonly applicationId: string; readonly criterionId: string })[];
  readonly seen: readonly SettledTap[];
};

/**
 * All that a juror's taps are judged by, held still until this transaction ends; null when the evening is not there. Sent
 * as three statements in one go: on such an evening everybody taps at once. What is read is read after both holds.
 */
export async function readDesk(
  tx: Transaction,
  juror: Juror,
  asked: Asked,
): Promise<((now: Date) => Desk) | null> {
  const [, , [row]] = await Promise.all([
    holdEvening(tx, juror.tenderId, "juror"),
    holdSeat(tx, juror),
    readRows(tx, juror, asked),
  ]);
  return row ? (now) => deskOf(row, now) : null;
}

async function readRows(tx: Transaction, juror: Juror, { applicationIds, tapIds }: Asked) {
  const { corporationId, tenderId, seatId } = juror;
  const plans = sql`any (${sql.param(applicationIds)}::uuid[])`;
  return await tx.execute<Row>(sql`
    with own as (select ${corporationId}::uuid as corporation_id, ${tenderId}::uuid as tender_id, ${seatId}::uuid as seat_id)
    select t.state, t.opens_at as "opensAt", t.closes_at as "closesAt",
      (select coalesce(json_agg(json_build_object('applicationId', p.application_id, 'open', p.scoring_open,
          'closedAt', p.scoring_closed_at, 'recused', r.seat_id is not null,
          'made', p.application_id = any ((select plint_plans_of_seat())::uuid[]), 'sheet', s.state,
          'sealedAt', s.sealed_at)), '[]')
        from pitches p
        left join recusals r on r.corporation_id = p.corporation_id and r.application_id = p.application_id
          and r.seat_id = own.seat_id
        left join score_sheets s on s.corporation_id = p.corporation_id and s.application_id = p.application_id
          and s.seat_id = own.seat_id
        where p.corporation_id = own.corporation_id and p.tender_id = own.tender_id and p.application_id = ${plans}) as pitches,
      (select coalesce(json_agg(json_build_object('id', c.id, 'reasonRequired', c.reason_required)), '[]')
        from criteria c where c.corporation_id = own.corporation_id and c.tender_id = own.tender_id) as criteria,
      (select coalesce(json_agg(json_build_object('applicationId', l.application_id, 'criterionId', l.criterion_id,
          'points', l.points, 'reason', l.reason, 'sequence', l.sequence, 'tapId', l.tap_id, 'late', l.late)), '[]')
        from scores l where l.corporation_id = own.corporation_id and l.seat_id = own.seat_id
          and l.application_id = ${plans}) as lines,
      (select coalesce(json_agg(json_build_object('id', k.id, 'sequence', k.sequence, 'kind', k.kind,
          'applicationId', k.application_id, 'criterionId', k.criterion_id, 'points', k.points, 'reason', k.reason)), '[]')
        from score_taps k where k.corporation_id = own.corporation_id and k.seat_id = own.seat_id
          and k.id = any (${sql.param(tapIds)}::uuid[])) as seen
    from own join tenders t on t.corporation_id = own.corporation_id and t.id = own.tender_id`);
}

function deskOf({ state, opensAt, closesAt, pitches, criteria, lines, seen }: Row, now: Date): Desk {
  const tender = { state, opensAt: momentOf(opensAt), closesAt: momentOf(closesAt) };
  return {
    now,
    isOn: stateAt(tender, now) === "pitching",
    pitches: new Map(
      pitches.map(({ applicationId, closedAt, sealedAt, ...pitch }) => [
        applicationId,
        { ...pitch, closedAt: momentOf(closedAt), sealedAt: momentOf(sealedAt) },
      ]),
    ),
    criteria: new Map(criteria.map(({ id, reasonRequired }) => [id, { reasonRequired }])),
    lines: new Map(lines.map((line) => [lineKey(line.applicationId, line.criterionId), line])),
    seen: new Map(seen.map((tap) => [tap.id, fingerprint(tap)])),
  };
}

const momentOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
