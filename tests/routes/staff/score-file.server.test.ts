import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import type { SeatOnPage } from "#app/domain/jury/taps/jury-page.ts";
import type { Tap } from "#app/domain/jury/taps/tap-protocol.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { fileKey } from "#app/http/score-file.server.ts";
import { sealedFile } from "#app/islands/jury/offer-file.ts";
import * as page from "#app/routes/staff/selecties.$tenderId.puntenbestand.tsx";
import { test } from "#tests/support/database.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { givenPhoneEvening } from "#tests/support/phone-evening.ts";
import { batchOf } from "#tests/support/taps.ts";
import { args, type Cookies, statusOf } from "#tests/support/web.ts";

async function givenDesk(...[db, owner]: Parameters<typeof givenPhoneEvening>) {
  useDatabase(db);
  const evening = await givenPhoneEvening(db, owner);
  const { seatId } = evening.juror;
  const seat: SeatOnPage = {
    seatId,
    address: "/",
    token: "",
    highest: 0,
    fileKey: fileKey(seatId).toString("base64"),
    readIn: "/",
  };
  const cookies = await cookiesOf(db, evening.stage.coordinator.personId, "passkey");
  const post = (text: string, who: Cookies = cookies, tenderId = evening.tenderId) => {
    const asked = args("/", { cookies: who, params: { tenderId } });
    const body = new FormData();
    body.set("file", new File([text], "punten.plint"));
    const headers = new Headers(asked.request.headers);
    return page.action({
      ...asked,
      request: new Request(asked.request.url, { method: "POST", headers, body }),
    });
  };
  const points = async () =>
    (await owner`select points from scores`).map((row) => row.points as number | null);
  return {
    ...evening,
    db,
    seat,
    post,
    points,
    file: (taps: readonly Tap[]) => sealedFile(seat, batchOf(seatId, taps)),
  };
}

test("a file from a juror's phone brings its points in once, however often it is read in", async ({
  db,
  owner,
}) => {
  const { file, post, points, tap } = await givenDesk(db, owner);
  const many = Array.from({ length: 60 }, (_, index) => tap(index + 1, { points: index === 59 ? 5 : 2 }));
  const text = await file([...many, { ...tap(99), points: 6 as 5 }]);
  for (let time = 0; time < 2; time += 1)
    expect(await post(text)).toMatchObject({
      data: { came: { name: expect.any(String), taken: 60, refused: 1 } },
    });
  expect(await points()).toEqual([5]);
  expect(await owner`select count(*)::int as taps from score_taps`).toEqual([{ taps: 60 }]);
  const log = await owner`select actor_kind, details from events where name = 'jury.file-read-in'`;
  expect(log).toHaveLength(2);
  expect(JSON.stringify(log)).not.toContain("points");
});

test("what is no file of points, or was changed on its way, brings nothing", async ({ db, owner }) => {
  const { file, post, points, tap, other } = await givenDesk(db, owner);
  const text = await file([tap(1)]);
  for (const bad of [
    "",
    "geen bestand",
    text.slice(0, -8),
    text.replace(tap(1).applicationId, other.seatId),
    `X${text}`,
  ])
    if (bad !== text) expect(await statusOf(post(bad))).toBe(422);
  expect(await points()).toEqual([]);
});

test("the same rules hold as for the phone: no tie, no other evening, nothing after the reveal's close", async ({
  db,
  owner,
}) => {
  const { file, post, points, tap, close } = await givenDesk(db, owner);
  const foreign = await givenPhoneEvening(db, owner);
  await close(45);
  expect(await post(await file([tap(1), tap(2, { applicationId: foreign.applicationId })]))).toMatchObject({
    data: { came: { taken: 0, refused: 2 } },
  });
  expect(await points()).toEqual([]);
});

test("is for those who lead this evening: not for a stranger, a juror, a reader, or another corporation", async ({
  db,
  owner,
}) => {
  const { file, post, points, tap, juror, stage } = await givenDesk(db, owner);
  const text = await file([tap(1)]);
  const foreign = await givenPhoneEvening(db, owner);
  const elsewhere = await cookiesOf(db, foreign.stage.coordinator.personId, "passkey");
  const reader = await givenMember(db, "reader", stage.coordinator.corporationId);
  expect(await statusOf(post(text, new Map()))).toBe(401);
  expect(await statusOf(post(text, await cookiesOf(db, juror.personId, "link")))).toBe(403);
  expect(await statusOf(post(text, await cookiesOf(db, reader.personId, "passkey")))).toBe(403);
  expect(await statusOf(post(text, elsewhere))).toBe(404);
  expect(await statusOf(post(text, elsewhere, foreign.tenderId))).toBe(422);
  expect(await statusOf(post(text, undefined, randomUUID()))).toBe(404);
  expect(await points()).toEqual([]);
});
