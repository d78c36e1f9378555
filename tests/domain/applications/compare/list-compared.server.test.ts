import { expect } from "vitest";

import { listCompared } from "#app/domain/applications/compare/list-compared.server.ts";
import { CHECKS } from "#app/domain/applications/triage/digest.ts";
import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

test("plans lie side by side in the order asked, without what one may not read", async ({ db, owner }) => {
  const { stage, ids, ...call } = await givenBox(db, owner, 4);
  const [first = "", second = "", third = ""] = ids;
  const seen = (staff: Staff, asked: readonly string[]) =>
    readInScope(db, scopeOf(staff), (tx) => listCompared(tx, call, asked));
  const rows = await seen(stage.coordinator, [third, first]);
  expect(rows.map(({ id }) => id)).toEqual([third, first]);
  expect(rows[1]).toMatchObject({
    tradeName: "Tafel Zuidwest 1",
    glance: { needed: 4_800_000, own: 1_600_000 },
  });
  expect(rows[1]?.lights).toHaveLength(CHECKS);
  told("declare", await declareStaffTie(db, stage.coordinator, first, "Mijn broer."));
  expect(await seen(stage.coordinator, [first, second])).toHaveLength(1);
  expect(await seen(stage.approver, [first, second])).toHaveLength(2);
  const stranger: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
  expect(await seen(stranger, ids)).toEqual([]);
  await owner`update tenders set closes_at = plint_now() + interval '1 hour'`;
  expect(await seen(stage.approver, ids)).toEqual([]);
});
