import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import { RECEIPT_HEADER } from "#app/domain/jury/taps/tap-protocol.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { sheetToken } from "#app/http/sheet-token.server.ts";
import * as route from "#app/routes/jury/avond.$tenderId.tikken.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { givenPhoneEvening } from "#tests/support/phone-evening.ts";
import { batchOf, PHONE_NOW } from "#tests/support/taps.ts";
import { args, statusThrown } from "#tests/support/web.ts";

type Given = Parameters<typeof givenPhoneEvening>;

async function givenPhone(...[db, owner]: Given) {
  useDatabase(db);
  const evening = await givenPhoneEvening(db, owner);
  const cookies = await cookiesOf(db, evening.juror.personId, "link");
  const params = { tenderId: evening.tenderId };
  const post = (json: unknown, more: object = {}) =>
    route.action(args("/", { cookies, params, json, ...more }));
  return { ...evening, cookies, params, post, seatId: evening.juror.seatId };
}

const pointsIn = async (owner: Given[1]) =>
  (await owner<{ points: number | null }[]>`select points from scores order by points`).map(
    ({ points }) => points,
  );

test("a batch is acknowledged by 201, the same again by 202, with our own header and a verdict per tap", async ({
  db,
  owner,
}) => {
  const { post, seatId, tap, criterionId } = await givenPhone(db, owner);
  const batch = batchOf(seatId, [tap(7)]);
  for (const [status, state] of [
    [201, "stored"],
    [202, "seen"],
  ] as const) {
    const answer = await post(batch);
    expect(answer.status).toBe(status);
    expect(answer.headers.get(RECEIPT_HEADER)).toBe("1");
    expect(await answer.json()).toMatchObject({
      protocol: 1,
      taps: [{ id: batch.taps[0]?.id, state }],
      sheets: [{ state: "scoring", isOpen: true, lines: { [criterionId]: { points: 4, sequence: 7 } } }],
    });
  }
  expect(await pointsIn(owner)).toEqual([4]);
});

test("a bad tap is refused with words that the juror can read, and the others in its batch are stored", async ({
  db,
  owner,
}) => {
  const { post, seatId, tap } = await givenPhone(db, owner);
  const bad = [0, 6, 3.5, "", 1e1].map((points, index) => ({ ...tap(index + 1), points }));
  const answer = await post({ ...batchOf(seatId, []), taps: [...bad, tap(20)] });
  expect(answer.status).toBe(201);
  const { taps } = (await answer.json()) as { taps: { state: string; problem?: string; words?: string }[] };
  expect(taps.slice(0, 5)).toEqual(
    bad.map(({ id }) => ({
      id,
      state: "refused",
      problem: "not-a-score",
      words: "Kies een stap van 1 tot en met 5, of weet ik niet.",
    })),
  );
  expect(await pointsIn(owner)).toEqual([4]);
});

test("when all are refused nothing new was stored: 202, so that the phone does not go on trying", async ({
  db,
  owner,
}) => {
  const { post, seatId, tap, close } = await givenPhone(db, owner);
  await close(1);
  const answer = await post(batchOf(seatId, [tap(1)]));
  expect(answer.status).toBe(202);
  expect(await answer.json()).toMatchObject({
    taps: [{ state: "refused", problem: "pitch-closed", words: expect.stringContaining("te laat") }],
    sheets: [{ isOpen: false, lines: {} }],
  });
});

test("points from before the close count only with our own word that this seat saw the sheet", async ({
  db,
  owner,
}) => {
  const { post, seatId, other, tap, close } = await givenPhone(db, owner);
  const shownAt = new Date(Date.now() + 49 * 86_400_000 - 3_600_000);
  await close(5);
  const at = PHONE_NOW - 6 * 60_000;
  const sent = async (token: string, sequence: number) =>
    ((await (await post(batchOf(seatId, [tap(sequence, { at, token })]))).json()) as { taps: object[] })
      .taps[0];
  expect(await sent("", 1)).toMatchObject({ problem: "pitch-closed" });
  expect(await sent(sheetToken(other.seatId, shownAt), 2)).toMatchObject({ problem: "pitch-closed" });
  expect(await sent(sheetToken(seatId, shownAt).replace(/.$/, "~"), 3)).toMatchObject({
    problem: "pitch-closed",
  });
  expect(await sent(sheetToken(seatId, shownAt), 4)).toMatchObject({ state: "stored", late: true });
});

