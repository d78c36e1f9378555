import { expect } from "vitest";

import { listDesk } from "#app/domain/leases/list-desk.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { approveTender, returnTender } from "#app/domain/tenders/approve-tender.server.ts";
import { setBudget } from "#app/domain/tenders/discount/set-budget.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { euros } from "#app/lib/money.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { draftSpace, told } from "#db/seeds/demo-story.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

/** Two spaces at one price: 30 percent of € 950 is € 285 a month. */
async function givenDrafts(...given: Parameters<typeof givenStage>) {
  const stage = await givenStage(...given);
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const draft = async (houseNumber: string) =>
    (await draftSpace(stage, { ...space, houseNumber, percents: [70, 100] }, 3)).tenderId;
  const [first, second] = [await draft("7"), await draft("9")];
  await given[1]`update tenders set lease_starts_on = '2027-01-01'`;
  return { stage, first, second };
}

const room = (amount: number) => ({ year: 2027, serviceLabel: "NON_DAEB", amount: euros(amount) }) as const;

test("a discount over the room of its year is refused with what is short, at the proposal and at the signature", async ({
  db,
  owner,
}) => {
  const { stage, first, second } = await givenDrafts(db, owner);
  const { coordinator, approver } = stage;
  told("room", await setBudget(db, approver, room(3_420)));
  told("propose", await proposeTender(db, coordinator, first));
  told("propose", await proposeTender(db, coordinator, second));
  // Both fit by themselves; together they are a year's € 3,420 too much.
  const signed = await Promise.all([first, second].map((id) => approveTender(db, approver, id)));
  expect(signed.filter(({ ok }) => ok)).toHaveLength(1);
  expect(signed.find(({ ok }) => !ok)).toMatchObject({
    problem: "discount-over-budget",
    details: { year: 2027, label: "NON_DAEB", short: 3_420 },
  });
  expect(await owner`select year, amount_cents from discount_claims`).toEqual([
    { year: 2027, amount_cents: 342_000 },
  ]);
  const lower = await setBudget(db, approver, room(3_000));
  expect(lower).toMatchObject({ problem: "budget-below-promises", details: { committed: 3_420 } });
  // What came to nothing gives its room back.
  await owner`update tenders set state = 'withdrawn', ended_at = now(), ended_reason = 'x' where id in (select tender_id from discount_claims)`;
  const waiting = (await owner<{ id: string }[]>`select id from tenders where state = 'review'`)[0]?.id ?? "";
  told("approve", await approveTender(db, approver, waiting));
});

test("a discount is put before whoever was named to sign for it, and before nobody who could not", async ({
  db,
  owner,
}) => {
  const { stage, first, second } = await givenDrafts(db, owner);
  const { corporationId } = stage.coordinator;
  const third: Staff = {
    kind: "staff",
    ...(await givenMember(db, "portfolio", corporationId)),
    role: "portfolio",
  };
  const waits = async (staff: Staff, asked = "approve") => {
    const { tasks } = await readInScope(db, scopeOf(staff), (tx) => listDesk(tx, staff, new Date()));
    return tasks.filter(({ kind }) => kind === asked).map(({ tenderId }) => tenderId);
  };
  told("propose", await proposeTender(db, stage.coordinator, first));
  expect(await lettersOf(db, "approval-asked")).toHaveLength(1);
  expect([await waits(stage.approver), await waits(third)]).toEqual([[first], []]);
  expect(await approveTender(db, third, first)).toMatchObject({ problem: "not-the-discount-approver" });
  // At the market rent there is nothing to sign for: everybody who may agree is asked.
  await owner`update tenders set rent_path_percents = '{100,100}' where id = ${second}`;
  told("propose", await proposeTender(db, stage.coordinator, second));
  expect(await lettersOf(db, "approval-asked")).toHaveLength(3);
  expect(await waits(third)).toEqual([second]);
  expect(await waits(stage.coordinator, "take-back")).toEqual([]);
  // Once the signer may sign no more, or left, nobody is told to agree: its proposer and whoever signs send it back.
  const signer = stage.approver.personId;
  await owner`update memberships set role = 'reader' where person_id = ${signer}`;
  expect(await waits(stage.coordinator, "take-back")).toEqual([first]);
  await owner`update memberships set left_at = now() where person_id = ${signer}`;
  expect(await waits(stage.coordinator, "take-back")).toEqual([first]);
  expect([await waits(third), await waits(third, "take-back")]).toEqual([[second], [first]]);
  // Back in the draft it waits for who prepares, until it is proposed again.
  told("return", await returnTender(db, third, first, "Kies een andere collega."));
  expect(await waits(stage.coordinator, "mend-draft")).toEqual([first]);
  expect(await waits(third, "mend-draft")).toEqual([]);
  await owner`update tenders set discount_approver_id = ${third.personId} where id = ${first}`;
  told("propose", await proposeTender(db, stage.coordinator, first));
  expect(await waits(stage.coordinator, "mend-draft")).toEqual([]);
  expect((await waits(third)).toSorted()).toEqual([first, second].toSorted());
});

