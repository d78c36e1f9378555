import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import type { Assurance } from "#app/domain/people/actor.ts";
import { useDatabase } from "#app/http/database.server.ts";
import {
  found,
  requireEditor,
  requireEntrepreneur,
  requireJuror,
  requireJurorSeats,
  requirePartner,
  requireStaff,
  requireStrongPerson,
} from "#app/http/guards.server.ts";
import { signInAs } from "#app/http/session.server.ts";
import { openDatabase, type Database } from "#db/client.server.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { inScope } from "#db/scope.server.ts";
import { test as base } from "#tests/support/database.ts";
import { bringToEvening, givenJurySeat } from "#tests/support/jury-seat.ts";
import { givenMember, givenPerson } from "#tests/support/people.ts";
import { args, statusThrown } from "#tests/support/web.ts";

const test = base.extend<{ opened: Database }>({
  opened: async ({ db }, use) => {
    useDatabase(db);
    await use(db);
  },
});

async function asPerson(db: Database, personId: string, assurance: Assurance, path = "/beheer?x=1") {
  const { name, value } = await signInAs(db, personId, assurance);
  return (sent: Parameters<typeof args>[1] = {}) =>
    args(path, { ...sent, cookies: new Map([[name, value]]) }).request;
}

describe("somebody who is not signed in", () => {
  test.for([
    ["an entrepreneur's page", requireEntrepreneur, "/inloggen?naar=%2Fmijn-plannen%3Fx%3D1"],
    ["the seats", requireJurorSeats, "/inloggen?naar=%2Fmijn-plannen%3Fx%3D1"],
    ["a partner's page", requirePartner, "/inloggen?naar=%2Fmijn-plannen%3Fx%3D1"],
    [
      "a desk",
      (request: Request) => requireStaff(request),
      "/inloggen/medewerker?naar=%2Fmijn-plannen%3Fx%3D1",
    ],
  ] as const)("reading %s goes to the door and back", async ([_what, guard, door], { opened }) => {
    expect(opened).toBeDefined();
    const thrown = await guard(args("/mijn-plannen?x=1").request).catch((answer: unknown) => answer);
    expect(thrown instanceof Response && thrown.headers.get("location")).toBe(door);
  });

  test("writing gets a page that says so, never a redirect that loses what was typed", async ({ opened }) => {
    expect(opened).toBeDefined();
    const { request } = args("/mijn-plannen", { form: { a: "1" } });
    expect(await statusThrown(requireEntrepreneur(request))).toBe(401);
  });

  test("who writes from a page gets all of it back, with the door, and sends it once they are in", async ({
    opened,
  }) => {
    expect(opened).toBeDefined();
    const body = new URLSearchParams([
      ["why", "Om het raam.\r\nEn om de buren."],
      ["tick", "a"],
      ["tick", "b"],
    ]);
    const headers = { accept: "text/html,*/*" };
    const sent = () => new Request("http://plint.test/mijn-plannen/7?x=1", { method: "POST", headers, body });
    const thrown = await requireEntrepreneur(sent()).catch((answer: unknown) => answer);
    expect(thrown).toMatchObject({
      data: {
        typed: {
          action: "/mijn-plannen/7?x=1",
          fields: [...body],
          door: "/inloggen?naar=%2Fmijn-plannen%2F7%3Fx%3D1",
        },
      },
      init: { status: 401 },
    });
    const byScript = new Request(sent(), { headers: { accept: "*/*" } });
    expect(await requireEntrepreneur(byScript).catch((answer: unknown) => answer)).toMatchObject({
      data: { typed: null },
    });
  });

  test("is also who brings a cookie that is no session", async ({ opened }) => {
    expect(opened).toBeDefined();
    for (const value of ["", "x", "a".repeat(43), "' or 1=1--"]) {
      const { request } = args("/jury", { cookies: new Map([["plint", value]]) });
      expect(await statusThrown(requireJurorSeats(request))).toBe(302);
    }
  });
});