test("what is no batch is answered with 400, by our own header too", async ({ db, owner }) => {
  const { post, seatId, tap } = await givenPhone(db, owner);
  for (const json of [
    null,
    [],
    {},
    "points",
    { ...batchOf(seatId, [tap(1)]), sentAt: "now" },
    batchOf(seatId, []),
  ]) {
    const answer = await post(json);
    expect([answer.status, answer.headers.get(RECEIPT_HEADER)]).toEqual([400, "1"]);
  }
  expect(await pointsIn(owner)).toEqual([]);
});

test("a stranger is asked to sign in, another jury is not there, and another seat's taps are not taken", async ({
  db,
  owner,
}) => {
  const { post, params, seatId, other, tap, stage } = await givenPhone(db, owner);
  const foreign = await givenPhoneEvening(db, owner);
  const json = batchOf(seatId, [tap(1)]);
  expect(await statusThrown(post(json, { cookies: undefined }))).toBe(401);
  expect(await statusThrown(post(json, { params: { tenderId: randomUUID() } }))).toBe(404);
  // Somebody can sit in two juries at once: these taps are then of their other seat.
  expect((await post(json, { params: { tenderId: foreign.tenderId } })).status).toBe(403);
  expect(await statusThrown(post(json, { params: { tenderId: "1-or-1" } }))).toBe(404);
  const otherJuror = await cookiesOf(db, other.personId, "link");
  expect((await post(json, { cookies: otherJuror })).status).toBe(403);
  const staff = await cookiesOf(db, stage.coordinator.personId, "passkey");
  expect(await statusThrown(post(json, { cookies: staff, params }))).toBe(404);
  const elsewhere = await givenMember(db, "coordinator");
  expect(await statusThrown(post(json, { cookies: await cookiesOf(db, elsewhere.personId, "link") }))).toBe(
    404,
  );
  expect(await pointsIn(owner)).toEqual([]);
});

test("the first version of the protocol is understood for ever: a page that was opened before a deploy", async ({
  db,
  owner,
}) => {
  const { post, seatId, applicationId, criterionId } = await givenPhone(db, owner);
  const answer = await post({
    protocol: 1,
    seatId,
    sentAt: 1780000000000,
    taps: [
      {
        id: "0d6ac6a3-11c5-4b7f-8b53-7d0c5b0c8f01",
        device: "7a1d3f5e-9b2c-4d6f-8a10-2c4e6a8b0d12",
        sequence: 1780000000000,
        at: 1780000000000,
        kind: "score",
        applicationId,
        criterionId,
        points: 5,
        reason: "Precies wat de straat mist.",
        token: "",
      },
      {
        id: "1e7bd7b4-22d6-4c80-9c64-8e1d6c1d9002",
        device: "7a1d3f5e-9b2c-4d6f-8a10-2c4e6a8b0d12",
        sequence: 1780000000001,
        at: 1780000000001,
        kind: "seal",
        applicationId,
        criterionId: null,
        points: null,
        reason: "",
        token: "",
      },
    ],
  });
  expect(answer.status).toBe(201);
  const { taps } = (await answer.json()) as { taps: { state: string; problem?: string }[] };
  expect(taps).toMatchObject([{ state: "stored" }, { state: "refused", problem: "sheet-incomplete" }]);
});

test("phones behind one address do not count as one that tries too often", async ({ db, owner }) => {
  const { post, seatId, tap } = await givenPhone(db, owner);
  const answers = await Promise.all(
    Array.from({ length: 20 }, async (_, nth) => (await post(batchOf(seatId, [tap(nth + 1)]))).status),
  );
  expect(new Set(answers)).toEqual(new Set([201]));
  expect(await owner`select 1 from rate_limits`).toHaveLength(0);
});
