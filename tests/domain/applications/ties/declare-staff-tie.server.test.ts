import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { findApplicationForStaff } from "#app/domain/applications/find-for-staff.server.ts";
import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { countTriage } from "#app/domain/applications/triage/count-triage.server.ts";
import { listTriage } from "#app/domain/applications/triage/list-triage.server.ts";
import { inviteToPitch } from "#app/domain/jury/invite-to-pitch.server.ts";
import { listLettersOfCorporation } from "#app/domain/outbox/queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { listEventsOfTender } from "#app/domain/tenders/staff-queries.server.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

/** Every table that holds something of a plan, as a member of staff reaches it without any of our queries. */
const tablesOfPlan = [
  "plan_parts",
  "files",
  "assessments",
  "choice_reasons",
  "knock_outs",
  "plan_digests",
  "repair_requests",
  "events",
] as const;

describe("a tie of staff with the maker of a plan", () => {
  test("takes that plan from them in every table, and from nobody else", async ({ db, owner }) => {
    const { stage, ids, criterionIds, ...call } = await givenBox(db, owner, 3);
    const { coordinator, approver } = stage;
    const [tied = "", other = ""] = ids;
    const reasons = Object.fromEntries(criterionIds.map((id) => [id, "Past hier."]));
    const choice = { complete: true, note: "", choice: "shortlist", reasons } as const;
    for (const id of ids) told("assess", await assessApplication(db, approver, id, choice));
    const seenBy = (staff: Staff, id: string) =>
      readInScope(db, scopeOf(staff), async (tx) => {
        const rows = [];
        for (const table of tablesOfPlan)
          rows.push(
            ...(await tx.execute(sql`select 1 from ${sql.identifier(table)} where application_id = ${id}`)),
          );
        rows.push(...(await tx.execute(sql`select 1 from applications where id = ${id}`)));
        return rows.length;
      });
    const before = await seenBy(coordinator, other);
    expect(before).toBeGreaterThan(10);
    told("declare", await declareStaffTie(db, coordinator, tied, "Mijn zus.", "tie-once-tie-once"));
    expect(await declareStaffTie(db, coordinator, tied, "Mijn zus.", "tie-once-tie-once")).toMatchObject({
      ok: true,
    });
    expect(await seenBy(coordinator, tied)).toBe(0);
    expect(await seenBy(coordinator, other)).toBe(before);
    expect(await seenBy(approver, tied)).toBeGreaterThan(before);
    const mine = await readInScope(db, scopeOf(coordinator), async (tx) => ({
      page: await findApplicationForStaff(tx, call.corporationId, tied),
      table: await listTriage(tx, call, { zoek: "Tafel" }, null),
      counts: await countTriage(tx, call),
      log: await listEventsOfTender(tx, call.corporationId, call.tenderId),
    }));
    expect(mine.page).toBeNull();
    expect(mine.table.plans).toEqual([]);
    expect(mine.counts).toMatchObject({ received: 2, tied: 1 });
    expect(mine.log.map(({ name }) => name)).not.toContain("application.staff-tie-declared");
    const theirs = await readInScope(db, scopeOf(approver), (tx) =>
      findApplicationForStaff(tx, call.corporationId, tied),
    );
    expect(theirs?.tiedStaff).toEqual(["Naima"]);
    // A colleague takes the steps that weigh the plans.
    expect(await assessApplication(db, coordinator, tied, choice)).toMatchObject({ problem: "not-found" });
    expect(await inviteToPitch(db, coordinator, call.tenderId)).toMatchObject({ problem: "tied-to-a-plan" });
    told("invite", await inviteToPitch(db, approver, call.tenderId));
    expect(await seenBy(coordinator, tied)).toBe(0);
    const lettersFor = (staff: Staff) =>
      readInScope(db, scopeOf(staff), (tx) => listLettersOfCorporation(tx, call.corporationId));
    const [all, fewer] = [await lettersFor(approver), await lettersFor(coordinator)];
    expect(all.length - fewer.length, "the letter that tells what was decided").toBe(1);
    // Once the result is known it is a plan like any other.
    await owner`update applications set state = 'not_chosen' where id = ${tied}`;
    expect(await seenBy(coordinator, tied)).toBeGreaterThan(before);
    expect(await lettersFor(coordinator)).toHaveLength(all.length);
  });

  test("is everybody's own to declare, also of who only looks, and of no plan that one does not read", async ({
    db,
    owner,
  }) => {
    const { stage, ids, corporationId, tenderId } = await givenBox(db, owner, 1);
    const [id = ""] = ids;
    const stranger: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
    expect(await declareStaffTie(db, stranger, id, "Buren.")).toMatchObject({ problem: "not-found" });
    const reader: Staff = {
      kind: "staff",
      ...(await givenMember(db, "reader", corporationId)),
      role: "reader",
    };
    told("declare", await declareStaffTie(db, reader, id, "Buren."));
    // In somebody else's name, not even past our own code.
    await expect(
      inScope(db, scopeOf(stage.coordinator), (tx) =>
        tx.execute(sql`insert into staff_ties values (${corporationId}, ${id}, ${tenderId},
          ${stage.approver.personId}, 'Verzonnen', now())`),
      ),
    ).rejects.toThrow();
  });
});