test("no more than the budget lies in the table, for whichever code writes", async ({ db, owner }) => {
  const { stage, first } = await givenDrafts(db, owner);
  const { corporationId } = stage.coordinator;
  const claim = { corporation_id: corporationId, tender_id: first, year: 2027, service_label: "NON_DAEB" };
  await expect(
    owner`insert into discount_claims ${owner({ ...claim, amount_cents: 99_999_999 })}`,
  ).rejects.toThrow(/more than the budget/);
});

test("a discount without a year's room, a reason, or somebody who signs, is not proposed", async ({
  db,
  owner,
}) => {
  const { stage, first } = await givenDrafts(db, owner);
  const propose = () => proposeTender(db, stage.coordinator, first);
  await owner`delete from discount_budgets where year = 2027`;
  expect(await propose()).toMatchObject({ problem: "no-discount-budget", details: { year: 2027 } });
  told("room", await setBudget(db, stage.approver, room(5_000)));
  await owner`update tenders set discount_reason = ''`;
  expect(await propose()).toMatchObject({ problem: "no-discount-reason" });
  await owner`update tenders set discount_reason = 'Voor de buurt', discount_approver_id = null`;
  expect(await propose()).toMatchObject({ problem: "no-discount-approver" });
  await owner`update tenders set discount_approver_id = ${stage.coordinator.personId}`;
  expect(await propose()).toMatchObject({ problem: "own-discount" });
});

test("a colleague who left signs for nothing, neither before the proposal nor after it", async ({
  db,
  owner,
}) => {
  const { stage, first } = await givenDrafts(db, owner);
  const { corporationId } = stage.coordinator;
  const third = {
    kind: "staff",
    role: "approver",
    ...(await givenMember(db, "approver", corporationId)),
  } as const;
  const leave = (away: boolean) => owner`update memberships set left_at = ${away ? new Date() : null}
    where person_id = ${stage.approver.personId}`;
  await leave(true);
  expect(await proposeTender(db, stage.coordinator, first)).toMatchObject({ problem: "approver-left" });
  await leave(false);
  told("propose", await proposeTender(db, stage.coordinator, first));
  await leave(true);
  expect(await approveTender(db, third, first)).toMatchObject({ problem: "approver-left" });
  await leave(false);
  expect(await approveTender(db, third, first)).toMatchObject({ problem: "not-the-discount-approver" });
  told("approve", await approveTender(db, stage.approver, first));
});

test("whoever writes calls, and another corporation, set no room", async ({ db, owner }) => {
  const { stage } = await givenDrafts(db, owner);
  expect(await setBudget(db, stage.coordinator, room(1))).toMatchObject({ problem: "not-your-role" });
  const elsewhere = { kind: "staff", role: "controller", ...(await givenMember(db, "controller")) } as const;
  told("own room", await setBudget(db, elsewhere, room(77)));
  const rows = await owner`select amount_cents from discount_budgets
    where year = 2027 and service_label = 'NON_DAEB' and corporation_id = ${stage.coordinator.corporationId}`;
  expect(rows).toEqual([{ amount_cents: 4_800_000 }]);
});
