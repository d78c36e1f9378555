import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { acceptInvitation, findInvitation } from "#app/domain/jury/accept-invitation.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import type { Database } from "#db/client.server.ts";
import { events } from "#db/schema/events.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";
import { scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { invitationIn, printedToken } from "#app/http/printed-invitation.server.ts";
import { test } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

/** The tokens that were mailed to the jury. */
function tokens(db: Database): Promise<string[]> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const letters = await tx
      .select({ props: outbox.props })
      .from(outbox)
      .where(eq(outbox.letter, "juror-invited"));
    return letters.map(({ props }) => String(props.url).split("/").at(-1) ?? "");
  });
}

function taken(db: Database) {
  return inScope(db, { kind: "system" }, async (tx) => ({
    seats: await tx
      .select({ personId: jurySeats.personId })
      .from(jurySeats)
      .where(eq(jurySeats.state, "instructed")),
    events: await tx.select({ id: events.id }).from(events).where(eq(events.name, "jury.seat-taken")),
  }));
}

describe("the link of a juror", () => {
  test("comes with what each panel counts for by the frozen rules", async ({ db, owner }) => {
    await buildEvening(await givenStage(db, owner), { plans: 1, joined: false });
    const [frozen] = await owner<{ share: number }[]>`
      select (rules #>> '{jury,residentsShare}')::integer as share from tenders`;
    const letters = await owner<{ share: number }[]>`
      select (props ->> 'residentsShare')::integer as share from outbox where letter = 'juror-invited'`;
    expect(frozen?.share).toBeGreaterThan(0);
    expect(new Set(letters.map(({ share }) => share))).toEqual(new Set([frozen?.share]));
  });

  test("takes the seat, and brings the same person in when it is used again", async ({ db, owner }) => {
    await buildEvening(await givenStage(db, owner), { plans: 1, joined: false });
    const [token = ""] = await tokens(db);
    const first = told("accept", await acceptInvitation(db, token));
    expect(told("again", await acceptInvitation(db, token))).toEqual(first);
    expect(await taken(db)).toMatchObject({ seats: [{ personId: first.personId }], events: [{}] });
  });

  test("works on paper as well, until the juror is invited anew", async ({ db, owner }) => {
    await buildEvening(await givenStage(db, owner), { plans: 1, joined: false });
    const [seat] = await owner<{ seatId: string; inviteHash: string }[]>`
      select id as "seatId", invite_hash as "inviteHash" from jury_seats limit 1`;
    if (!seat) throw new Error("no seat");
    expect(await acceptInvitation(db, { ...seat, inviteHash: "0".repeat(64) })).toMatchObject({
      problem: "link-not-valid",
    });
    const token = printedToken(seat, new Date());
    expect(invitationIn(token)).toEqual(seat);
    expect(invitationIn(`${token}x`)).toBe(`${token}x`);
    const first = told("accept", await acceptInvitation(db, invitationIn(token)));
    expect(told("again", await acceptInvitation(db, invitationIn(token)))).toEqual(first);
    expect(await taken(db)).toMatchObject({ seats: [{ personId: first.personId }], events: [{}] });
    await owner`update jury_seats set invite_hash = repeat('1', 64) where id = ${seat.seatId}`;
    expect(await findInvitation(db, invitationIn(token))).toBeNull();
  });

  test("takes one seat when the button is pressed five times at once", async ({ db, owner }) => {
    await buildEvening(await givenStage(db, owner), { plans: 1, joined: false });
    const [token = ""] = await tokens(db);
    const answers = await Promise.all(Array.from({ length: 5 }, () => acceptInvitation(db, token)));
    expect(new Set(answers.map((answer) => told("accept", answer).personId)).size).toBe(1);
    expect(await taken(db)).toMatchObject({ seats: [{}], events: [{}] });
  });

  test("opens nothing of whoever was here before: they sign in, and only as themselves", async ({
    db,
    owner,
  }) => {
    await buildEvening(await givenStage(db, owner), { plans: 1, joined: false });
    const [token = ""] = await tokens(db);
    const seat = await findInvitation(db, token);
    const known = await givenPerson(db, seat?.email.toUpperCase());
    const stranger = await givenPerson(db);
    expect(await findInvitation(db, token)).toMatchObject({ knownAs: known });
    for (const signedInAs of [null, stranger])
      expect(await acceptInvitation(db, token, signedInAs)).toMatchObject({ problem: "sign-in-first" });
    expect(await taken(db)).toEqual({ seats: [], events: [] });
    const taking = told("accept", await acceptInvitation(db, token, known));
    expect(taking).toEqual({ personId: known, opensSession: false, openPlanId: null });
    // Nor later, to whomever the letter was forwarded.
    expect(await acceptInvitation(db, token)).toMatchObject({ problem: "sign-in-first" });
  });

  test("lets a new juror in again on the evening, until they have more than a seat to lose", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    await buildEvening(stage, { plans: 1, joined: false });
    const [token = ""] = await tokens(db);
    const first = told("accept", await acceptInvitation(db, token));
    expect(first.opensSession).toBe(true);
    expect(told("again", await acceptInvitation(db, token))).toEqual(first);
    await owner`insert into memberships (corporation_id, person_id, role)
      values (${stage.coordinator.corporationId}, ${first.personId}, 'reader')`;
    expect(await acceptInvitation(db, token)).toMatchObject({ problem: "sign-in-first" });
    expect(await findInvitation(db, token)).toMatchObject({ knownAs: first.personId });
  });

  test("changes nothing while it is only looked at", async ({ db, owner }) => {
    await buildEvening(await givenStage(db, owner), { plans: 1, joined: false });
    const [token = ""] = await tokens(db);
    expect(await findInvitation(db, token)).toMatchObject({ state: "invited", personId: null });
    expect(await taken(db)).toEqual({ seats: [], events: [] });
  });

  test("leads nowhere when it was never sent", async ({ db, owner }) => {
    await buildEvening(await givenStage(db, owner), { plans: 1, joined: false });
    const foreign = "x".repeat(43);
    expect(await findInvitation(db, foreign)).toBeNull();
    expect(await acceptInvitation(db, foreign)).toMatchObject({ ok: false, problem: "link-not-valid" });
  });

  test("is over once the ranking is revealed", async ({ db, owner }) => {
    const stage = await givenStage(db, owner);
    const evening = await buildEvening(stage, { plans: 1 });
    const [token = ""] = await tokens(db);
    await scoreAll(stage, evening.jury, evening.pitches, evening.criterionIds);
    told("reveal", await revealRanking(db, stage.coordinator, evening.tenderId, { evenIfUnsealed: false }));
    expect(await acceptInvitation(db, token)).toMatchObject({ ok: false, problem: "link-not-valid" });
  });
});
