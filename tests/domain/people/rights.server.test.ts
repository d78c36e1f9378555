import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { writeNote } from "#app/domain/applications/notes/write-note.server.ts";
import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import type { Staff, StaffRole } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { approveTender, returnTender } from "#app/domain/tenders/approve-tender.server.ts";
import { draftTender } from "#app/domain/tenders/draft-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { decideRealm, readDecision } from "#app/domain/tenders/realm/decide-realm.server.ts";
import { describeSpace } from "#app/domain/tenders/property/describe-space.server.ts";
import type { Database } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { realmOf } from "#db/seeds/demo-realms.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { propertyOf } from "#db/seeds/demo-properties.ts";
import { draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

const [space] = demoSpaces;
if (!space) throw new Error("no space");

async function colleague(db: Database, role: StaffRole, corporationId: string): Promise<Staff> {
  return { kind: "staff", role, ...(await givenMember(db, role, corporationId)) };
}

describe("portfolio", () => {
  test("signs a call that a coordinator proposed when named for its discount, and writes none", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const { coordinator } = stage;
    const portfolio = await colleague(db, "portfolio", coordinator.corporationId);
    const { tenderId, spaceId } = await draftSpace(stage, space, 3);
    expect(await proposeTender(db, portfolio, tenderId)).toMatchObject({ problem: "not-in-this-state" });
    expect(await draftTender(db, portfolio, spaceId, stage.criteria)).toMatchObject({
      problem: "not-your-role",
    });
    await owner`update tenders set discount_approver_id = ${portfolio.personId} where id = ${tenderId}`;
    told("propose", await proposeTender(db, coordinator, tenderId));
    const asked = await owner`select 1 from outbox o join people p on p.email = o.to_email
      where o.letter = 'approval-asked' and p.id = ${portfolio.personId}`;
    expect(asked).toHaveLength(1);
    expect(await approveTender(db, portfolio, tenderId)).toMatchObject({ ok: true });
  });

  test("is the second reader of what a space is by law, and does not describe the space", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const { coordinator } = stage;
    const portfolio = await colleague(db, "portfolio", coordinator.corporationId);
    const { spaceId } = await draftSpace(stage, space, 3);
    const { decisionId } = told("decide", await decideRealm(db, coordinator, spaceId, realmOf(space)));
    expect(await readDecision(db, portfolio, spaceId, decisionId)).toMatchObject({ ok: true });
    const described = await describeSpace(db, portfolio, spaceId, 1, propertyOf(space));
    expect(described).toMatchObject({ problem: "not-your-role" });
  });
});

test("a controller and a reader sign nothing, send nothing back and decide on no space", async ({
  db,
  owner,
}) => {
  const stage = await givenStage(db, owner);
  const { coordinator } = stage;
  const { tenderId, spaceId } = await draftSpace(stage, space, 3);
  told("propose", await proposeTender(db, coordinator, tenderId));
  for (const role of ["controller", "reader"] as const) {
    const staff = await colleague(db, role, coordinator.corporationId);
    expect(await approveTender(db, staff, tenderId), role).toMatchObject({ problem: "not-your-role" });
    expect(await returnTender(db, staff, tenderId, "Nee."), role).toMatchObject({
      problem: "not-in-this-state",
    });
    expect(await decideRealm(db, staff, spaceId, realmOf(space)), role).toMatchObject({
      problem: "not-your-role",
    });
  }
});

test("who watches over value and money reaches no plan's content, not even with a statement of their own", async ({
  db,
  owner,
}) => {
  const { stage, ids } = await givenBox(db, owner, 2);
  const { corporationId } = stage.coordinator;
  const id = ids[0] ?? "";
  told("note", await writeNote(db, stage.coordinator, id, { text: "Mooi.", mentions: [] }));
  const reached = async (staff: Staff) =>
    readInScope(db, scopeOf(staff), async (tx) => {
      const count = async (table: string) =>
        Number((await tx.execute<{ count: string }>(sql.raw(`select count(*) from ${table}`)))[0]?.count);
      return {
        plans: await count("applications"),
        parts: (await count("plan_parts")) > 0,
        digests: (await count("plan_digests")) > 0,
        notes: (await count("plan_notes")) > 0,
      };
    });
  for (const role of ["coordinator", "approver", "reader"] as const)
    expect(await reached(await colleague(db, role, corporationId)), role).toEqual({
      plans: 2,
      parts: true,
      digests: true,
      notes: true,
    });
  for (const role of ["portfolio", "controller"] as const) {
    const staff = await colleague(db, role, corporationId);
    // That plans are there and how they were chosen stays theirs to check.
    expect(await reached(staff), role).toEqual({ plans: 2, parts: false, digests: false, notes: false });
    const note = { text: "x", mentions: [] };
    expect(await writeNote(db, staff, id, note)).toMatchObject({ problem: "not-your-role" });
    expect(await declareStaffTie(db, staff, id, "Buurman.")).toMatchObject({ problem: "not-your-role" });
  }
});
