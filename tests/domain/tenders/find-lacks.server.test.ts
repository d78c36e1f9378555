import { expect } from "vitest";

import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, told } from "#db/seeds/demo-story.server.ts";
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
