import { expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { changeColleague } from "#app/domain/people/change-colleague.server.ts";
import { holdStaff } from "#app/domain/people/hold-staff.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { inScope } from "#db/scope.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

test("a colleague is held with the role of this moment, whatever their session says, and nobody once they left", async ({
  db,
}) => {
  const boss: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
  const own = await givenMember(db, "approver", boss.corporationId);
  const colleague: Staff = { kind: "staff", ...own, role: "approver" };
  const held = () => inScope(db, scopeOf(colleague), (tx) => holdStaff(tx, colleague));
  expect(await held()).toEqual(colleague);
  await changeColleague(db, boss, colleague.personId, "reader");
  expect(await held()).toEqual({ ...colleague, role: "reader" });
  await changeColleague(db, boss, colleague.personId, "left");
  expect(await held()).toBeNull();
});

test("who was let go in the moment before their press signs nothing", async ({ db, owner }) => {
  const stage = await givenStage(db, owner);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const { tenderId } = await draftSpace(stage, space, 3);
  told("propose", await proposeTender(db, stage.coordinator, tenderId));
  told("leave", await changeColleague(db, stage.coordinator, stage.approver.personId, "left"));
  expect(await approveTender(db, stage.approver, tenderId)).toMatchObject({ problem: "not-your-role" });
  expect(await owner`select state from tenders`).toMatchObject([{ state: "review" }]);
});
