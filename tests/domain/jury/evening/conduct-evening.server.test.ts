import { randomUUID } from "node:crypto";

import { asc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { conductEvening, undoStep } from "#app/domain/jury/evening/conduct-evening.server.ts";
import { chooseChair, noteDeparture, remindJuror } from "#app/domain/jury/evening/lead-jurors.server.ts";
import { countOf, type Live, tileOf } from "#app/domain/jury/evening/live-evening.ts";
import { takeOver } from "#app/domain/jury/evening/take-over.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { events } from "#db/schema/events.ts";
import { pitches } from "#db/schema/jury.ts";
import { inScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenConducted, liveOf } from "#tests/support/conducted.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenStage, moveClock } from "#tests/support/stage.ts";

const windowsOf = (given: Awaited<ReturnType<typeof givenConducted>>) =>
  inScope(given.stage.db, { kind: "system" }, (tx) =>
    tx
      .select({ open: pitches.scoringOpen })
      .from(pitches)
      .where(eq(pitches.tenderId, given.tenderId))
      .orderBy(asc(pitches.position)),
  ).then((rows) => rows.map(({ open }) => open));

const countAt = (live: Live, index: number) => {
  const turn = live.program.turns[index];
  if (!turn) throw new Error("there is no such pitch");
  return countOf(live, turn);
};

describe("conducting", () => {
  test("opens and closes the score sheets with the pitch that is on stage", async ({ db, owner }) => {
    const given = await givenConducted(db, owner);
    const { step, order, juror, criterionIds } = given;
    const [first = "", second = ""] = order;
    const save = (id: string) => recordScores(db, juror, id, fullSheet(criterionIds, "4", "save"));
    expect(await windowsOf(given)).toEqual([true, true, true]);
    told("score beforehand", await save(second));
    await step({ step: "begin" });
    expect(await save(first)).toMatchObject({ problem: "pitch-not-open" });
    await step({ step: "open", applicationId: first });
    expect(await windowsOf(given)).toEqual([true, false, false]);
    told("score", await save(first));
    expect(await save(second)).toMatchObject({ problem: "pitch-not-open" });
    await step({ step: "close", applicationId: first });
    expect(await save(first)).toMatchObject({ problem: "pitch-not-open" });
  });

  test("is undone within a minute, exactly, and leaves the points that were given", async ({ db, owner }) => {
    const given = await givenConducted(db, owner);
    const { step, order, juror, criterionIds, conductor, tenderId } = given;
    const [first = ""] = order;
    await step({ step: "begin" });
    await step({ step: "open", applicationId: first });
    told("seal", await recordScores(db, juror, first, fullSheet(criterionIds, "4", "seal")));
    const before = (await liveOf(given)).program;
    await step({ step: "close", applicationId: first });
    expect(await undoStep(db, conductor, tenderId, 2)).toMatchObject({ problem: "nothing-to-undo" });
    told("undo", await undoStep(db, conductor, tenderId, 3));
    const live = await liveOf(given);
    expect(live.program).toEqual(before);
    expect(countAt(live, 0).sealed).toBe(1);
    expect(await undoStep(db, conductor, tenderId, 3)).toMatchObject({ problem: "nothing-to-undo" });
    await step({ step: "close", applicationId: first });
    await moveClock(owner, "49 days 70 seconds");
    expect(await undoStep(db, conductor, tenderId, 4)).toMatchObject({ problem: "undo-too-late" });
  });

  test("has its effect once when one press arrives five times at once", async ({ db, owner }) => {
    const { step, conductor, tenderId, order } = await givenConducted(db, owner);
    await step({ step: "begin" });
    const press = { step: "open", applicationId: order[0] ?? "" } as const;
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => conductEvening(db, conductor, tenderId, press, "the-same-press-once")),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const opened = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ id: events.id }).from(events).where(eq(events.name, "evening.open")),
    );
    expect(opened).toHaveLength(1);
  });

  test("changes the order with a reason that the log keeps, and the times go with the places", async ({
    db,
    owner,
  }) => {
    const given = await givenConducted(db, owner);
    const [first, second, third = ""] = given.order;
    const times = (await liveOf(given)).plans.map(({ startsAt }) => startsAt);
    await given.step({ step: "move", applicationId: third, to: 1, reason: "De trein had vertraging." });
    const { plans } = await liveOf(given);
    expect(plans.map(({ applicationId }) => applicationId)).toEqual([third, first, second]);
    expect(plans.map(({ startsAt }) => startsAt)).toEqual(times);
    const [line] = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ details: events.details }).from(events).where(eq(events.name, "evening.move")),
    );
    expect(line?.details).toEqual({ reason: "De trein had vertraging." });
  });

  test("is for nobody else: a stranger, who only reads, a colleague, one's other phone", async ({
    db,
    owner,
  }) => {
    const { conductor, stage, tenderId } = await givenConducted(db, owner);
    const begin = { step: "begin" } as const;
    const elsewhere = await givenStage(db, owner);
    const reader = {
      ...(await givenMember(db, "reader", conductor.staff.corporationId)),
      kind: "staff",
      role: "reader",
    } as const;
    const device = randomUUID();
    const as = (staff: typeof conductor.staff, phone: string = device) =>
      conductEvening(db, { staff, device: phone }, tenderId, begin);
    expect(await as(elsewhere.coordinator)).toMatchObject({ problem: "not-found" });
    expect(await as(reader)).toMatchObject({ problem: "not-your-role" });
    expect(await as(stage.approver)).toMatchObject({ problem: "not-conducting", details: { name: "Naima" } });
    expect(await as(conductor.staff)).toMatchObject({ problem: "not-conducting" });
    told("begin", await as(conductor.staff, conductor.device));
    expect(await as(conductor.staff, conductor.device)).toMatchObject({ problem: "step-not-now" });
  });
});

