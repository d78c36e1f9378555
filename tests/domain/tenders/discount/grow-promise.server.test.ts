import { expect } from "vitest";

import { setBudget } from "#app/domain/tenders/discount/set-budget.server.ts";
import { euros } from "#app/lib/money.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenCall } from "#tests/support/addendum.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

/** An open call with its promise, and how much lower its first year can get. */
async function givenPromise(...given: Parameters<typeof givenCall>) {
  const call = await givenCall(...given);
  const [, owner] = given;
  const claims = () =>
    owner<{ year: number; amount: number; label: "DAEB" | "NON_DAEB" }[]>`select year, amount_cents as amount,
      service_label as label from discount_claims where tender_id = ${call.tenderId} order by year`;
  const { rules } = await call.read();
  const percents = rules.rent.path.map(({ percent }) => percent);
  const lower = percents.map((percent, year) => (year === 0 ? percent - 10 : percent));
  return { ...call, claims, percents, lower };
}

const sumOf = (rows: readonly { amount: number }[]) => rows.reduce((sum, { amount }) => sum + amount, 0);

test("a lower rent takes what it gives away more out of each year, to the cent, and a higher one gives nothing back", async ({
  db,
  owner,
}) => {
  const call = await givenPromise(db, owner);
  const before = await call.claims();
  const { rules: old } = await call.read();
  await call.change({ rentPath: call.lower });
  const after = await call.claims();
  const { rules } = await call.read();
  const [was, is] = [old.rent.path[0]?.rent ?? 0, rules.rent.path[0]?.rent ?? 0];
  expect(was - is).toBeGreaterThan(0);
  expect(sumOf(after) - sumOf(before)).toBe(12 * (was - is));
  await call.change({ rentPath: call.percents });
  expect(await call.claims()).toEqual(after);
  await expect(owner`update discount_claims set amount_cents = amount_cents - 1`).rejects.toThrow(/smaller/);
});

test("a lower rent over the room of a year is refused at the proposal, and at the signature when the room went since", async ({
  db,
  owner,
}) => {
  const call = await givenPromise(db, owner);
  const { approver } = call.stage;
  const [first] = await call.claims();
  if (!first) throw new Error("a call without a discount");
  const { year, label } = first;
  const room = (cents: number) =>
    setBudget(db, approver, { year, serviceLabel: label, amount: euros(cents / 100) });
  told("room", await room(first.amount));
  expect(await call.propose({ rentPath: call.lower })).toMatchObject({
    problem: "discount-over-budget",
    details: { year },
  });
  told("room", await room(first.amount + 10_000_00));
  const { addendumId } = told("propose", await call.propose({ rentPath: call.lower }));
  told("room", await room(first.amount));
  expect(await call.publish(addendumId)).toMatchObject({ problem: "discount-over-budget" });
  expect(await call.claims()).toContainEqual(first);
  const before = await call.read();
  told("room", await room(first.amount + 10_000_00));
  // A discount is signed for by whoever was named for it, also when it grows.
  const other = { ...approver, ...(await givenMember(db, "approver", approver.corporationId)) };
  expect(await call.publish(addendumId, other)).toMatchObject({ problem: "not-the-discount-approver" });
  told("publish", await call.publish(addendumId));
  expect((await call.read()).hash).not.toBe(before.hash);
});

test("a change that gives nothing more away asks nobody for a discount", async ({ db, owner }) => {
  const call = await givenPromise(db, owner);
  await owner`update tenders set discount_approver_id = null`;
  const { rules } = await call.read();
  told("costs", await call.propose({ serviceCosts: euros(rules.rent.serviceCosts / 100 + 5) }));
});
