import { describe, expect } from "vitest";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { readCallPage } from "#app/http/call-page.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { criteria } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";

const request = (query = "") => new Request(`http://localhost:3000/beheer/selecties/x${query}`);
const labels = (page: Awaited<ReturnType<typeof readCallPage>>) => page.links.map(({ label }) => label);

describe("the page of a call at the desk", () => {
  test("shows a number while the plans are sealed, and once they are open the first nine of them", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { stage, tenderId, close } = await givenBox(db, owner, 11, false);
    const { coordinator } = stage;
    const sealed = await readCallPage(request(), coordinator, tenderId);
    expect(sealed).toMatchObject({ plans: 11, box: null, tasks: [], setup: null });
    expect(sealed.viewers).toEqual({ slots: 0, booked: 0, came: 0 });
    expect(JSON.stringify(sealed)).not.toContain("Tafel Zuidwest");
    await close();
    await sweepTenders(db);
    const page = await readCallPage(request(), coordinator, tenderId);
    expect(page.box).toMatchObject({ total: 11, counts: { received: 11, chosen: 0 } });
    expect(page.box?.plans).toHaveLength(9);
    expect(page.viewers).toBeNull();
    expect(page.tasks).toMatchObject([{ kind: "choose", count: 11 }]);
    expect(labels(page)[0]).toBe("staff.tender.toPlans");
  });

  test("leads to the letters once every plan has its choice", async ({ db, owner }) => {
    useDatabase(db);
    const { stage, tenderId, ids } = await givenBox(db, owner, 1);
    await sweepTenders(db);
    const [criterion] = await inScope(db, { kind: "system" }, (tx) => tx.select().from(criteria).limit(1));
    const reasons = { [criterion?.id ?? ""]: "Past bij de straat." };
    const choice = { complete: true, note: "", choice: "shortlist", reasons } as const;
    told("assess", await assessApplication(db, stage.coordinator, ids[0] ?? "", choice));
    const page = await readCallPage(request(), stage.coordinator, tenderId);
    expect(page.tasks).toMatchObject([{ kind: "send", count: 1 }]);
    expect(labels(page)[0]).toBe("staff.tender.toShortlist");
    expect(page.box?.plans).toMatchObject([{ choice: "shortlist", reason: "Past bij de straat." }]);
  });

  test("names no plan to who reads without names, and shows none that they are tied to", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const { stage, tenderId, ids } = await givenBox(db, owner, 2);
    const { coordinator, approver } = stage;
    const named = JSON.stringify(await readCallPage(request(), coordinator, tenderId));
    expect(named).toContain("Tafel Zuidwest 1");
    const nameless = JSON.stringify(await readCallPage(request("?naamloos=1"), coordinator, tenderId));
    expect(nameless).not.toContain("Tafel Zuidwest");
    told("tie", await declareStaffTie(db, approver, ids[0] ?? "", "Mijn buurman."));
    const tied = await readCallPage(request(), approver, tenderId);
    expect(tied).toMatchObject({ isTied: true, tasks: [], box: { total: 1, counts: { tied: 1 } } });
    expect(JSON.stringify(tied)).not.toContain("Tafel Zuidwest 1");
  });

  test("is not there for another corporation", async ({ db, owner }) => {
    useDatabase(db);
    const { tenderId } = await givenBox(db, owner, 1);
    const stranger: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
    await expect(readCallPage(request(), stranger, tenderId)).rejects.toMatchObject({
      init: { status: 404 },
    });
  });
});
