import { expect } from "vitest";

import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { decideRealm, readDecision } from "#app/domain/tenders/realm/decide-realm.server.ts";
import { realmOf } from "#db/seeds/demo-realms.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenStage } from "#tests/support/stage.ts";

test("a call is not proposed before two people stand behind what the space is, and not published without it", async ({
  db,
  owner,
}) => {
  const stage = await givenStage(db, owner);
  const { coordinator, approver } = stage;
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const { tenderId, spaceId } = await draftSpace(stage, space, 3);
  await owner`delete from realm_decisions`;
  expect(await proposeTender(db, coordinator, tenderId)).toMatchObject({ problem: "realm-undecided" });
  const { decisionId } = told("decide", await decideRealm(db, coordinator, spaceId, realmOf(space)));
  expect(await proposeTender(db, coordinator, tenderId)).toMatchObject({ problem: "realm-unread" });
  told("read", await readDecision(db, approver, spaceId, decisionId));
  told("propose", await proposeTender(db, coordinator, tenderId));
  await owner`update realm_decisions set read_by = null, read_at = null`;
  expect(await approveTender(db, approver, tenderId)).toMatchObject({ problem: "realm-unread" });
  expect(await owner`select state, rules from tenders`).toEqual([{ state: "review", rules: null }]);
});
