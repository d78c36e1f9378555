import { describe, expect } from "vitest";

import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { findSheetForJuror } from "#app/domain/jury/queries.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { receiveTaps } from "#app/domain/jury/taps/receive-taps.server.ts";
import { tapForm } from "#app/domain/jury/taps/tap-form.ts";
import type { Tap } from "#app/domain/jury/taps/tap-protocol.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { type Database, openDatabase } from "#db/client.server.ts";
import { scores, scoreSheets } from "#db/schema/jury.ts";
import { scoreTaps } from "#db/schema/score-taps.ts";
import { inScope, readInScope, type Scope } from "#db/scope.server.ts";
import { reveal, scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenPhoneEvening } from "#tests/support/phone-evening.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { PHONE_NOW, sealOf } from "#tests/support/taps.ts";

type Sent = { readonly sentAt?: number; readonly shownAt?: Date | null };

async function send(db: Database, juror: Juror, taps: readonly Tap[], { sentAt, shownAt }: Sent = {}) {
  const read = taps.map((tap) => ({ ...tapForm.parse(tap), shownAt: shownAt ?? null }));
  const answer = told("taps", await receiveTaps(db, juror, { sentAt: sentAt ?? PHONE_NOW, taps: read }));
  return { ...answer, states: answer.verdicts.map(({ state, problem }) => problem ?? state) };
}

const pointsOf = async (db: Database, juror: Juror, applicationId: string) => {
  const { given } = await readInScope(db, scopeOf(juror), (tx) =>
    findSheetForJuror(tx, juror, applicationId),
  );
  return given.map(({ points }) => points);
};

const countIn = (db: Database, scope: Scope) =>
  readInScope(db, scope, async (tx) => (await tx.select({ id: scoreTaps.id }).from(scoreTaps)).length);

const shapes = [
  ["begin", /^begin/],
  ["scope", /set_config/],
  ["clock", /^select plint_now\(\)/],
  ["hold evening", /pg_advisory_xact_lock_shared/],
  ["hold seat", /for no key update/],
  ["read", /from own join tenders/],
  ["store", /insert into score_taps/],
  ["commit", /^commit/],
] as const;

