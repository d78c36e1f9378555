import { describe, expect } from "vitest";

import { listCompared } from "#app/domain/applications/compare/list-compared.server.ts";
import { listTriage } from "#app/domain/applications/triage/list-triage.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { readReceivedPlan } from "#app/http/staff-plan.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";

const nameless = { naamloos: "1" } as const;

/** A box of plans, and who made one of them, who also names themselves in the plan. */
async function givenNamed(...given: [Parameters<typeof givenBox>[0], Parameters<typeof givenBox>[1]]) {
  const [db, owner] = given;
  const box = await givenBox(db, owner, 4);
  const id = box.ids[0] ?? "";
  const [plan] = await owner<{ tradeName: string; number: string; maker: string }[]>`
    select a.trade_name as "tradeName", a.receipt_number as number, p.name as maker
    from applications a join people p on p.id = a.person_id where a.id = ${id}`;
  if (!plan) throw new Error("no plan");
  const idea = `${plan.tradeName} is van ${plan.maker}, 06 12 34 56 78.`;
  await owner`update plan_parts set content = jsonb_set(content, '{idea}', to_jsonb(${idea}::text))
    where application_id = ${id} and part = 'business'`;
  await owner`update plan_digests set glance = jsonb_set(glance, '{idea}', to_jsonb(${idea}::text))
    where application_id = ${id}`;
  await owner`insert into files (corporation_id, id, application_id, uploaded_by, name, type, size_bytes, content_hash,
      storage_key, ready)
    select corporation_id, gen_random_uuid(), id, person_id, ${`${plan.maker}.pdf`}, 'application/pdf', 3,
      repeat('d', 64), 'k', true from applications where id = ${id}`;
  const { coordinator } = box.stage;
  const call = { corporationId: box.corporationId, tenderId: box.tenderId };
  const table = (view: Parameters<typeof listTriage>[2]) =>
    readInScope(db, scopeOf(coordinator), (tx) => listTriage(tx, call, view, null));
  const telling = [plan.tradeName, ...plan.maker.split(" ").filter((word) => word.length > 2), "06 12"];
  return { ...box, ...plan, id, coordinator, call, table, telling };
}

describe("plans that are read without names", () => {
  test("stand in the table under their number, and are not found or sorted by what is hidden", async ({
    db,
    owner,
  }) => {
    const { table, telling, tradeName, number, id } = await givenNamed(db, owner);
    expect(JSON.stringify(await table({}))).toContain(tradeName);
    const shown = await table(nameless);
    for (const words of telling) expect(JSON.stringify(shown)).not.toContain(words);
    expect(shown.plans.find((plan) => plan.id === id)?.tradeName).toBe(number);
    for (const words of telling) expect((await table({ ...nameless, zoek: words })).plans).toEqual([]);
    expect((await table({ ...nameless, zoek: number })).plans.map((plan) => plan.id)).toEqual([id]);
    const sorted = (await table({ ...nameless, sorteer: "name" })).plans.map((plan) => plan.tradeName);
    expect(sorted).toEqual(sorted.toSorted());
  });

  test("tell no name side by side or on their own page, and every name to who asks for it", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { coordinator, call, telling, id, maker } = await givenNamed(db, owner);
    const beside = (how: { nameless: boolean }) =>
      readInScope(db, scopeOf(coordinator), (tx) => listCompared(tx, call, [id], how));
    const page = (query: string) =>
      readReceivedPlan(new Request(`http://localhost/${query}`), coordinator, call.tenderId, id);
    const [hidden, told] = [
      JSON.stringify([await beside({ nameless: true }), await page("?naamloos=1")]),
      JSON.stringify([await beside({ nameless: false }), await page("")]),
    ];
    for (const words of telling) expect(hidden).not.toContain(words);
    for (const words of telling) expect(told).toContain(words);
    expect(told).toContain(`${maker}.pdf`);
  });
});
