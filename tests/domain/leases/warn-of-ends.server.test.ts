import { expect } from "vitest";

import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { warnOfEnds } from "#app/domain/leases/warn-of-ends.server.ts";
import { addMonths, dayOf, daysBetween } from "#app/lib/dates.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenProposed } from "#tests/support/decided.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { givenMember } from "#tests/support/people.ts";

test("a temporary lease carries its last day along, and warns whoever writes there four times, each once", async ({
  db,
  owner,
}) => {
  const { stage, tenderId } = await givenProposed(db, owner);
  await givenMember(db, "reader", stage.coordinator.corporationId);
  await givenMember(db, "coordinator");
  const today = dayOf(new Date());
  const endsOn = addMonths(today, 20);
  await owner.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update tenders set rules = jsonb_set(rules, '{rent,temporaryUntil}', to_jsonb(${endsOn}::text))`;
  });
  const { leaseId } = told("award", await awardSpace(db, stage.approver, tenderId));
  expect(await owner`select ends_on::text as day from leases`).toEqual([{ day: endsOn }]);

  const warned = async (monthsBefore: number) => {
    await stage.clock.setDays(daysBetween(today, addMonths(endsOn, -monthsBefore)) + 0.5);
    await warnOfEnds(db);
    await warnOfEnds(db);
    const letters = await lettersOf(db, "temporary-lease-ends");
    return letters.map(({ props }) => props.monthsLeft).toSorted();
  };
  expect(await warned(7)).toEqual([]);
  // Two people write for this corporation: one who asks and one who signs. Readers and others hear nothing.
  expect(await warned(6)).toEqual([6, 6]);
  expect(await warned(5)).toEqual([6, 6]);
  expect(await warned(3)).toEqual([3, 3, 6, 6]);
  expect(await warned(0)).toEqual([0, 0, 3, 3, 6, 6]);
  await owner`update leases set state = 'ended'`;
  expect(await warnOfEnds(db)).toBe(0);
  const [letter] = await lettersOf(db, "temporary-lease-ends");
  expect(letter?.props).toMatchObject({ leaseId, endsOn });
});

test("a lease without an end is never warned of", async ({ db, owner }) => {
  const { stage, tenderId } = await givenProposed(db, owner);
  told("award", await awardSpace(db, stage.approver, tenderId));
  await stage.clock.setDays(4_000);
  expect(await warnOfEnds(db)).toBe(0);
});
