import { describe, expect } from "vitest";

import { announceFile, confirmFile } from "#app/domain/applications/announce-file.server.ts";
import { findOwnApplication, listOwnApplications } from "#app/domain/applications/queries.server.ts";
import { removeFile } from "#app/domain/applications/remove-file.server.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { reopenApplication, withdrawApplication } from "#app/domain/applications/take-back.server.ts";
import {
  changeMemberRole,
  leavePlan,
  removeMember,
} from "#app/domain/applications/together/change-member.server.ts";
import { inviteMember } from "#app/domain/applications/together/invite-member.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import type { Db } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenPerson } from "#tests/support/people.ts";
import { givenTogether, placeOf } from "#tests/support/together.ts";

const payload = { whySpace: "Samen", whyNeighbourhood: "Samen", residentsNotice: "Samen" };
const picture = { name: "pui.png", type: "image/png", sizeBytes: 10, contentHash: "a".repeat(64) };

function sees(db: Db, { personId }: Entrepreneur, applicationId: string) {
  return readInScope(db, { kind: "person", personId }, async (tx) => ({
    plan: (await findOwnApplication(tx, personId, applicationId)) !== null,
    listed: (await listOwnApplications(tx, personId)).some(({ id }) => id === applicationId),
  }));
}

/** Everything that writes in a plan, and what each answers for this person. */
async function write(db: Db, actor: Entrepreneur, applicationId: string, version: number) {
  const saved = await savePart(db, actor, applicationId, "motivation", { payload, version });
  const announced = await announceFile(db, actor, applicationId, picture, {
    storageKey: crypto.randomUUID(),
  });
  const removed = await removeFile(db, actor, applicationId, crypto.randomUUID());
  return [saved, announced, removed];
}

/** Everything that is the owner's alone. */
async function ownersSteps(db: Db, actor: Entrepreneur, applicationId: string, memberId: string) {
  const steps = [submitApplication, reopenApplication, withdrawApplication];
  const taken = [];
  for (const step of steps) taken.push(await step(db, actor, applicationId));
  taken.push(await inviteMember(db, actor, applicationId, { email: "leila@draad.example", role: "edit" }));
  taken.push(await changeMemberRole(db, actor, applicationId, memberId, "edit"));
  taken.push(await removeMember(db, actor, applicationId, memberId));
  return taken.map((outcome) => (outcome.ok ? "done" : outcome.problem));
}

