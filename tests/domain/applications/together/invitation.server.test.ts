import { describe, expect } from "vitest";

import {
  acceptMembership,
  findMemberInvitation,
} from "#app/domain/applications/together/accept-membership.server.ts";
import { removeMember } from "#app/domain/applications/together/change-member.server.ts";
import { inviteMember } from "#app/domain/applications/together/invite-member.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenTogether, invitationTo, placeOf } from "#tests/support/together.ts";

const leila = { email: "leila@draad.example", role: "edit" } as const;
const newcomer = { name: "Leila", locale: "nl", signedInAs: null } as const;

describe("an invitation to work on a plan", () => {
  test("makes the person of its address, once; looking at it changes nothing", async ({ db, owner }) => {
    const { actor, applicationId } = await givenTogether(db, owner);
    told("invite", await inviteMember(db, actor, applicationId, leila, "same-form-123456"));
    told("the same tap", await inviteMember(db, actor, applicationId, leila, "same-form-123456"));
    expect(await lettersOf(db, "plan-member-invited")).toHaveLength(1);
    const token = await invitationTo(db, leila.email);
    for (const _ of [1, 2])
      expect(await findMemberInvitation(db, token)).toMatchObject({ isAccepted: false, hasName: false });
    const [both, again] = await Promise.all([
      acceptMembership(db, token, newcomer),
      acceptMembership(db, token, newcomer),
    ]);
    expect(told("first", both).personId).toBe(told("second", again).personId);
    expect(told("first", both).opensSession && told("second", again).opensSession).toBe(true);
    expect(await owner`select name, email from people where email = ${leila.email}`).toMatchObject([
      { name: "Leila" },
    ]);
    expect(await owner`select 1 from events where name = 'application.member-joined'`).toHaveLength(1);
  });

  test("gives nobody the session of a person who was here before: they sign in first, as themselves", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId } = await givenTogether(db, owner);
    const leilaId = await givenPerson(db, leila.email);
    told("invite", await inviteMember(db, actor, applicationId, leila));
    const token = await invitationTo(db, leila.email);
    expect(await findMemberInvitation(db, token)).toMatchObject({ knownAs: leilaId });
    for (const signedInAs of [null, actor.personId])
      expect(await acceptMembership(db, token, { ...newcomer, signedInAs })).toMatchObject({
        problem: "sign-in-first",
      });
    expect(await owner`select 1 from plan_members where accepted_at is not null`).toHaveLength(0);
    const herself = { ...newcomer, signedInAs: leilaId };
    const taken = { personId: leilaId, applicationId, opensSession: false };
    for (const _ of [1, 2])
      expect(await acceptMembership(db, token, herself)).toMatchObject({ value: taken });
    expect(await acceptMembership(db, token, newcomer)).toMatchObject({ problem: "sign-in-first" });
  });

  test("that was used opens again for a second tap, and ten minutes later not any more", async ({
    db,
    owner,
  }) => {
    const { join } = await givenTogether(db, owner);
    await join("edit", leila.email);
    const token = await invitationTo(db, leila.email);
    expect(await acceptMembership(db, token, newcomer)).toMatchObject({ ok: true });
    await owner`update plan_members set accepted_at = accepted_at - interval '11 minutes'`;
    expect(await findMemberInvitation(db, token)).toBeNull();
    expect(await acceptMembership(db, token, newcomer)).toMatchObject({ problem: "link-used-or-old" });
  });

  test("works for seven days; a new one to the same address works and the old one stops", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId } = await givenTogether(db, owner);
    told("invite", await inviteMember(db, actor, applicationId, leila));
    const old = await invitationTo(db, leila.email);
    const [{ days } = { days: 0 }] = await owner<{ days: number }[]>`
      select extract(epoch from expires_at - invited_at) / 86400 as days from plan_members`;
    expect(Number(days)).toBeGreaterThanOrEqual(7);
    expect(Number(days)).toBeLessThan(8.05);
    await owner`update plan_members set expires_at = plint_now() - interval '1 second'`;
    expect(await acceptMembership(db, old, newcomer)).toMatchObject({ problem: "link-used-or-old" });
    told("invite again", await inviteMember(db, actor, applicationId, { ...leila, role: "view" }));
    const fresh = await invitationTo(db, leila.email);
    expect(await findMemberInvitation(db, old)).toBeNull();
    expect(await findMemberInvitation(db, fresh)).toMatchObject({ role: "view" });
    expect(await owner`select 1 from plan_members`).toHaveLength(1);
  });

  test("goes to nobody who is on the plan already, and to five people at most", async ({ db, owner }) => {
    const { actor, applicationId, join } = await givenTogether(db, owner);
    const [own] = await owner<{ email: string }[]>`select email from people where id = ${actor.personId}`;
    expect(
      await inviteMember(db, actor, applicationId, { email: own?.email ?? "", role: "edit" }),
    ).toMatchObject({ problem: "own-address" });
    const first = await join("edit", leila.email);
    expect(await inviteMember(db, actor, applicationId, leila)).toMatchObject({ problem: "already-along" });
    for (const name of ["b", "c", "d", "e"])
      told(name, await inviteMember(db, actor, applicationId, { ...leila, email: `${name}@draad.example` }));
    const sixth = { ...leila, email: "f@draad.example" };
    expect(await inviteMember(db, actor, applicationId, sixth)).toMatchObject({
      problem: "too-many-members",
      details: { max: 5 },
    });
    told("remove", await removeMember(db, actor, applicationId, await placeOf(owner, first.personId)));
    told("the sixth now", await inviteMember(db, actor, applicationId, sixth));
  });

  test("of somebody who was removed before they answered leads nowhere", async ({ db, owner }) => {
    const { actor, applicationId } = await givenTogether(db, owner);
    told("invite", await inviteMember(db, actor, applicationId, leila));
    const token = await invitationTo(db, leila.email);
    const [{ id } = { id: "" }] = await owner<{ id: string }[]>`select id from plan_members`;
    told("remove", await removeMember(db, actor, applicationId, id));
    expect(await acceptMembership(db, token, newcomer)).toMatchObject({ problem: "link-used-or-old" });
  });

  test("is neither sent nor accepted after closing: who made a plan is sealed with it", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, closeIn } = await givenTogether(db, owner);
    told("invite", await inviteMember(db, actor, applicationId, leila));
    const token = await invitationTo(db, leila.email);
    await closeIn(-1);
    expect(await acceptMembership(db, token, newcomer)).toMatchObject({ problem: "tender-closed" });
    expect(await inviteMember(db, actor, applicationId, leila)).toMatchObject({ problem: "tender-closed" });
  });

  test("fills nobody's mailbox: five a day to one address", async ({ db, owner }) => {
    const { actor, applicationId } = await givenTogether(db, owner);
    for (let sent = 0; sent < 5; sent += 1)
      told("invite", await inviteMember(db, actor, applicationId, leila));
    expect(await inviteMember(db, actor, applicationId, leila)).toMatchObject({ problem: "too-often" });
  });
});
