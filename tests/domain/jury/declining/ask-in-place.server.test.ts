import type postgres from "postgres";
import { describe, expect } from "vitest";

import { acceptInvitation, findInvitation } from "#app/domain/jury/accept-invitation.server.ts";
import { askInPlace } from "#app/domain/jury/declining/ask-in-place.server.ts";
import { declineSeat } from "#app/domain/jury/declining/decline-seat.server.ts";
import { findEveningForStaff } from "#app/domain/jury/staff-queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Database } from "#db/client.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { invitationsOf } from "#tests/support/invitations.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

async function givenDeclined(db: Database, owner: postgres.Sql) {
  const stage = await givenStage(db, owner);
  const { tenderId } = await buildEvening(stage, { plans: 1, joined: false });
  const [invited = { to: "", token: "" }] = await invitationsOf(db);
  const { token } = invited;
  const { seatId } = told("decline", await declineSeat(db, token, { signedInAs: null, url: "/" }));
  const input = { seatId, name: "Bas Nieuw", email: "bas@example.nl" };
  return { stage, tenderId, token, input };
}

const seatsOf = (db: Database, { corporationId, ...staff }: Staff, tenderId: string) =>
  readInScope(db, scopeOf({ corporationId, ...staff }), async (tx) =>
    (await findEveningForStaff(tx, corporationId, tenderId)).seats.map(({ name, panel, state }) => ({
      name,
      panel,
      state,
    })),
  );

describe("in the place of who cannot", () => {
  test("somebody else of the same panel is asked by a link of their own, and the former link is over", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, token, input } = await givenDeclined(db, owner);
    const before = await seatsOf(db, stage.coordinator, tenderId);
    const former = before.find(({ state }) => state === "declined");
    told("ask", await askInPlace(db, stage.coordinator, tenderId, input));
    const after = await seatsOf(db, stage.coordinator, tenderId);
    expect(after).toHaveLength(before.length);
    expect(after).toContainEqual({ name: input.name, panel: former?.panel, state: "invited" });
    expect(after).not.toContainEqual(former);
    const letter = (await invitationsOf(db)).find(({ to }) => to === input.email);
    expect(told("join", await acceptInvitation(db, letter?.token ?? ""))).toMatchObject({
      opensSession: true,
    });
    expect(await findInvitation(db, token)).toMatchObject({ state: "declined", isReplaced: true });
    expect(await acceptInvitation(db, token)).toMatchObject({ problem: "seat-given-away" });
  });

  test("is asked once, also when sent five times at once", async ({ db, owner }) => {
    const { stage, tenderId, input } = await givenDeclined(db, owner);
    const key = "five-times-the-same";
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => askInPlace(db, stage.coordinator, tenderId, input, key)),
    );
    expect(new Set(answers.map((answer) => told("ask", answer).seatId)).size).toBe(1);
    expect((await invitationsOf(db)).filter(({ to }) => to === input.email)).toHaveLength(1);
    const another = { ...input, email: "cor@example.nl" };
    expect(await askInPlace(db, stage.coordinator, tenderId, another)).toMatchObject({
      problem: "seat-not-free",
    });
  });

  test("and again in theirs, when they cannot either", async ({ db, owner }) => {
    const { stage, tenderId, input } = await givenDeclined(db, owner);
    told("ask", await askInPlace(db, stage.coordinator, tenderId, input));
    const letter = (await invitationsOf(db)).find(({ to }) => to === input.email);
    const { token = "" } = letter ?? {};
    const { seatId } = told("decline", await declineSeat(db, token, { signedInAs: null, url: "/" }));
    const next = { seatId, name: "Cor", email: "cor@example.nl" };
    told("ask again", await askInPlace(db, stage.approver, tenderId, next));
    expect((await seatsOf(db, stage.coordinator, tenderId)).map(({ state }) => state)).not.toContain(
      "declined",
    );
  });

  test("nobody is asked who is in the jury, in a seat that is taken, or by who may not", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, token, input } = await givenDeclined(db, owner);
    const others = await invitationsOf(db);
    const known = others.find((one) => one.token !== token);
    const asked = (changes: Partial<typeof input>, staff = stage.coordinator, at = tenderId) =>
      askInPlace(db, staff, at, { ...input, ...changes });
    expect(await asked({ email: known?.to ?? "" })).toMatchObject({ problem: "seat-taken" });
    const [taken] = await owner<{ id: string }[]>`select id from jury_seats where email = ${known?.to ?? ""}`;
    expect(await asked({ seatId: taken?.id ?? "" })).toMatchObject({ problem: "seat-not-free" });
    const reader: Staff = { ...stage.coordinator, role: "reader" };
    expect(await asked({}, reader)).toMatchObject({ problem: "not-your-role" });
    const elsewhere = {
      kind: "staff",
      ...(await givenMember(db, "coordinator")),
      role: "coordinator",
    } as const;
    expect(await asked({}, elsewhere)).toMatchObject({ problem: "not-found" });
    await owner`insert into staff_ties (corporation_id, tender_id, application_id, person_id, reason, declared_at)
      select corporation_id, tender_id, id, ${stage.coordinator.personId}, 'Mijn zwager.', now() from applications limit 1`;
    expect(await asked({})).toMatchObject({ problem: "tied-to-a-plan" });
    told("back", await acceptInvitation(db, token));
    expect(await asked({}, stage.approver)).toMatchObject({ problem: "seat-not-free" });
  });
});