describe("taking over", () => {
  test("needs the page to know who leads, tells the one before, and ends what they could do", async ({
    db,
    owner,
  }) => {
    const given = await givenConducted(db, owner);
    const { conductor, stage, tenderId } = given;
    const second = { staff: stage.approver, device: randomUUID() };
    expect(await takeOver(db, second, tenderId, randomUUID())).toMatchObject({
      problem: "changed-meanwhile",
    });
    told("take over", await takeOver(db, second, tenderId, conductor.device));
    const live = await liveOf(given);
    expect(live.conductor).toMatchObject({ id: second.staff.personId, device: second.device });
    expect(live.former).toEqual({ id: conductor.staff.personId, device: conductor.device });
    expect(await conductEvening(db, conductor, tenderId, { step: "begin" })).toMatchObject({
      problem: "not-conducting",
    });
    told("begin", await conductEvening(db, second, tenderId, { step: "begin" }));
  });

  test("by two colleagues at once leaves one of them leading", async ({ db, owner }) => {
    const { conductor, stage, tenderId } = await givenConducted(db, owner);
    const answers = await Promise.all(
      [0, 1, 2].map(() =>
        takeOver(db, { staff: stage.approver, device: randomUUID() }, tenderId, conductor.device),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("is not there for another corporation", async ({ db, owner }) => {
    const { conductor, tenderId } = await givenConducted(db, owner);
    const { coordinator } = await givenStage(db, owner);
    const stranger = { staff: coordinator, device: randomUUID() };
    expect(await takeOver(db, stranger, tenderId, conductor.device)).toMatchObject({ problem: "not-found" });
  });
});

describe("the people of the evening", () => {
  test("who goes home is waited for no more, and what they sealed counts", async ({ db, owner }) => {
    const given = await givenConducted(db, owner);
    const { step, order, juror, conductor, tenderId, criterionIds } = given;
    const [first = "", second = ""] = order;
    await step({ step: "begin" });
    await step({ step: "open", applicationId: first });
    told("seal", await recordScores(db, juror, first, fullSheet(criterionIds, "4", "seal")));
    await step({ step: "close", applicationId: first });
    const leave = { seatId: juror.seatId, left: true };
    told("leave", await noteDeparture(db, conductor, tenderId, leave));
    told("leave again", await noteDeparture(db, conductor, tenderId, leave));
    await step({ step: "open", applicationId: second });
    const live = await liveOf(given);
    const seats = live.seats.filter(({ id }) => id === juror.seatId);
    expect(seats.flatMap((seat) => live.program.turns.map((turn) => tileOf(live, seat, turn)))).toEqual([
      "sealed",
      "left",
      "left",
    ]);
    expect(countAt(live, 1)).toEqual({ sealed: 0, awaited: live.seats.length - 1 });
    told("back", await noteDeparture(db, conductor, tenderId, { ...leave, left: false }));
    const again = await liveOf(given);
    expect(countAt(again, 1)).toEqual({ sealed: 0, awaited: live.seats.length });
  });

  test("only who misses the pitch on stage is reminded, and not all the time", async ({ db, owner }) => {
    const { step, order, juror, other, conductor, tenderId, criterionIds } = await givenConducted(db, owner);
    const [first = "", second = ""] = order;
    const ask = (seatId: string, applicationId: string) =>
      remindJuror(db, conductor, tenderId, { seatId, applicationId });
    await step({ step: "begin" });
    await step({ step: "open", applicationId: first });
    told("seal", await recordScores(db, other, first, fullSheet(criterionIds, "4", "seal")));
    expect(await ask(other.seatId, first)).toMatchObject({ problem: "no-points-awaited" });
    expect(await ask(juror.seatId, second)).toMatchObject({ problem: "step-not-now" });
    told("ask", await ask(juror.seatId, first));
    expect(await ask(juror.seatId, first)).toMatchObject({ problem: "just-reminded" });
    expect(await ask(randomUUID(), first)).toMatchObject({ problem: "not-found" });
  });

  test("the chair is a juror of this evening", async ({ db, owner }) => {
    const given = await givenConducted(db, owner);
    const foreign = await givenConducted(db, owner);
    const { conductor, tenderId, juror } = given;
    expect(await chooseChair(db, conductor, tenderId, foreign.juror.seatId)).toMatchObject({
      problem: "not-found",
    });
    told("chair", await chooseChair(db, conductor, tenderId, juror.seatId));
    expect((await liveOf(given)).chairSeatId).toBe(juror.seatId);
  });
});
