import { describe, expect } from "vitest";

import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { readDossier } from "#app/domain/leases/dossier/read-dossier.server.ts";
import { endCall } from "#app/domain/leases/end-of-call/end-call.server.ts";
import { listDesk } from "#app/domain/leases/list-desk.server.ts";
import { moveLease } from "#app/domain/leases/move-lease.server.ts";
import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { listLeases } from "#app/domain/leases/queries.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { describeBuilding } from "#app/domain/tenders/building/describe-building.server.ts";
import { draftTender } from "#app/domain/tenders/draft-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as publicPage from "#app/routes/public/ruimtes.$slug.uitslag.tsx";
import * as staffPage from "#app/routes/staff/selecties.$tenderId.uitslag.tsx";
import type { Transaction } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenRevealedBuilding, twoUnits } from "#tests/support/units.ts";
import { args } from "#tests/support/web.ts";

/** The first in rank gets the workshop, the second what is left of its wishes, the third is next in line for the workshop. */
async function givenTwoWinners(...given: Parameters<typeof givenRevealedBuilding>) {
  const [db, owner] = given;
  useDatabase(db);
  const building = await givenRevealedBuilding(...given);
  const { stage, tenderId, first, third } = building;
  const { coordinator, approver } = stage;
  const decision = { winnerApplicationId: first, reserveApplicationId: third, juryReport: "Twee plannen." };
  const propose = (changes: Partial<Parameters<typeof proposeDecision>[3]> = {}) =>
    proposeDecision(db, coordinator, tenderId, { ...decision, ...changes });
  const read = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    readInScope(db, scopeOf(coordinator), work);
  const leases = async () => {
    const rows = await read((tx) => listLeases(tx, coordinator.corporationId));
    return rows.toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  };
  const statesOf = async () => {
    const rows = await owner<{ id: string; state: string }[]>`select id, state from applications`;
    return Object.fromEntries(rows.map(({ id, state }) => [id, state]));
  };
  const cookies = await cookiesOf(db, approver.personId, "passkey");
  const page = (path = "/") => staffPage.loader(args(path, { cookies, params: { tenderId } }));
  return { ...building, propose, read, leases, statesOf, page };
}

