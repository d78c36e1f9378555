import { expect } from "vitest";

import { valueForm } from "#app/domain/spaces/value-form.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { valueSpace } from "#app/domain/tenders/value/value-space.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenStage } from "#tests/support/stage.ts";

async function givenValued(...given: Parameters<typeof givenStage>) {
  const [db, owner] = given;
  const stage = await givenStage(...given);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const made = await draftSpace(stage, space, 3);
  const value = async (changes: Record<string, unknown>) => {
    const [row] = await owner<{ version: number }[]>`select version from spaces`;
    const input = valueForm.parse({
      valueKind: "appraisal",
      appraisedOn: "2026-01-12",
      marketRent: "1.200",
      targetRent: "950",
      ...changes,
    });
    return valueSpace(db, stage.coordinator, made.spaceId, row?.version ?? 0, input);
  };
  const propose = () => proposeTender(db, stage.coordinator, made.tenderId);
  const rents = () =>
    owner`select market_rent_cents as market, target_rent_cents as target, version from tenders`;
  return { stage, ...made, value, propose, rents };
}

const off = (amount: string) => [{ amount, reason: "Open voor de buurt." }];

test("a draft takes over what its space is worth, and whoever writes it in another tab goes on", async ({
  db,
  owner,
}) => {
  const call = await givenValued(db, owner);
  told("value", await call.value({ reductions: off("250") }));
  expect(await call.rents()).toEqual([{ market: 120_000, target: 95_000, version: 2 }]);
});

test("reductions that do not add up are refused, and without any the call waits for them", async ({
  db,
  owner,
}) => {
  const call = await givenValued(db, owner);
  const refused = { problem: "reductions-do-not-add-up" };
  expect(await call.value({ reductions: off("249,99") })).toMatchObject({
    ...refused,
    details: { left: "0.01" },
  });
  told("later", await call.value({}));
  await owner`update tenders set discount_ends_on = lease_starts_on + 1800, rent_path_percents = '{100}'`;
  expect(await call.propose()).toMatchObject({ ...refused, details: { left: "250.00" } });
  told("explained", await call.value({ reductions: off("250") }));
  const answer = await call.propose();
  expect(answer.ok ? "" : answer.problem).not.toBe(refused.problem);
});

test("a call is not proposed, and not signed, without a value or with other rents than its own", async ({
  db,
  owner,
}) => {
  const call = await givenValued(db, owner);
  await owner`update spaces set value_kind = null`;
  expect(await call.propose()).toMatchObject({ problem: "no-value" });
  await owner`update spaces set value_kind = 'tms'`;
  await owner`update tenders set market_rent_cents = 50000, target_rent_cents = 50000`;
  expect(await call.propose()).toMatchObject({ problem: "rents-differ-from-value" });
  await owner`update tenders set market_rent_cents = 95000, target_rent_cents = 95000`;
  told("propose", await call.propose());
  await owner`update tenders set market_rent_cents = 94900`;
  expect(await approveTender(db, call.stage.approver, call.tenderId)).toMatchObject({
    problem: "rents-differ-from-value",
  });
  expect(await owner`select state from tenders`).toEqual([{ state: "review" }]);
});
