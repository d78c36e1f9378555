import { describe, expect } from "vitest";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { CHECKS } from "#app/domain/applications/triage/digest.ts";
import { digestPlans } from "#app/domain/applications/triage/digest-plans.server.ts";
import { countTriage } from "#app/domain/applications/triage/count-triage.server.ts";
import { listTriage } from "#app/domain/applications/triage/list-triage.server.ts";
import { triageSorts, type TriageView } from "#app/domain/applications/triage/triage-view.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import type { Db } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

type Call = { readonly corporationId: string; readonly tenderId: string };

const pageOf = (db: Db, staff: Staff, call: Call, view: TriageView, after: string | null = null) =>
  readInScope(db, scopeOf(staff), (tx) => listTriage(tx, call, view, after));

/** Every plan of a view, page after page, as a reader walks through them. */
async function walk(db: Db, staff: Staff, call: Call, view: TriageView) {
  const walked = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listTriage>> = await pageOf(db, staff, call, view, after);
    expect(page.before).toBe(walked.length);
    walked.push(...page.plans);
    after = page.next;
  } while (after !== null);
  return walked;
}

describe("the table of received plans", () => {
  test("gives eighty plans page by page in every order, each once", async ({ db, owner }) => {
    const { stage, ids, ...call } = await givenBox(db, owner, 80);
    for (const sorteer of triageSorts)
      for (const omlaag of [undefined, "1"] as const) {
        const walked = await walk(db, stage.coordinator, call, { sorteer, omlaag });
        expect(walked.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
        if (sorteer !== "lights") continue;
        const weight = walked.map(
          ({ lights }) =>
            100 * (lights ?? []).filter(({ light }) => light === "red").length +
            (lights ?? []).filter(({ light }) => light === "amber").length,
        );
        expect(weight).toEqual(weight.toSorted((a, b) => (omlaag ? b - a : a - b)));
      }
  });

  test("shows the light of every check, the parts and the idea of each plan, and finds by what is shown", async ({
    db,
    owner,
  }) => {
    const { stage, ids, criterionIds, ...call } = await givenBox(db, owner, 16);
    const { plans, total } = await pageOf(db, stage.coordinator, call, {});
    expect(total).toBe(16);
    for (const plan of plans) {
      expect(new Set(plan.lights?.map(({ id }) => id.replace(/[a-c]$/, ""))).size).toBe(CHECKS);
      expect(plan.completeParts).toEqual(["motivation", "business", "financial", "window"]);
      expect(plan.idea).not.toBe("");
    }
    const [{ id: typed } = { id: "" }] = plans;
    await owner`insert into paper_entries (corporation_id, application_id, entered_by, way, name, received_at, started_at)
      values (${call.corporationId}, ${typed}, ${stage.approver.personId}, 'phone', 'Gerrit', plint_now(), plint_now())`;
    const ways = (await pageOf(db, stage.coordinator, call, {})).plans.filter(({ way }) => way !== null);
    expect(ways).toMatchObject([{ id: typed, way: "phone" }]);
    const reds = plans.filter(({ lights }) => lights?.some(({ light }) => light === "red"));
    expect(reds.length).toBeGreaterThan(0);
    expect(reds.length).toBeLessThan(16);
    const named = async (view: TriageView) =>
      (await pageOf(db, stage.coordinator, call, view)).plans.map(({ tradeName }) => tradeName);
    expect(await named({ licht: "red" })).toEqual(reds.map(({ tradeName }) => tradeName));
    expect(await named({ zoek: "tafel zuidwest 16" })).toEqual(["Tafel Zuidwest 16"]);
    expect(await named({ zoek: "%" })).toEqual([]);
    expect(await named({ branche: "hairdresser" })).toEqual(["Krulkapper 11"]);
    const [first = ""] = ids;
    const found = { complete: true, note: "", reasons: { [criterionIds[0] ?? ""]: "Mooi voor de straat." } };
    told("assess", await assessApplication(db, stage.coordinator, first, { ...found, choice: "shortlist" }));
    expect(await named({ keuze: "shortlist" })).toEqual(["Tafel Zuidwest 1"]);
    expect(await named({ keuze: "none" })).toHaveLength(15);
    const [shown] = (await pageOf(db, stage.coordinator, call, { keuze: "shortlist" })).plans;
    expect(shown).toMatchObject({ choice: "shortlist", complete: true, reason: "Mooi voor de straat." });
    expect(await readInScope(db, scopeOf(stage.coordinator), (tx) => countTriage(tx, call))).toEqual({
      branches: expect.toSatisfy(
        (names: string[]) => names.length > 5 && new Set(names).size === names.length,
      ),
      received: 16,
      complete: 1,
      chosen: 1,
      declined: 0,
      tied: 0,
      uncounted: 0,
    });
  });

  test("goes on behind a plan that does not fit the filters any more", async ({ db, owner }) => {
    const { stage, ids, criterionIds, ...call } = await givenBox(db, owner, 60);
    const view = { keuze: "none" } as const;
    const { next } = await pageOf(db, stage.coordinator, call, view);
    const choice = { complete: true, note: "", choice: "decline" as const };
    const reasons = { [criterionIds[0] ?? ""]: "Er is al veel van." };
    told("assess", await assessApplication(db, stage.coordinator, next ?? "", { ...choice, reasons }));
    const second = await pageOf(db, stage.coordinator, call, view, next);
    expect(second.plans.map(({ id }) => id)).toEqual(ids.slice(50));
    expect(second).toMatchObject({ total: 59, before: 49 });
  });

  test("tells nothing before closing, counts nothing before closing, and is nobody else's", async ({
    db,
    owner,
  }) => {
    const { stage, close, ...call } = await givenBox(db, owner, 3, false);
    const digests = () => owner`select 1 from plan_digests`;
    expect(await digests()).toHaveLength(0);
    expect(await pageOf(db, stage.coordinator, call, {})).toMatchObject({ plans: [], total: 0 });
    await close();
    expect((await pageOf(db, stage.coordinator, call, {})).plans.map(({ lights }) => lights)).toEqual([
      null,
      null,
      null,
    ]);
    expect(await digestPlans(db)).toBe(3);
    expect(await digestPlans(db)).toBe(0);
    const other = await givenMember(db, "coordinator");
    const stranger: Staff = { kind: "staff", ...other, role: "coordinator" };
    expect(await pageOf(db, stranger, call, {})).toMatchObject({ plans: [], total: 0 });
    // Also for whoever asks the table itself while the box is closed.
    await owner`update tenders set closes_at = plint_now() + interval '1 hour'`;
    const rows = await readInScope(db, scopeOf(stage.coordinator), (tx) =>
      tx.execute("select 1 from plan_digests"),
    );
    expect(rows).toHaveLength(0);
  });

  test("is counted again with another seal or other sums, and not kept of what is taken back", async ({
    db,
    owner,
  }) => {
    const { ids } = await givenBox(db, owner, 3);
    await owner`update applications set content_hash = repeat('b', 64) where id = ${ids[0] ?? ""}`;
    await owner`update plan_digests set version = 0 where application_id = ${ids[1] ?? ""}`;
    expect(await digestPlans(db)).toBe(2);
    // Of what its maker takes back nothing counted stays.
    await owner`update applications set state = 'withdrawn' where id = ${ids[2] ?? ""}`;
    expect(await owner`select application_id as id from plan_digests order by id`).toEqual(
      ids
        .slice(0, 2)
        .toSorted()
        .map((id) => ({ id })),
    );
  });
});