describe("a building with a winner for each unit", () => {
  test("is decided by two people, and everybody gets a letter, a lease and a rent of their own", async ({
    db,
    owner,
  }) => {
    const call = await givenTwoWinners(db, owner);
    const { stage, tenderId, first, second, third, slug } = call;
    // What the page shows before anybody signs is what is then signed.
    const awards = [
      { unit: "Atelier", applicationId: second, reserveId: null },
      { unit: "Werkplaats", applicationId: first, reserveId: third },
    ];
    expect((await call.page()).awards).toMatchObject([
      { ...awards[0], wish: 2 },
      { ...awards[1], wish: 1 },
    ]);
    told("propose", await call.propose());
    expect((await call.page()).awards).toMatchObject(awards);
    const { leaseIds } = told("award", await awardSpace(db, stage.approver, tenderId));
    expect(leaseIds).toHaveLength(2);
    expect(await call.statesOf()).toEqual({ [first]: "winner", [second]: "winner", [third]: "reserve" });
    expect(await call.leases()).toMatchObject([
      { unit: "Atelier", state: "chosen", targetRentCents: 40_000 },
      { unit: "Werkplaats", state: "chosen", targetRentCents: 60_000 },
    ]);
    const rents = await owner<{ unit: string; last: string }[]>`select l.unit,
      (select rent_cents from lease_rents r where r.lease_id = l.id order by position desc limit 1) as last
      from leases l order by l.unit`;
    expect(rents.map(({ unit, last }) => [unit, Number(last)])).toEqual([
      ["Atelier", 40_000],
      ["Werkplaats", 60_000],
    ]);

    const won = await lettersOf(db, "result-winner");
    expect(
      won.map(({ props }) => [props.applicationId, props.address.split(", ").at(-1)]).toSorted(),
    ).toEqual(
      [
        [first, "Werkplaats"],
        [second, "Atelier"],
      ].toSorted(),
    );
    const rentOf = (id: string) =>
      won.find(({ props }) => props.applicationId === id)?.props.rentSteps.at(-1)?.rentCents;
    expect([rentOf(first), rentOf(second)]).toEqual([60_000, 40_000]);
    const [next] = await lettersOf(db, "result-reserve");
    expect(next?.props).toMatchObject({
      applicationId: third,
      address: expect.stringMatching(/Werkplaats$/),
    });
    expect(next?.props.winnerTradeName).not.toMatch(/ en /);

    const open = await publicPage.loader(args(`/ruimtes/${slug}/uitslag`, { params: { slug } }));
    expect(open.winners.map(({ unit, total }) => [unit, total === null])).toEqual([
      ["Atelier", false],
      ["Werkplaats", false],
    ]);
    expect(open.emptyUnits).toEqual([]);
    const dossier = await call.read((tx) =>
      readDossier(tx, { corporationId: stage.coordinator.corporationId, tenderId }),
    );
    expect(dossier?.dossier.result?.units).toEqual(awards);
  }, 60_000);

  test("leaves a unit empty that staff will not give, and then its winner gets what they wanted next", async ({
    db,
    owner,
  }) => {
    const call = await givenTwoWinners(db, owner);
    const { stage, tenderId, first, second, third } = call;
    const both = { emptyUnits: ["Atelier", "Werkplaats"] };
    expect(await call.propose(both)).toMatchObject({ problem: "no-unit-given" });
    const emptyUnits = ["Werkplaats"];
    const shown = await call.page("/?leeg=Werkplaats&leeg=Zolder");
    expect(shown.empty).toEqual(emptyUnits);
    expect(shown.awards.map(({ applicationId }) => applicationId)).toEqual([second, null]);
    // The first in rank asked for nothing else: the page signs for who leads those that get something.
    expect(await call.propose({ emptyUnits })).toMatchObject({ problem: "not-the-first" });
    const decision = { emptyUnits, winnerApplicationId: second, reserveApplicationId: null };
    told("propose", await call.propose(decision));
    told("award", await awardSpace(db, stage.approver, tenderId));
    expect(await call.leases()).toMatchObject([{ unit: "Atelier" }]);
    expect(await call.statesOf()).toEqual({
      [first]: "not_chosen",
      [second]: "winner",
      [third]: "not_chosen",
    });
  }, 60_000);

  test("is let once each lease opened its doors or fell through, does not end while one runs, and lets a free unit be called for anew", async ({
    db,
    owner,
  }) => {
    const call = await givenTwoWinners(db, owner);
    const { stage, tenderId, read } = call;
    const { coordinator, approver } = stage;
    told("propose", await call.propose());
    told("award", await awardSpace(db, approver, tenderId));
    const [small, large] = await call.leases();
    if (!small || !large) throw new Error("two leases");
    const desk = async () => {
      const [clock] = await owner<{ now: Date }[]>`select plint_now() as now`;
      return read((tx) => listDesk(tx, coordinator, clock?.now ?? new Date()));
    };
    const { calls, tasks } = await desk();
    expect(calls.filter((one) => one.tenderId === tenderId)).toHaveLength(1);
    const steps = tasks.filter(({ leaseId }) => leaseId !== undefined).map(({ about }) => about);
    expect(steps.map((about) => about.split(", ").at(-1)).toSorted()).toEqual(["Atelier", "Werkplaats"]);
    const callIs = async () =>
      (await owner<{ state: string }[]>`select state from tenders where id = ${tenderId}`)[0]?.state;
    const move = (leaseId: string, step: string, version: number) =>
      moveLease(db, coordinator, leaseId, { step, version, note: step === "end" ? "Toch niet." : "" });
    await owner`update lease_tasks set done = true, done_by = ${coordinator.personId}, done_at = plint_now()`;
    for (const [index, step] of ["screen", "agree_terms", "draw_up", "hand_over", "open_doors"].entries())
      told(step, await move(small.id, step, index + 1));
    expect(await callIs()).toBe("leasing");
    const nothing = { kind: "fail", reason: "Het gaat niet door.", heardOf: true } as const;
    expect(await endCall(db, coordinator, tenderId, nothing)).toMatchObject({ problem: "lease-still-runs" });
    told("fell through", await move(large.id, "end", 1));
    expect(await callIs()).toBe("let");
    expect(await owner`select from events where name = 'tender.let'`).toHaveLength(1);

    // The workshop is free while somebody rents the studio: it gets a call of its own, for itself alone.
    const { spaceId } = call;
    const anew = await draftTender(db, coordinator, spaceId, stage.criteria);
    const { tenderId: next } = told("draft", anew);
    const lacks = async () => {
      const answer = await proposeTender(db, coordinator, next);
      return answer.ok
        ? []
        : [answer, ...(answer.others ?? [])].map(({ problem, details }) => [problem, details]);
    };
    expect(await lacks()).toContainEqual(["unit-is-let", { unit: "Atelier" }]);
    const [space] = await owner<{ version: number }[]>`select version from spaces where id = ${spaceId}`;
    const alone = buildingForm.parse({ units: twoUnits.slice(1) });
    told("units", await describeBuilding(db, coordinator, spaceId, space?.version ?? 0, alone));
    expect((await lacks()).map(([problem]) => problem)).not.toContain("unit-is-let");
    expect(await draftTender(db, coordinator, spaceId, stage.criteria)).toMatchObject({
      problem: "space-has-a-call",
    });
  }, 60_000);
});
