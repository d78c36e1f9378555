import { expect } from "vitest";

import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { saveDraft } from "#app/domain/tenders/save-draft.server.ts";
import { addDays } from "#app/lib/dates.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import { type DemoSpace, demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftInput, draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenStage } from "#tests/support/stage.ts";

/** Names of all that an answer refuses, the first of it in front. */
const allOf = (answer: Outcome<unknown, string>) =>
  answer.ok ? [] : [answer, ...(answer.others ?? [])].map((one) => one.problem);

async function givenDraft(...given: Parameters<typeof givenStage>) {
  const stage = await givenStage(...given);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  return { stage, ...(await draftSpace(stage, space, 3)) };
}

test("a proposal hears at once of all that is missing, in the order of the steps", async ({ db, owner }) => {
  const { stage, tenderId, spaceId } = await givenDraft(db, owner);
  const propose = () => proposeTender(db, stage.coordinator, tenderId);
  await owner`update spaces set energy_label = null, energy_label_valid_until = null`;
  await owner`update realm_decisions set read_by = null, read_at = null where space_id = ${spaceId}`;
  await owner`update tenders set introduction = '', discount_reason = '', discount_approver_id = null,
    opens_at = opens_at - interval '1 year', closes_at = closes_at - interval '1 year'`;
  await owner`delete from discount_budgets`;
  await owner`delete from jury_seats`;
  expect(allOf(await propose())).toEqual([
    "no-energy-label",
    "realm-unread",
    "no-introduction",
    "no-discount-reason",
    "no-discount-approver",
    "no-discount-budget",
    "closes-in-the-past",
    "jury-not-complete",
  ]);
  await owner`update tenders set introduction = 'Een winkel op de hoek.'`;
  expect(allOf(await propose())).not.toContain("no-introduction");
});

test("whoever signs hears at once of all that went out of date since", async ({ db, owner }) => {
  const { stage, tenderId } = await givenDraft(db, owner);
  told("propose", await proposeTender(db, stage.coordinator, tenderId));
  await owner`update spaces set energy_label = null, energy_label_valid_until = null`;
  await owner`update realm_decisions set read_by = null, read_at = null`;
  await owner`update clock set ahead = ahead + interval '40 days'`;
  expect(allOf(await approveTender(db, stage.approver, tenderId))).toEqual([
    "closes-in-the-past",
    "no-energy-label",
    "realm-unread",
  ]);
  expect(await owner`select state from tenders`).toEqual([{ state: "review" }]);
});

test("a light call is not proposed while its jury would score a window that nobody handed in", async ({
  db,
  owner,
}) => {
  const { stage, tenderId } = await givenDraft(db, owner);
  await owner`update tenders set plan_variant = 'light'`;
  expect(allOf(await proposeTender(db, stage.coordinator, tenderId))).toEqual(["window-not-asked"]);
  await owner`update tenders set plan_variant = 'full'`;
  expect(allOf(await proposeTender(db, stage.coordinator, tenderId))).toEqual([]);
});

test("a draft that becomes light says which points to share out, and drops the window once it counts for nothing", async ({
  db,
  owner,
}) => {
  const { stage, tenderId } = await givenDraft(db, owner);
  const [space] = demoSpaces;
  const [row] = await owner<{ version: number }[]>`select version from tenders`;
  const full = draftInput(space as DemoSpace, stage.criteria, addDays(stage.today, 3));
  const save = (criteria: typeof full.criteria) =>
    saveDraft(db, stage.coordinator, tenderId, row?.version ?? 0, {
      ...full,
      planVariant: "light",
      criteria,
    });
  expect(await save(full.criteria)).toMatchObject({ problem: "window-not-asked", details: { weight: 15 } });
  expect(await owner`select plan_variant from tenders`).toEqual([{ plan_variant: "full" }]);
  const shared = full.criteria.map((one) =>
    one.key === "window" ? { ...one, weight: 0 } : one.key === "promises" ? { ...one, weight: 20 } : one,
  );
  told("save", await save(shared));
  const kept = await owner<{ key: string }[]>`select key from criteria order by position`;
  expect(kept.map(({ key }) => key)).toEqual([
    "neighbourhood",
    "feasibility",
    "entrepreneur",
    "small_purse",
    "branch_mix",
    "promises",
  ]);
});