describe("a plan of two people", () => {
  test("is read and written by who writes along, and only its owner hands it in", async ({ db, owner }) => {
    const { actor, applicationId, join, saveAll } = await givenTogether(db, owner);
    await saveAll();
    const ruben = await join("edit");
    expect(await sees(db, ruben, applicationId)).toEqual({ plan: true, listed: true });
    for (const outcome of await write(db, ruben, applicationId, 1))
      expect(outcome).toMatchObject({ ok: true });
    const place = await placeOf(owner, ruben.personId);
    expect(await ownersSteps(db, ruben, applicationId, place)).toEqual(Array(6).fill("owners-step"));
    expect(await submitApplication(db, ruben, applicationId)).toMatchObject({ details: { owner: "Naima" } });
    told("submit", await submitApplication(db, actor, applicationId));
    expect(await savePart(db, ruben, applicationId, "motivation", { payload, version: 2 })).toMatchObject({
      problem: "already-submitted",
    });
    expect(await ownersSteps(db, ruben, applicationId, place)).toEqual(Array(6).fill("owners-step"));
    const receipts = (await lettersOf(db, "plan-received")).map(({ to }) => to);
    expect(receipts).toHaveLength(2);
    expect(receipts).toContain("edit@draad.example");
  });

  test("is only read by who reads along", async ({ db, owner }) => {
    const { applicationId, join, saveAll } = await givenTogether(db, owner);
    await saveAll();
    const leila = await join("view");
    expect(await sees(db, leila, applicationId)).toEqual({ plan: true, listed: true });
    for (const outcome of await write(db, leila, applicationId, 1))
      expect(outcome).toMatchObject({ problem: "only-reading", details: { owner: "Naima" } });
    const place = await placeOf(owner, leila.personId);
    expect(await ownersSteps(db, leila, applicationId, place)).toEqual(Array(6).fill("only-reading"));
    expect(
      await owner`select content->>'whySpace' as why from plan_parts where part = 'motivation'`,
    ).not.toEqual([{ why: "Samen" }]);
  });

  test("is not there for a stranger, nor for who was asked and did not answer", async ({ db, owner }) => {
    const { actor, applicationId, join } = await givenTogether(db, owner);
    const place = await placeOf(owner, (await join("view")).personId);
    const asked: Entrepreneur = {
      kind: "entrepreneur",
      personId: await givenPerson(db, "leila@draad.example"),
    };
    told(
      "invite",
      await inviteMember(db, actor, applicationId, { email: "leila@draad.example", role: "edit" }),
    );
    const stranger: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
    for (const nobody of [asked, stranger]) {
      expect(await sees(db, nobody, applicationId)).toEqual({ plan: false, listed: false });
      for (const outcome of await write(db, nobody, applicationId, 0))
        expect(outcome).toMatchObject({ problem: "not-found" });
      expect(await ownersSteps(db, nobody, applicationId, place)).toEqual(Array(6).fill("not-found"));
      expect(await leavePlan(db, nobody, applicationId)).toMatchObject({ problem: "not-found" });
    }
  });

  test("is gone at once for who is removed or leaves, also with an upload under way", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, join } = await givenTogether(db, owner);
    const ruben = await join("edit");
    const file = told(
      "announce",
      await announceFile(db, ruben, applicationId, picture, { storageKey: "key-1" }),
    );
    const place = await placeOf(owner, ruben.personId);
    told("remove", await removeMember(db, actor, applicationId, place));
    told("remove again", await removeMember(db, actor, applicationId, place));
    expect(await confirmFile(db, ruben, applicationId, file.fileId)).toMatchObject({ problem: "not-found" });
    expect(await sees(db, ruben, applicationId)).toEqual({ plan: false, listed: false });
    const leila = await join("view");
    told("leave", await leavePlan(db, leila, applicationId));
    expect(await sees(db, leila, applicationId)).toEqual({ plan: false, listed: false });
    expect(await leavePlan(db, leila, applicationId)).toMatchObject({ problem: "not-found" });
    expect(await leavePlan(db, actor, applicationId)).toMatchObject({ problem: "not-found" });
    const names = await owner<
      { name: string }[]
    >`select name from events where name like '%.member-%' order by id`;
    expect(names.map(({ name }) => name.split("-")[1])).toEqual([
      "invited",
      "joined",
      "removed",
      "invited",
      "joined",
      "left",
    ]);
  });

  test("is written in from the moment that the owner says so, and read only from the moment they say so", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, join } = await givenTogether(db, owner);
    const leila = await join("view");
    const place = await placeOf(owner, leila.personId);
    told("edit", await changeMemberRole(db, actor, applicationId, place, "edit"));
    told("save", await savePart(db, leila, applicationId, "motivation", { payload, version: 0 }));
    told("view", await changeMemberRole(db, actor, applicationId, place, "view"));
    expect(await savePart(db, leila, applicationId, "motivation", { payload, version: 1 })).toMatchObject({
      problem: "only-reading",
    });
  });

  test("keeps what either wrote: the second to save is refused and told who was first", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, join } = await givenTogether(db, owner);
    const ruben = await join("edit");
    told("first", await savePart(db, ruben, applicationId, "motivation", { payload, version: 0 }));
    const late = await savePart(db, actor, applicationId, "motivation", { payload: {}, version: 0 });
    expect(late).toMatchObject({ problem: "changed-meanwhile" });
    const stored = await owner`select saved_by, content from plan_parts`;
    expect(stored).toMatchObject([{ saved_by: ruben.personId, content: payload }]);
  });

  test("does not keep either of them from a plan of their own for the same space", async ({ db, owner }) => {
    const { slug, applicationId, join } = await givenTogether(db, owner);
    const ruben = await join("edit");
    const own = told("start", await startApplication(db, ruben, slug));
    expect(own.applicationId).not.toBe(applicationId);
    expect(await sees(db, ruben, own.applicationId)).toEqual({ plan: true, listed: true });
    // An empty plan is refused as incomplete, which only its owner is told.
    expect(await submitApplication(db, ruben, own.applicationId)).toMatchObject({
      problem: "plan-incomplete",
    });
  });
});