describe("taps from a phone", () => {
  test("are stored once each, whatever is sent again and however often at once", async ({ db, owner }) => {
    const { juror, tap, applicationId } = await givenPhoneEvening(db, owner);
    const taps = [tap(1, { points: 2 }), tap(2, { points: 5 })];
    expect((await send(db, juror, taps)).states).toEqual(["stored", "stored"]);
    const again = await Promise.all(Array.from({ length: 5 }, () => send(db, juror, [tap(3), ...taps])));
    expect(again.flatMap(({ states }) => states.slice(0, 2))).toEqual(
      Array.from({ length: 10 }, () => "seen"),
    );
    expect(await pointsOf(db, juror, applicationId)).toEqual([4]);
    expect(await countIn(db, { kind: "system" })).toBe(2 + 5);
  });

  test("of one batch that comes five times at once have their effect once", async ({ db, owner }) => {
    const { juror, wholeSheet, applicationId, criterionIds } = await givenPhoneEvening(db, owner);
    const taps = [...wholeSheet(1), sealOf(applicationId, 99)];
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(db, juror, taps)));
    const stored = answers.flatMap(({ states }) => states).filter((state) => state === "stored");
    expect(stored).toHaveLength(taps.length);
    expect(await pointsOf(db, juror, applicationId)).toHaveLength(criterionIds.length);
    const sealed = await owner`select 1 from events where name = 'jury.sheet-sealed'`;
    expect(sealed).toHaveLength(1);
  });

  test("count from a phone whose clock stands past the year 9999", async ({ db, owner }) => {
    const { juror, tap, applicationId } = await givenPhoneEvening(db, owner);
    const at = 8_640_000_000_000_000;
    expect((await send(db, juror, [tap(1, { points: 4, at })], { sentAt: at })).states).toEqual(["stored"]);
    expect(await pointsOf(db, juror, applicationId)).toEqual([4]);
  });

  test("are judged by what is read after both holds, in eight statements", async ({ db, owner, url }) => {
    const { juror, tap } = await givenPhoneEvening(db, owner);
    await send(db, juror, [tap(1)]);
    const heard: string[] = [];
    const phone = openDatabase(url, { max: 1, onStatement: (text) => heard.push(text) });
    await send(phone.db, juror, [tap(2)]);
    await phone.close();
    // A new pool first asks for the types that it meets.
    const asked = heard.slice(heard.findIndex((text) => text.startsWith("begin")));
    expect(asked.map((text) => shapes.find(([, shape]) => shape.test(text))?.[0] ?? text)).toEqual([
      "begin",
      "scope",
      "clock",
      "hold evening",
      "hold seat",
      "read",
      "store",
      "commit",
    ]);
  });

  test("of yesterday's queue never overwrite what came since, and stay as history", async ({ db, owner }) => {
    const { juror, tap, applicationId } = await givenPhoneEvening(db, owner);
    await send(db, juror, [tap(10, { points: 5 })]);
    expect((await send(db, juror, [tap(3, { points: 1 })])).states).toEqual(["stored"]);
    expect(await pointsOf(db, juror, applicationId)).toEqual([5]);
    expect(await countIn(db, scopeOf(juror))).toBe(2);
  });

  test("and a form without script take turns: what was sent last counts", async ({ db, owner }) => {
    const { juror, tap, applicationId, criterionId } = await givenPhoneEvening(db, owner);
    const ahead = Date.now() + 365 * 86_400_000;
    await send(db, juror, [tap(ahead, { points: 1 })]);
    told("form", await recordScores(db, juror, applicationId, fullSheet([criterionId], "3", "save")));
    expect(await pointsOf(db, juror, applicationId)).toEqual([3]);
    const { sheets } = await send(db, juror, [tap(ahead, { points: 2 })]);
    expect(sheets[0]?.lines[criterionId]).toMatchObject({ points: 3, sequence: ahead + 1 });
    await send(db, juror, [tap(ahead + 2, { points: "unknown" })]);
    expect(await pointsOf(db, juror, applicationId)).toEqual([null]);
  });

  test("do not reach another jury's pitch, a sealed sheet, or a plan with a tie, and the rest goes through", async ({
    db,
    owner,
  }) => {
    const { juror, tap, applicationId, second, wholeSheet } = await givenPhoneEvening(db, owner);
    const foreign = await givenPhoneEvening(db, owner);
    told("tie", await declareTie(db, juror, second, "We zijn buren"));
    const { states } = await send(db, juror, [
      tap(1, { applicationId: foreign.applicationId }),
      tap(2, { applicationId: second }),
      tap(3, { criterionId: foreign.criterionId }),
      ...wholeSheet(10),
      sealOf(applicationId, 30),
      tap(40),
    ]);
    expect(states.slice(0, 3)).toEqual(["not-found", "not-found", "not-found"]);
    expect(states.at(-2)).toBe("stored");
    expect(states.at(-1)).toBe("sheet-sealed");
    expect(await countIn(db, { kind: "system" })).toBe(states.filter((state) => state === "stored").length);
  });

  test("go when the juror declares a tie, also those that are still on their way", async ({ db, owner }) => {
    const { juror, tap, applicationId } = await givenPhoneEvening(db, owner);
    await send(db, juror, [tap(1)]);
    const [, late] = await Promise.all([
      declareTie(db, juror, applicationId, ""),
      send(db, juror, [tap(2)]).catch(() => null),
    ]);
    expect(late?.states).toHaveLength(1);
    expect(await countIn(db, { kind: "system" })).toBe(0);
    expect((await send(db, juror, [tap(3)])).states).toEqual(["not-found"]);
  });

  test("that came after the close within the grace count and are marked, in the log too", async ({
    db,
    owner,
  }) => {
    const { juror, tap, close, applicationId } = await givenPhoneEvening(db, owner);
    await close(10);
    const wrongClock = PHONE_NOW + 2 * 86_400_000;
    const minutes = (count: number) => wrongClock - count * 60_000;
    const now = (await owner<{ now: Date }[]>`select plint_now() as now`)[0]?.now ?? new Date();
    const shownAt = new Date(now.getTime() - 40 * 60_000);
    const taps = [tap(1, { at: minutes(15), points: 2 }), tap(2, { at: minutes(5), points: 5 })];
    const { states, verdicts } = await send(db, juror, taps, { sentAt: wrongClock, shownAt });
    expect(states).toEqual(["stored", "pitch-closed"]);
    expect(verdicts[0]).toMatchObject({ late: true });
    expect(await pointsOf(db, juror, applicationId)).toEqual([2]);
    expect(await owner`select late from scores`).toEqual([{ late: true }]);
    expect(await owner`select 1 from events where name = 'jury.points-late'`).toHaveLength(1);
    await owner`update pitches set scoring_closed_at = plint_now() - interval '31 minutes' where application_id = ${applicationId}`;
    expect(
      (await send(db, juror, [tap(3, { at: minutes(35) })], { sentAt: wrongClock, shownAt })).states,
    ).toEqual(["pitch-closed"]);
  });

  test("after the reveal change nothing, not even within the grace", async ({ db, owner }) => {
    const { stage, tenderId, jury, pitches, criterionIds, juror, tap, applicationId } =
      await givenPhoneEvening(db, owner);
    await scoreAll(stage, jury, pitches, criterionIds);
    await reveal(stage, tenderId);
    const before = await pointsOf(db, juror, applicationId);
    expect((await send(db, juror, [tap(Date.now() * 2, { points: 1 })])).states).toEqual(["judging-closed"]);
    expect(await pointsOf(db, juror, applicationId)).toEqual(before);
  });
});

