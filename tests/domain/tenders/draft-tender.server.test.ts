import { expect } from "vitest";

import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { draftTender } from "#app/domain/tenders/draft-tender.server.ts";
import { listPublicTenders } from "#app/domain/tenders/public-queries.server.ts";
import { findTenderForStaff, listSpacesWithoutTender } from "#app/domain/tenders/staff-queries.server.ts";
import { defaultCriteria } from "#app/i18n/default-criteria.server.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenProposed } from "#tests/support/decided.ts";
import { givenStage } from "#tests/support/stage.ts";

test("a space has one call at a time, also when colleagues press at once, and a new one when that came to nothing", async ({
  db,
  owner,
}) => {
  const stage = await givenStage(db, owner);
  await buildOpenTender(stage);
  const [space] = await owner<{ id: string }[]>`select id from spaces`;
  const start = () => draftTender(db, stage.coordinator, space?.id ?? "", defaultCriteria());
  expect(await start()).toMatchObject({ problem: "space-has-a-call" });
  await owner`update tenders set state = 'withdrawn', ended_at = now(), ended_reason = 'x'`;
  const answers = await Promise.all([start(), start(), start()]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a space that was let gets a new call once its tenant leaves; the old one stays to be read, and the overview shows one of the two", async ({
  db,
  owner,
}) => {
  const { stage, tenderId } = await givenProposed(db, owner);
  const { coordinator, approver } = stage;
  const { corporationId } = coordinator;
  told("award", await awardSpace(db, approver, tenderId));
  const [space] = await owner<{ id: string }[]>`select id from spaces`;
  const start = () => draftTender(db, coordinator, space?.id ?? "", defaultCriteria());
  const read = <Result>(
    work: (tx: Parameters<Parameters<typeof readInScope<Result>>[2]>[0]) => Promise<Result>,
  ) => readInScope(db, scopeOf(coordinator), work);
  const free = async () => (await read((tx) => listSpacesWithoutTender(tx, corporationId))).length;
  const lease = (state: string) => owner`update leases set state = ${state}`;
  expect(await start()).toMatchObject({ problem: "space-has-a-call" });
  await owner`update tenders set state = 'let'`;
  for (const state of ["open", "evaluation", "arrears", "target_reached"]) {
    await lease(state);
    expect(await start(), state).toMatchObject({ problem: "space-has-a-call" });
  }
  expect(await free()).toBe(0);
  // Under notice: who leaves in half a year is succeeded by somebody who was found before.
  await lease("terminated");
  expect(await free()).toBe(1);
  const { tenderId: next } = told("new call", await start());
  expect(await start()).toMatchObject({ problem: "space-has-a-call" });
  expect(await free()).toBe(0);
  const old = await read((tx) => findTenderForStaff(tx, corporationId, tenderId));
  expect(old?.tender).toMatchObject({ state: "let", rules: expect.anything() });

  const shown = async () =>
    (await readInScope(db, { kind: "public" }, (tx) => listPublicTenders(tx, undefined))).map(({ id }) => id);
  expect(await shown()).toEqual([tenderId]);
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update tenders new set state = 'open', rules = old.rules, rules_hash = old.rules_hash,
      proposed_by = old.proposed_by, approved_by = old.approved_by, approved_at = plint_now(), opens_at = plint_now(), opened_at = plint_now() from tenders old where new.id = ${next} and old.id = ${tenderId}`;
  });
  expect(await shown()).toEqual([next]);
});
