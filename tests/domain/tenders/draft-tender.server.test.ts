import { expect } from "vitest";

import { draftTender } from "#app/domain/tenders/draft-tender.server.ts";
import { defaultCriteria } from "#app/i18n/default-criteria.server.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { test } from "#tests/support/database.ts";
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
