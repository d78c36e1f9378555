import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import { conductEvening, type ToldStep } from "#app/domain/jury/evening/conduct-evening.server.ts";
import { hallNow } from "#app/domain/jury/evening/hall-now.ts";
import {
  approveReveal,
  revealEvening,
  showNextPlace,
} from "#app/domain/jury/evening/reveal-evening.server.ts";
import { chooseChair } from "#app/domain/jury/evening/lead-jurors.server.ts";
import { readEvening } from "#app/domain/jury/evening/read-evening.server.ts";
import { takeOver } from "#app/domain/jury/evening/take-over.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { results } from "#db/schema/tenders.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { liveOf } from "#tests/support/conducted.ts";
import { givenCounting } from "#tests/support/counting.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { givenBuildingEvening } from "#tests/support/units.ts";

const sure = { evenIfUnsealed: false };

describe("the reveal of a conducted evening", () => {
  test("waits for two different people, of whom one may be the chair", async ({ db, owner }) => {
    const given = await givenCounting(db, owner);
    const { conductor, tenderId, juror, other, stage } = given;
    expect(await revealEvening(db, conductor, tenderId, sure)).toMatchObject({
      problem: "approvals-missing",
    });
    told("agree", await approveReveal(db, conductor.staff, tenderId));
    told("agree twice", await approveReveal(db, conductor.staff, tenderId));
    expect(await revealEvening(db, conductor, tenderId, sure)).toMatchObject({
      problem: "approvals-missing",
      details: { given: 1, needed: 2 },
    });
    told("chair", await chooseChair(db, conductor, tenderId, juror.seatId));
    expect(await approveReveal(db, other, tenderId)).toMatchObject({ problem: "not-your-role" });
    told("agree", await approveReveal(db, juror, tenderId));
    expect(await revealRanking(db, stage.coordinator, tenderId, sure)).toMatchObject({
      problem: "evening-conducted",
    });
    told("reveal", await revealEvening(db, conductor, tenderId, sure));
    expect(await revealEvening(db, conductor, tenderId, sure)).toMatchObject({ problem: "step-not-now" });
    expect((await liveOf(given)).totals.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  });

  test("is refused by the database itself while fewer than two agreed", async ({ db, owner }) => {
    const { conductor, tenderId } = await givenCounting(db, owner);
    const { corporationId, personId } = conductor.staff;
    const peek = inScope(db, scopeOf(conductor.staff), (tx) =>
      tx.insert(results).values({
        corporationId,
        tenderId,
        ranking: { plans: [] },
        revealedBy: personId,
        revealedAt: new Date(),
      }),
    );
    await expect(peek).rejects.toThrow();
  });

  test("asks for agreement anew once a pitch is opened again", async ({ db, owner }) => {
    const given = await givenCounting(db, owner);
    const { conductor, tenderId, stage, step } = given;
    told("one", await approveReveal(db, conductor.staff, tenderId));
    told("two", await approveReveal(db, stage.approver, tenderId));
    await step({ step: "continue" });
    expect(await approveReveal(db, stage.approver, tenderId)).toMatchObject({ problem: "step-not-now" });
    await step({ step: "finish" });
    expect((await liveOf(given)).approvals).toEqual([]);
  });

  test("is not for a stranger, nor for who only reads", async ({ db, owner }) => {
    const { conductor, tenderId } = await givenCounting(db, owner);
    const elsewhere = await givenStage(db, owner);
    const reader = await givenMember(db, "reader", conductor.staff.corporationId);
    expect(await approveReveal(db, elsewhere.approver, tenderId)).toMatchObject({ problem: "not-found" });
    expect(await approveReveal(db, { ...reader, kind: "staff", role: "reader" }, tenderId)).toMatchObject({
      problem: "not-your-role",
    });
  });

  test("is agreed to by nobody who makes one of the plans or declared a tie, also not by the chair", async ({
    db,
    owner,
  }) => {
    const { conductor, tenderId, juror, stage, pitches } = await givenCounting(db, owner);
    const [first, second, third] = pitches.map(({ applicationId }) => applicationId);
    told("chair", await chooseChair(db, conductor, tenderId, juror.seatId));
    await owner`update applications set person_id = ${conductor.staff.personId} where id = ${first ?? ""}`;
    await owner`update applications set person_id = ${juror.personId} where id = ${second ?? ""}`;
    await owner`insert into staff_ties (corporation_id, application_id, tender_id, person_id, reason, declared_at)
      values (${stage.approver.corporationId}, ${third ?? ""}, ${tenderId}, ${stage.approver.personId}, 'Familie', plint_now())`;
    expect(await approveReveal(db, conductor.staff, tenderId)).toMatchObject({ problem: "own-plan" });
    expect(await approveReveal(db, juror, tenderId)).toMatchObject({ problem: "own-plan" });
    expect(await approveReveal(db, stage.approver, tenderId)).toMatchObject({ problem: "tied-to-a-plan" });
    expect(await owner`select 1 from reveal_approvals`).toHaveLength(0);
  });

  test("shows one place more for each press, and one for two presses at once", async ({ db, owner }) => {
    const given = await givenCounting(db, owner, { noShow: false });
    const { conductor, tenderId, stage } = given;
    told("one", await approveReveal(db, conductor.staff, tenderId));
    told("two", await approveReveal(db, stage.approver, tenderId));
    expect(await showNextPlace(db, conductor, tenderId, 0)).toMatchObject({ problem: "step-not-now" });
    told("reveal", await revealEvening(db, conductor, tenderId, sure));
    const both = await Promise.all([0, 0].map((shown) => showNextPlace(db, conductor, tenderId, shown)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    told("show", await showNextPlace(db, conductor, tenderId, 1));
    // Of three plans the last one's place is never shown.
    expect(await showNextPlace(db, conductor, tenderId, 2)).toMatchObject({ problem: "step-not-now" });
    expect((await liveOf(given)).reveal.step).toBe(2);
  });

  test("shows of a building whoever gets a unit, one for each press, by what they asked for", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, jury, criterionIds, scored } = await givenBuildingEvening(db, owner);
    const conductor = { staff: stage.coordinator, device: randomUUID() };
    told("conduct", await takeOver(db, conductor, tenderId, ""));
    const step = async (taken: ToldStep) =>
      told(taken.step, await conductEvening(db, conductor, tenderId, taken));
    await scoreAll(stage, jury, scored, criterionIds);
    await step({ step: "begin" });
    for (const { applicationId } of scored) {
      await step({ step: "open", applicationId });
      await step({ step: "close", applicationId });
    }
    await step({ step: "finish" });
    for (const staff of [stage.coordinator, stage.approver])
      told("agree", await approveReveal(db, staff, tenderId));
    const live = () => liveOf({ stage, conductor, tenderId });
    expect((await live()).unitAwards).toEqual([]);
    told("reveal", await revealEvening(db, conductor, tenderId, sure));
    // Whoever turns out to know the first of them reads nothing of that plan; who gets what is the same for them.
    const { corporationId, personId } = stage.coordinator;
    await owner`insert into staff_ties (corporation_id, application_id, tender_id, person_id, reason, declared_at)
      values (${corporationId}, ${scored[0]?.applicationId ?? ""}, ${tenderId}, ${personId}, 'Mijn zus', now())`;
    const asConductor = () =>
      readInScope(db, scopeOf(stage.coordinator), (tx) => readEvening(tx, { corporationId, tenderId }));
    const awards = [
      { unit: "Atelier", applicationId: scored[1]?.applicationId },
      { unit: "Werkplaats", applicationId: scored[0]?.applicationId },
    ];
    expect((await asConductor())?.unitAwards).toMatchObject(awards);
    const winners: string[] = [];
    for (const shown of [0, 1]) {
      told("show", await showNextPlace(db, conductor, tenderId, shown));
      const sheet = hallNow(await live(), true);
      winners.push(sheet.show === "result" ? sheet.winners.map(({ wins }) => wins).join() : "");
    }
    expect(winners).toEqual(["Atelier", "Werkplaats,Atelier"]);
    expect(await showNextPlace(db, conductor, tenderId, 2)).toMatchObject({ problem: "step-not-now" });
  });
});
