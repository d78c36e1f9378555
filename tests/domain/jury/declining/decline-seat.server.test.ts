import type postgres from "postgres";
import { describe, expect } from "vitest";

import { acceptInvitation, findInvitation } from "#app/domain/jury/accept-invitation.server.ts";
import { declineSeat, sayWhy } from "#app/domain/jury/declining/decline-seat.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { findEveningForStaff } from "#app/domain/jury/staff-queries.server.ts";
import type { Database } from "#db/client.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { test } from "#tests/support/database.ts";
import { invitationsOf } from "#tests/support/invitations.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

async function givenInvited(db: Database, owner: postgres.Sql, joined = false) {
  const stage = await givenStage(db, owner);
  await owner`update corporations set contact_email = 'plint@wederik.example'`;
  const evening = await buildEvening(stage, { plans: 1, joined });
  const [invited = { to: "", token: "" }] = await invitationsOf(db);
  const [seat] = await owner<{ id: string; personId: string }[]>`
    select id, person_id as "personId" from jury_seats where email = ${invited.to}`;
  if (!seat) throw new Error("nobody was invited");
  return { stage, ...evening, ...invited, seat };
}

const by = (token: string, signedInAs: string | null = null) => ({
  signedInAs,
  url: `/jury/meedoen/${token}`,
});

const stored = (owner: postgres.Sql, seatId: string) =>
  owner`select state, declined_at is not null as said, decline_reason as why from jury_seats where id = ${seatId}`;

describe("a juror who cannot", () => {
  test("gives the seat back, is told the way back, and the corporation is told at once", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, token, to, seat } = await givenInvited(db, owner);
    told("decline", await declineSeat(db, token, by(token)));
    expect(await stored(owner, seat.id)).toEqual([{ state: "declined", said: true, why: "" }]);
    expect(await lettersOf(db, "juror-declined")).toMatchObject([
      { to, props: { url: `/jury/meedoen/${token}` } },
    ]);
    expect(await lettersOf(db, "seat-given-back")).toMatchObject([{ props: { tenderId } }]);
    const { seats } = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      findEveningForStaff(tx, stage.coordinator.corporationId, tenderId),
    );
    expect(seats.find(({ id }) => id === seat.id)).toMatchObject({ state: "declined" });
  });

  test("says it once, however often the button is pressed", async ({ db, owner }) => {
    const { token } = await givenInvited(db, owner);
    const answers = await Promise.all(Array.from({ length: 5 }, () => declineSeat(db, token, by(token))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await owner`select 1 from events where name = 'jury.seat-declined'`).toHaveLength(1);
    expect(await lettersOf(db, "seat-given-back")).toHaveLength(1);
  });

  test("may say why, and comes back by the same link", async ({ db, owner }) => {
    const { token, seat } = await givenInvited(db, owner);
    expect(await sayWhy(db, token, "Ik heb dan dienst.")).toMatchObject({ problem: "link-not-valid" });
    told("decline", await declineSeat(db, token, by(token)));
    told("why", await sayWhy(db, token, "Ik heb dan dienst."));
    expect(await stored(owner, seat.id)).toMatchObject([{ why: "Ik heb dan dienst." }]);
    told("back", await acceptInvitation(db, token));
    expect(await stored(owner, seat.id)).toEqual([{ state: "instructed", said: false, why: "" }]);
    // Still only a juror: the link lets them in as before.
    expect(told("again", await acceptInvitation(db, token)).opensSession).toBe(true);
  });

  test("changes nothing by looking", async ({ db, owner }) => {
    const { token, seat } = await givenInvited(db, owner);
    expect(await findInvitation(db, token)).toMatchObject({ state: "invited", isReplaced: false });
    expect(await stored(owner, seat.id)).toMatchObject([{ state: "invited" }]);
    expect(await declineSeat(db, "x".repeat(43), by(token))).toMatchObject({ problem: "link-not-valid" });
  });

  test("takes part no more, and reads no plan", async ({ db, owner }) => {
    const { token, seat, jury, pitches, criterionIds } = await givenInvited(db, owner, true);
    const juror = jury.find(({ seatId }) => seatId === seat.id);
    if (!juror) throw new Error("the invited did not join");
    await owner`insert into evenings (corporation_id, tender_id, conductor_id, conductor_device, conducting_since, chair_seat_id)
      select corporation_id, tender_id, person_id, gen_random_uuid(), now(), id from jury_seats where id = ${seat.id}`;
    told("decline", await declineSeat(db, token, by(token, juror.personId)));
    expect(await owner`select chair_seat_id as chair from evenings`).toEqual([{ chair: null }]);
    const sheet = fullSheet(criterionIds, "3", "seal");
    expect(await recordScores(db, juror, pitches[0]?.applicationId ?? "", sheet)).toMatchObject({
      problem: "not-found",
    });
    // Whichever code tries.
    const row = owner`insert into score_sheets (corporation_id, seat_id, application_id)
      values (${juror.corporationId}, ${seat.id}, ${pitches[0]?.applicationId ?? ""})`;
    await expect(row).rejects.toMatchObject({ constraint_name: "sheet_of_a_sitting_juror" });
  });

  test("does not give back what was given points from, nor somebody else's seat", async ({ db, owner }) => {
    const { token, seat, jury, pitches, criterionIds } = await givenInvited(db, owner, true);
    const juror = jury.find(({ seatId }) => seatId === seat.id);
    if (!juror) throw new Error("the invited did not join");
    // With more than a seat in a jury by now, a link alone is not proof enough.
    await owner`insert into memberships (corporation_id, person_id, role)
      values (${juror.corporationId}, ${juror.personId}, 'reader')`;
    for (const signedInAs of [null, await givenPerson(db)])
      expect(await declineSeat(db, token, by(token, signedInAs))).toMatchObject({ problem: "sign-in-first" });
    told(
      "score",
      await recordScores(db, juror, pitches[0]?.applicationId ?? "", fullSheet(criterionIds, "3", "save")),
    );
    expect(await declineSeat(db, token, by(token, juror.personId))).toMatchObject({
      problem: "points-given",
    });
  });
});
