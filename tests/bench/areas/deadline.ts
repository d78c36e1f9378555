import { setTimeout as pause } from "node:timers/promises";

import { type Crowd, gatherCrowd, type Writer } from "../crowd.ts";
import { atMost, type Figure } from "../figure.ts";
import type { World } from "../world.ts";

const PLANS = 1_000;
const SPREAD_MILLISECONDS = 1_000;
const BEFORE_IT_STARTS = 3_000;
/** A request that was sent so long before or after the deadline reached the server on that side of it. */
const CLEARLY = 300;

type Sent = { readonly writer: Writer; readonly at: number; readonly status: number };

/** A thousand people hand in within the second around the deadline: how many were judged otherwise than the clock says. */
export async function deadline(world: World): Promise<Figure[]> {
  const crowd = await gatherCrowd(world, PLANS, 1);
  const closesAt = Date.now() + BEFORE_IT_STARTS + SPREAD_MILLISECONDS / 2;
  await world.owner`update tenders set closes_at = plint_now() + make_interval(secs => ${(closesAt - Date.now()) / 1_000})
    where id = ${crowd.tenderId}`;
  const sent = await Promise.all(
    crowd.writers.map((writer, nth) =>
      send(writer, closesAt - SPREAD_MILLISECONDS / 2 + (nth * SPREAD_MILLISECONDS) / PLANS),
    ),
  );
  for (const { visitor } of crowd.writers) visitor.leave();
  return [
    atMost(
      0,
      "entrepreneur.deadline.errors",
      count(sent, ({ status }) => ![303, 410].includes(status)),
      "errors",
    ),
    atMost(0, "entrepreneur.deadline.wrong", await countWrong(world, crowd, sent), "errors"),
    atMost(
      0,
      "entrepreneur.deadline.unfair",
      count(sent, (one) => isUnfair(one, closesAt)),
      "errors",
    ),
  ];
}

async function send(writer: Writer, at: number): Promise<Sent> {
  await pause(Math.max(0, at - Date.now()));
  const sentAt = Date.now();
  const answer = await writer.handIn().catch(() => null);
  return { writer, at: sentAt, status: answer?.status ?? 0 };
}

/** Accepted, stored, before the deadline by the database's clock, and one receipt: all four or none. */
async function countWrong(world: World, crowd: Crowd, sent: readonly Sent[]): Promise<number> {
  const rows = await world.owner<{ id: string; stored: boolean; inTime: boolean; receipts: number }[]>`
    select a.id, a.state = 'submitted' as stored, coalesce(a.submitted_at < t.closes_at, false) as "inTime",
      (select count(*)::integer from outbox o
        where o.letter = 'plan-received' and o.props ->> 'applicationId' = a.id::text) as receipts
    from applications a join tenders t on t.id = a.tender_id where t.id = ${crowd.tenderId}`;
  const found = new Map(rows.map((row) => [row.id, row]));
  return count(sent, ({ writer, status }) => {
    const row = found.get(writer.applicationId);
    const accepted = status === 303;
    return row?.stored !== accepted || row.inTime !== accepted || row.receipts !== Number(accepted);
  });
}

function isUnfair({ at, status }: Sent, closesAt: number): boolean {
  return status === 303 ? at > closesAt + CLEARLY : at < closesAt - CLEARLY;
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length;
}
