import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { openWorld, type World } from "#tests/bench/world.ts";
import { chanceFrom } from "#tests/support/chance.ts";
import { givenSimulatedEvening } from "#tests/support/simulated-evening.ts";
import { openSimulatedPhone, type SimulatedPhone } from "#tests/support/simulated-phone.ts";

import { expect, test } from "./fixtures.ts";

/** `npm run test:faults` runs the long form; every build the short one. */
const isLong = process.env.FAULTS === "long";
const JURORS = 25;
const PITCHES = 8;
const CRITERIA = 6;
const SCORES = JURORS * PITCHES * CRITERIA;
/** So many phones have no line during a whole pitch: their points follow after it was closed. */
const OFFLINE = 3;
const KILLS = isLong ? 10 : 1;
const CUTS = isLong ? 3 : 0;

test(`an evening of ${JURORS} jurors and ${PITCHES} pitches stores ${SCORES} of ${SCORES} scores exactly once, whatever the hall, the phones and the server do`, async () => {
  test.setTimeout(120_000 + (KILLS + CUTS) * 60_000);
  const world = await openWorld("development");
  try {
    const evening = await givenSimulatedEvening(world, { pitches: PITCHES, jurors: JURORS });
    const { order, criterionIds, press } = evening;
    const chance = chanceFrom(20_260_521);
    const phones: SimulatedPhone[] = [];
    await press("take-over", { from: "" });
    await press("begin");
    for (const seat of await evening.seats())
      phones.push(await openSimulatedPhone(world.origin, seat, chance));
    const disasters = disastersOf(order.length);
    for (const [index, applicationId] of order.entries()) {
      await press("open", { applicationId });
      const offline = phones.filter((_, nth) => nth % PITCHES === index % PITCHES).slice(0, OFFLINE);
      for (const phone of offline) phone.setOffline(true);
      const scoring = Promise.all(phones.map((phone) => phone.score(applicationId, criterionIds)));
      for (const disaster of disasters[index] ?? []) await disaster(world);
      await scoring;
      await allDone(phones.filter((phone) => !offline.includes(phone)));
      await press("close", { applicationId });
      for (const phone of offline) phone.setOffline(false);
    }
    await allDone(phones);
    await press("finish");
    await expectWhole(world, phones);
    for (const phone of phones) await phone.leave();
  } finally {
    await world.end();
  }
});

type Disaster = (world: World) => Promise<unknown>;

/** What happens to the server during which pitch: kills spread over the evening, and in the long form Postgres cut off. */
function disastersOf(pitches: number): Disaster[][] {
  const of: Disaster[][] = Array.from({ length: pitches }, () => []);
  for (let kill = 0; kill < KILLS; kill += 1) of[(kill + 2) % pitches]?.push(killServer);
  for (let cut = 0; cut < CUTS; cut += 1) of[(cut * 2 + 1) % pitches]?.push(cutOffPostgres);
  return of;
}

async function killServer(world: World): Promise<void> {
  process.kill(world.pid(), "SIGKILL");
  await world.restart();
}

/** As `pg_ctl -m immediate` does it; the product starts it again. */
async function cutOffPostgres(world: World): Promise<void> {
  const [row] = await world.owner<{ folder: string }[]>`select current_setting('data_directory') as folder`;
  const pid = Number((await readFile(join(row?.folder ?? "", "postmaster.pid"), "utf8")).split("\n", 1)[0]);
  process.kill(pid, "SIGQUIT");
}

async function allDone(phones: readonly SimulatedPhone[]): Promise<void> {
  await expect
    .poll(
      async () => (await Promise.all(phones.map((phone) => phone.isDone()))).filter((done) => !done).length,
      {
        timeout: 90_000,
        intervals: [50],
      },
    )
    .toBe(0);
}

/** Acknowledged minus stored is nothing, stored twice is nothing, and each line shows the last that was tapped. */
async function expectWhole({ owner }: World, phones: readonly SimulatedPhone[]): Promise<void> {
  expect(phones.flatMap(({ refused }) => refused)).toEqual([]);
  const tapped = phones.flatMap((phone) => [...phone.tapped.values()]);
  const acknowledged = new Set(phones.flatMap((phone) => [...phone.acknowledged]));
  const stored = await owner<{ id: string }[]>`select id from score_taps`;
  const ids = new Set(stored.map(({ id }) => id));
  expect(ids.size).toBe(stored.length);
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
  expect([ids.size, acknowledged.size]).toEqual([tapped.length, tapped.length]);
  const lines = await owner<{ place: string; points: number; taps: number }[]>`
    select s.seat_id || ' ' || s.application_id || ' ' || s.criterion_id as place, s.points,
      count(*) over (partition by s.seat_id, s.application_id, s.criterion_id)::int as taps from scores s`;
  expect(lines).toHaveLength(SCORES);
  expect(lines.every(({ taps }) => taps === 1)).toBe(true);
  const last = new Map<string, unknown>();
  for (const phone of phones)
    for (const tap of [...phone.tapped.values()].toSorted((one, other) => one.sequence - other.sequence))
      if (tap.kind === "score")
        last.set(`${phone.seatId} ${tap.applicationId} ${tap.criterionId}`, tap.points);
  expect(new Map(lines.map(({ place, points }) => [place, points]))).toEqual(last);
  const [sealed] = await owner<{ count: number }[]>`
    select count(*)::int from score_sheets where state = 'sealed'`;
  expect(sealed?.count).toBe(JURORS * PITCHES);
  // What came after a pitch was closed says so.
  const [marked] = await owner<{ count: number }[]>`select count(*)::int from scores where late`;
  expect(marked?.count).toBeGreaterThanOrEqual(OFFLINE * CRITERIA);
}
