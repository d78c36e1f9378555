import { randomUUID } from "node:crypto";

import { expect } from "vitest";

import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { templateLimits } from "#app/domain/tenders/templates/own-templates.ts";
import { findTemplate } from "#app/domain/tenders/templates/queries.server.ts";
import { forgetTemplate, saveTemplate } from "#app/domain/tenders/templates/save-template.server.ts";
import { defaultCriteria } from "#app/i18n/default-criteria.server.ts";
import { inScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

const criteria = defaultCriteria("makers");

async function givenStaff(
  db: Parameters<typeof givenMember>[0],
  role: "coordinator" | "reader",
  of?: string,
) {
  return { kind: "staff", role, ...(await givenMember(db, role, of)) } satisfies Staff;
}

test("a name holds what was saved last, pressed twice once, and another corporation reads none of it", async ({
  db,
  owner,
}) => {
  const staff = await givenStaff(db, "coordinator");
  const key = randomUUID();
  const save = () => saveTemplate(db, staff, { name: " Onze makers ", criteria }, key);
  told("save", await save());
  told("twice", await save());
  const changed = criteria.map((one, row) => (row === 0 ? { ...one, title: "Iets anders" } : one));
  told("again", await saveTemplate(db, staff, { name: "Onze makers", criteria: changed }));
  const rows = await owner<{ id: string; name: string }[]>`select id, name from criteria_templates`;
  expect(rows).toMatchObject([{ name: "Onze makers" }]);
  const id = rows[0]?.id ?? "";
  const readBy = (who: Staff, corporationId = who.corporationId) =>
    inScope(db, scopeOf(who), (tx) => findTemplate(tx, corporationId, id));
  expect((await readBy(staff))?.map(({ title }) => title)[0]).toBe("Iets anders");
  expect((await readBy(staff))?.[1]?.anchors).toEqual(criteria[1]?.anchors);
  const stranger = await givenStaff(db, "coordinator");
  expect(await readBy(stranger)).toBeNull();
  // Not even when it is asked for by its own corporation: row security, not the query, keeps it.
  expect(await readBy(stranger, staff.corporationId)).toBeNull();
  expect(await forgetTemplate(db, stranger, id)).toMatchObject({ problem: "not-found" });
  told("forget", await forgetTemplate(db, staff, id));
  expect(await readBy(staff)).toBeNull();
});

test("no name, weights that do not add up, a reader and one too many are refused", async ({ db, owner }) => {
  const staff = await givenStaff(db, "coordinator");
  const save = (name: string, rows = criteria) => saveTemplate(db, staff, { name, criteria: rows });
  expect(await save("  ")).toMatchObject({ problem: "template-name" });
  expect(await save("x".repeat(61))).toMatchObject({ problem: "template-name" });
  expect(await save("Zes", criteria.slice(1))).toMatchObject({ problem: "weights-not-100" });
  const reader = await givenStaff(db, "reader", staff.corporationId);
  expect(await saveTemplate(db, reader, { name: "Van een lezer", criteria })).toMatchObject({
    problem: "not-your-role",
  });
  told("first", await save("1"));
  await owner`insert into criteria_templates (corporation_id, name, criteria, saved_by, saved_at)
    select corporation_id, 'Meer ' || n, criteria, saved_by, saved_at
    from criteria_templates, generate_series(2, ${templateLimits.templates}) n`;
  expect(await save("Nog een")).toMatchObject({ problem: "too-many-templates" });
  told("the same name again", await save("1"));
});