describe("whose taps these are, how many and when", () => {
  test("nobody else can read before the reveal: no juror, no staff, no maker, nobody", async ({
    db,
    owner,
  }) => {
    const { stage, juror, other, wholeSheet, pitches } = await givenPhoneEvening(db, owner);
    await send(db, juror, wholeSheet(1));
    const [pitch] = pitches;
    if (!pitch) throw new Error("no pitch");
    const maker = await stage.entrepreneur(pitch.plan);
    const others: Scope[] = [
      scopeOf(other),
      scopeOf(stage.coordinator),
      scopeOf(maker),
      { kind: "public" },
      {
        ...scopeOf(stage.coordinator),
        kind: "corporation",
        corporationId: other.seatId,
        personId: maker.personId,
      },
    ];
    expect(await countIn(db, scopeOf(juror))).toBe(wholeSheet(1).length);
    for (const scope of others) {
      expect(await countIn(db, scope)).toBe(0);
      expect(await readInScope(db, scope, (tx) => tx.select().from(scores))).toEqual([]);
    }
    const log = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      tx.execute<{ details: object }>("select details from events where name like 'jury.sheet%'"),
    );
    expect(log.map(({ details }) => details)).toEqual([{ seatId: juror.seatId }]);
  });

  test("staff read with the points, once those are revealed", async ({ db, owner }) => {
    const { stage, tenderId, juror, wholeSheet, jury, pitches, criterionIds } = await givenPhoneEvening(
      db,
      owner,
    );
    await send(db, juror, wholeSheet(1));
    await scoreAll(stage, jury, pitches, criterionIds);
    await reveal(stage, tenderId);
    expect(await countIn(db, scopeOf(stage.coordinator))).toBe(wholeSheet(1).length);
  });

  test("the database itself takes no sheet for a tie or another jury's pitch, and lets no tap be changed", async ({
    db,
    owner,
  }) => {
    const { juror, tap, second } = await givenPhoneEvening(db, owner);
    const foreign = await givenPhoneEvening(db, owner);
    told("tie", await declareTie(db, juror, second, ""));
    await send(db, juror, [tap(1)]);
    const { corporationId, seatId } = juror;
    for (const applicationId of [second, foreign.applicationId])
      await expect(
        inScope(db, scopeOf(juror), (tx) =>
          tx.insert(scoreSheets).values({ corporationId, seatId, applicationId }),
        ),
      ).rejects.toThrow();
    await expect(
      inScope(db, scopeOf(juror), (tx) => tx.update(scoreTaps).set({ points: 1 })),
    ).rejects.toThrow();
  });
});