describe("staff", () => {
  test("act for their own corporation when signed in by passkey or two factors", async ({ opened }) => {
    const { personId, corporationId } = await givenMember(opened, "approver");
    for (const assurance of ["passkey", "two_factor"] as const) {
      const request = await asPerson(opened, personId, assurance);
      expect(await requireStaff(request())).toMatchObject({
        actor: { kind: "staff", personId, corporationId, role: "approver" },
        corporation: { corporationName: "Woonstichting Wederik" },
      });
    }
  });

  test("signed in by a mailed link only, are asked for more", async ({ opened }) => {
    const { personId } = await givenMember(opened, "coordinator");
    const request = await asPerson(opened, personId, "link");
    expect(await statusThrown(requireStaff(request()))).toBe(302);
    expect(await statusThrown(requireStrongPerson(request()))).toBe(302);
    expect(await statusThrown(requireStaff(request({ form: {} })))).toBe(401);
  });

  test("who only look are refused where somebody writes", async ({ opened }) => {
    const { personId } = await givenMember(opened, "reader");
    const request = await asPerson(opened, personId, "two_factor");
    expect(await statusThrown(requireEditor(request()))).toBe(403);
    expect(await statusThrown(requireStaff(request()))).toBeNull();
  });

  test("are nobody's partner, and a partner is nobody's staff", async ({ opened }) => {
    const [staff, partner] = [await givenMember(opened, "reader"), await givenMember(opened, "municipality")];
    const asStaff = await asPerson(opened, staff.personId, "two_factor");
    const asPartner = await asPerson(opened, partner.personId, "two_factor");
    expect(await statusThrown(requirePartner(asStaff()))).toBe(403);
    expect(await statusThrown(requireStaff(asPartner()))).toBe(403);
    expect((await requirePartner(asPartner())).actor).toMatchObject({ kind: "partner" });
  });
});

describe("an entrepreneur", () => {
  test("is everybody who is signed in, and no staff and no juror by that", async ({ opened }) => {
    const personId = await givenPerson(opened);
    const request = await asPerson(opened, personId, "link");
    expect((await requireEntrepreneur(request())).actor).toEqual({ kind: "entrepreneur", personId });
    expect(await statusThrown(requireStaff(request()))).toBe(403);
    expect(await statusThrown(requireJurorSeats(request()))).toBe(403);
  });

  test("finds no jury of another, whether it exists or not", async ({ opened }) => {
    const request = await asPerson(opened, await givenPerson(opened), "link");
    for (const where of [
      { tenderId: randomUUID() },
      { applicationId: randomUUID() },
      { applicationId: "' or 1=1--" },
    ])
      expect(await statusThrown(requireJuror(request(), where))).toBe(404);
  });
});

describe("a juror", () => {
  test("acts from the seat in the tender, and once its evening is near in the tender of the plan", async ({
    opened,
    owner,
  }) => {
    const { personId, corporationId, tenderId, seatId, applicationId } = await givenJurySeat(opened);
    const actor = { kind: "juror", personId, corporationId, tenderId, seatId, panel: "residents" };
    const request = await asPerson(opened, personId, "link");
    expect((await requireJuror(request(), { tenderId })).actor).toEqual(actor);
    expect(await statusThrown(requireJuror(request(), { applicationId }))).toBe(404);
    await bringToEvening(owner);
    expect((await requireJuror(request(), { applicationId })).actor).toEqual(actor);
    expect((await requireJurorSeats(request())).actors).toEqual([actor]);
  });

  test("finds no plan of another jury", async ({ opened, owner }) => {
    const [own, other] = [await givenJurySeat(opened), await givenJurySeat(opened)];
    await bringToEvening(owner);
    const request = await asPerson(opened, own.personId, "link");
    const { tenderId, applicationId } = other;
    expect(await statusThrown(requireJuror(request(), { tenderId }))).toBe(404);
    expect(await statusThrown(requireJuror(request(), { applicationId }))).toBe(404);
  });

  test("is led from a plan of a call that ended to the page that says so", async ({ opened, owner }) => {
    const { personId, tenderId, applicationId } = await givenJurySeat(opened);
    const request = await asPerson(opened, personId, "link");
    await owner`update tenders set state = 'withdrawn', ended_at = now(), ended_reason = 'Geen geld.'`;
    expect(await statusThrown(requireJuror(request(), { applicationId }))).toBe(303);
    expect((await requireJuror(request(), { tenderId })).actor).toMatchObject({ tenderId });
  });

  test("who said that they cannot has no seat any more", async ({ opened }) => {
    const { personId, tenderId } = await givenJurySeat(opened);
    const request = await asPerson(opened, personId, "link");
    await inScope(opened, { kind: "system" }, (tx) =>
      tx.update(jurySeats).set({ state: "declined", declinedAt: new Date() }),
    );
    expect(await statusThrown(requireJuror(request(), { tenderId }))).toBe(404);
  });
});

test("what is not there is a 404", async () => {
  expect(await statusThrown(Promise.resolve().then(() => found(null)))).toBe(404);
  expect(found("x")).toBe("x");
});

test("the loaders of one page ask the database once", async ({ db, url }) => {
  const personId = await givenPerson(db);
  const asked: string[] = [];
  const watched = openDatabase(url, { max: 2, onStatement: (text) => asked.push(text) });
  try {
    useDatabase(watched.db);
    const request = await asPerson(db, personId, "link");
    await Promise.all([requireEntrepreneur(request()), requireEntrepreneur(request())]);
    expect(asked.filter((text) => text.includes('from "sessions"'))).toHaveLength(1);
    await requireEntrepreneur(request());
    expect(asked.filter((text) => text.includes('from "sessions"'))).toHaveLength(2);
  } finally {
    await watched.close();
    useDatabase(db);
  }
});
