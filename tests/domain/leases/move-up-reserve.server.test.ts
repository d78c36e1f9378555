import { describe, expect } from "vitest";

import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { listDesk } from "#app/domain/leases/list-desk.server.ts";
import { moveLease } from "#app/domain/leases/move-lease.server.ts";
import { moveUpReserve } from "#app/domain/leases/move-up-reserve.server.ts";
import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { listLeases } from "#app/domain/leases/queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { listWinners } from "#app/domain/leases/public-winners.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as publicPage from "#app/routes/public/ruimtes.$slug.uitslag.tsx";
import * as reservePage from "#app/routes/staff/huur.$leaseId_.reserve.tsx";
import { buildEvening } from "#db/factories/evening.server.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { award, reveal, scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { cookiesOf, givenMember } from "#tests/support/people.ts";
import { givenStage, moveClock } from "#tests/support/stage.ts";
import { givenRevealedBuilding } from "#tests/support/units.ts";
import { args } from "#tests/support/web.ts";

type Given = Parameters<typeof givenRevealedBuilding>;

/** What the desk of this member says is free for a reserve, by address. */
async function freeOn(db: Given[0], staff: Staff): Promise<string[]> {
  const { tasks } = await readInScope(db, scopeOf(staff), (tx) => listDesk(tx, staff, new Date()));
  return tasks.filter(({ kind }) => kind === "move-up").map(({ about }) => about);
}

/** The workshop went to the first and the studio to the second; the third waits for the workshop, and the first gives up. */
async function givenFallen(...given: Given) {
  const [db] = given;
  useDatabase(db);
  const call = await givenRevealedBuilding(...given);
  const { coordinator, approver } = call.stage;
  const report = {
    winnerApplicationId: call.first,
    reserveApplicationId: call.third,
    juryReport: "Twee plannen.",
  };
  told("propose", await proposeDecision(db, coordinator, call.tenderId, report));
  told("award", await awardSpace(db, approver, call.tenderId));
  const leases = () =>
    readInScope(db, scopeOf(coordinator), (tx) => listLeases(tx, coordinator.corporationId));
  const workshop = (await leases()).find(({ unit }) => unit === "Werkplaats");
  if (!workshop) throw new Error("nobody got the workshop");
  const fall = { step: "end", version: workshop.version, note: "Geen lening." };
  const fallsThrough = () => moveLease(db, coordinator, workshop.id, fall);
  return { ...call, coordinator, approver, leases, workshop, fallsThrough };
}

describe("a reserve whose winner fell away", () => {
  test("gets the unit by one press: a lease at its rent, a letter of its own, and the public result says so", async ({
    db,
    owner,
  }) => {
    const call = await givenFallen(db, owner);
    const { coordinator, workshop, third, slug } = call;
    const press = (staff: Staff = coordinator, key?: string) =>
      moveUpReserve(db, staff, workshop.id, third, key);
    expect(await press()).toMatchObject({ problem: "not-in-this-state" });
    expect(await freeOn(db, coordinator)).toEqual([]);
    told("fall", await call.fallsThrough());
    expect(await freeOn(db, coordinator)).toEqual([expect.stringMatching(/, Werkplaats$/)]);
    const cookies = await cookiesOf(db, coordinator.personId, "passkey");
    const page = await reservePage.loader(args("/", { cookies, params: { leaseId: workshop.id } }));
    expect(page.next).toMatchObject({ id: third, isHeld: true });

    const reader: Staff = {
      kind: "staff",
      ...(await givenMember(db, "reader", coordinator.corporationId)),
      role: "reader",
    };
    const elsewhere: Staff = {
      kind: "staff",
      ...(await givenMember(db, "coordinator")),
      role: "coordinator",
    };
    expect(await press(reader)).toMatchObject({ problem: "not-your-role" });
    expect(await press(elsewhere)).toMatchObject({ problem: "not-found" });
    expect(await moveUpReserve(db, coordinator, workshop.id, call.second)).toMatchObject({
      problem: "changed-meanwhile",
    });
    const answers = await Promise.all(Array.from({ length: 5 }, () => press()));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);

    expect(await freeOn(db, coordinator)).toEqual([]);
    const now = (await call.leases()).filter(({ unit }) => unit === "Werkplaats");
    expect(now.map(({ state, targetRentCents }) => [state, targetRentCents]).toSorted()).toEqual([
      ["chosen", 60_000],
      ["ended", 60_000],
    ]);
    const [letter, ...others] = (await lettersOf(db, "result-winner")).filter(({ props }) => props.movedUp);
    expect(others).toEqual([]);
    expect(letter?.props).toMatchObject({
      applicationId: third,
      address: expect.stringMatching(/, Werkplaats$/),
    });
    expect(letter?.props.rentSteps.at(-1)?.rentCents).toBe(60_000);
    const shown = await publicPage.loader(args("/", { params: { slug } }));
    const [name] = await owner<
      { name: string }[]
    >`select trade_name as name from applications where id = ${third}`;
    expect(shown.winners.find(({ unit }) => unit === "Werkplaats")?.tradeName).toBe(name?.name);
    expect(shown.hasMovedUp).toBe(true);
    const winners = await inScope(db, { kind: "system" }, (tx) => listWinners(tx, [call.tenderId]));
    expect(winners.map(({ tradeName }) => tradeName)).toContain(name?.name);
    expect(winners).toHaveLength(2);
  }, 60_000);

  test("is kept for eight weeks and no day longer", async ({ db, owner }) => {
    const call = await givenFallen(db, owner);
    told("fall", await call.fallsThrough());
    await moveClock(owner, `${49 + 57} days`);
    expect(await moveUpReserve(db, call.coordinator, call.workshop.id, call.third)).toMatchObject({
      problem: "reserve-not-held",
    });
  }, 60_000);

  test("of one space gets the space, and who got nothing is told nothing", async ({ db, owner }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId, slug, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 3 });
    await scoreAll(stage, jury, pitches, criterionIds);
    await reveal(stage, tenderId);
    const leaseId = await award(stage, tenderId);
    const [reserve] = await owner<{ id: string; name: string }[]>`
      select id, trade_name as name from applications where state = 'reserve'`;
    if (!reserve) throw new Error("nobody is the reserve");
    const before = await publicPage.loader(args("/", { params: { slug } }));
    expect([before.winner, before.hasMovedUp]).not.toContain(reserve.name);
    told(
      "fall",
      await moveLease(db, stage.coordinator, leaseId, { step: "end", version: 1, note: "Geen lening." }),
    );
    // By now the day on which the first lease was to begin is gone.
    await owner.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update tenders set rules = jsonb_set(rules, '{rent,leaseStartsOn}', '"2020-01-01"')`;
    });
    const letters = async () => (await owner`select 1 from outbox`).length;
    const sent = await letters();
    told("move up", await moveUpReserve(db, stage.coordinator, leaseId, reserve.id));
    expect(await letters()).toBe(sent + 1);
    const after = await publicPage.loader(args("/", { params: { slug } }));
    expect([after.winner, after.hasMovedUp]).toEqual([reserve.name, true]);
    const begun =
      await owner`select l.starts_on = (plint_now() at time zone 'Europe/Amsterdam')::date as today,
      (select r.from_on from lease_rents r where r.lease_id = l.id order by position limit 1) = l.starts_on as rents
      from leases l where state = 'chosen'`;
    expect(begun).toEqual([{ today: true, rents: true }]);
  }, 60_000);
});
