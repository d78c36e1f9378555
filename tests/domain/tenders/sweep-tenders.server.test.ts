import { expect } from "vitest";

import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { listEventsOfTender } from "#app/domain/tenders/staff-queries.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import * as publicPage from "#app/routes/public/ruimtes.$slug._index.tsx";
import { inScope } from "#db/scope.server.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { daysTo, draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args } from "#tests/support/web.ts";

const THREE_HOURS = 3 / 24;

test("a call that should have opened while the server was down opens on its return, with both times in the log", async ({
  db,
  owner,
}) => {
  const stage = await givenStage(db, owner);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const { tenderId, slug, opensAt } = await draftSpace(stage, space, 3);
  told("propose", await proposeTender(db, stage.coordinator, tenderId));
  told("approve", await approveTender(db, stage.approver, tenderId));
  await stage.clock.setDays(daysTo(opensAt) + THREE_HOURS);
  expect(await sweepTenders(db)).toBe(1);
  expect(await sweepTenders(db)).toBe(0);
  expect(await owner`select state from tenders`).toEqual([{ state: "open" }]);
  const log = await inScope(db, scopeOf(stage.coordinator), (tx) =>
    listEventsOfTender(tx, stage.coordinator.corporationId, tenderId),
  );
  const opened = log.find(({ name }) => name === "tender.opened");
  expect(opened?.due).toBe(opensAt.toISOString());
  const late = (opened?.at.getTime() ?? 0) - opensAt.getTime();
  expect(late).toBeGreaterThanOrEqual(THREE_HOURS * 86_400_000);
  expect(late).toBeLessThan((THREE_HOURS + 0.02) * 86_400_000);
  useDatabase(db);
  const page = await publicPage.loader(args("/", { params: { slug } }));
  expect(page.call?.openedLate).toBe(opened?.at.toISOString());
  expect(page.call?.rules.timetable.opensAt).toBe(opensAt.toISOString());
});

test("a call that opened when it was promised tells no other time", async ({ db, owner }) => {
  const stage = await givenStage(db, owner);
  const { slug } = await buildOpenTender(stage);
  useDatabase(db);
  const page = await publicPage.loader(args("/", { params: { slug } }));
  expect(page.call?.openedLate).toBeNull();
});
