import { describe, expect } from "vitest";

import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { searchDesk } from "#app/domain/leases/search/search-desk.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

describe("a search over what a corporation has", () => {
  test("finds spaces, opened plans, colleagues and jurors by a part of a word", async ({ db, owner }) => {
    const { stage, tenderId, ids } = await givenBox(db, owner, 3);
    const found = (words: string) => searchAs(db, stage.coordinator, words);
    const [space] = await owner<{ street: string; postcode: string }[]>`
      select street, postcode from spaces where id = (select space_id from tenders where id = ${tenderId})`;
    const byStreet = await found((space?.street ?? "").slice(1, 6).toUpperCase());
    expect(byStreet.spaces).toMatchObject([{ call: { id: tenderId } }]);
    expect((await found((space?.postcode ?? "").toLowerCase())).spaces).toHaveLength(1);
    const [plan] = await owner<{ name: string; number: string }[]>`
      select trade_name as name, receipt_number as number from applications where id = ${ids[0] ?? ""}`;
    expect((await found(plan?.name ?? "?")).plans.map(({ id }) => id)).toContain(ids[0]);
    expect((await found(plan?.number ?? "?")).plans.map(({ id }) => id)).toEqual([ids[0]]);
    expect((await found("naima")).colleagues).toHaveLength(2);
    const [seat] = await owner<
      { email: string }[]
    >`select email from jury_seats where tender_id = ${tenderId} limit 1`;
    expect((await found(seat?.email ?? "?")).jurors).toMatchObject([{ tenderId }]);
    expect(await found("%")).toEqual({ spaces: [], plans: [], colleagues: [], jurors: [] });
  });

  test("finds no plan that is sealed or tied, and nothing of another corporation", async ({ db, owner }) => {
    const { stage, ids, close } = await givenBox(db, owner, 1, false);
    const { coordinator, approver } = stage;
    const [plan] = await owner<{ name: string }[]>`select trade_name as name from applications`;
    const plansFor = async (staff: Staff) => (await searchAs(db, staff, plan?.name ?? "?")).plans.length;
    expect(await plansFor(coordinator)).toBe(0);
    await close();
    expect(await plansFor(coordinator)).toBe(1);
    told("tie", await declareStaffTie(db, approver, ids[0] ?? "", "Mijn buurman."));
    expect(await plansFor(approver)).toBe(0);
    const stranger: Staff = { kind: "staff", role: "coordinator", ...(await givenMember(db, "coordinator")) };
    for (const words of [plan?.name ?? "?", "kade", "plein", "straat", "example"]) {
      const { spaces, plans, jurors } = await searchAs(db, stranger, words);
      expect([spaces, plans, jurors]).toEqual([[], [], []]);
    }
  });
});

const searchAs = (db: Parameters<typeof givenBox>[0], staff: Staff, words: string) =>
  readInScope(db, scopeOf(staff), (tx) => searchDesk(tx, staff, words));
