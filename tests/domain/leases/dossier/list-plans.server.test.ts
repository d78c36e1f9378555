import { describe, expect } from "vitest";

import { answerRepair } from "#app/domain/applications/repair/answer-repair.server.ts";
import { sweepRepairs } from "#app/domain/applications/repair/sweep-repairs.server.ts";
import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { listDossierPlans } from "#app/domain/leases/dossier/list-plans.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { erasePerson } from "#app/domain/privacy/erase-person.server.ts";
import type { Db } from "#db/client.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { erasedAddress } from "#app/lib/erased-address.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { answer, fields, givenAsked } from "#tests/support/repair.ts";
import { moveClock } from "#tests/support/stage.ts";

const reading = (db: Db, staff: Staff, tenderId: string) =>
  readInScope(db, scopeOf(staff), (tx) =>
    listDossierPlans(tx, { corporationId: staff.corporationId, tenderId }),
  );

describe("a plan in the dossier", () => {
  test("tells which fields its maker was asked for, in which words, by whom, until when, and when it was mended", async ({
    db,
    owner,
  }) => {
    const { stage, actor, applicationId, tenderId } = await givenAsked(db, owner);
    const [asked] = await reading(db, stage.approver, tenderId);
    const { asked_at: askedAt, due_at: dueAt } =
      (await owner`select asked_at, due_at from repair_requests`)[0] ?? {};
    const waiting = { fields, asker: "Naima", askedAt, dueAt, answeredAt: null, expiredAt: null, seal: null };
    expect(asked?.repair).toEqual(waiting);
    told("answer", await answerRepair(db, actor, applicationId, { payload: answer, version: 0 }));
    const [mended] = await reading(db, stage.approver, tenderId);
    expect(mended?.repair).toMatchObject({ fields, answeredAt: expect.any(Date), expiredAt: null });
    expect(mended?.repair?.seal).toMatch(/^[0-9a-f]{64}$/);
    // What the maker wrote is not the dossier's.
    expect(JSON.stringify(mended)).not.toContain(answer.business.channels);
  });

  test("tells that nothing came in time", async ({ db, owner }) => {
    const { stage, tenderId } = await givenAsked(db, owner);
    await moveClock(owner, "20 days");
    expect(await sweepRepairs(db)).toBe(1);
    const [plan] = await reading(db, stage.approver, tenderId);
    expect(plan?.repair).toMatchObject({ answeredAt: null, expiredAt: expect.any(Date) });
  });

  test("tells which of staff knows its maker, why and since when, to everybody but themselves", async ({
    db,
    owner,
  }) => {
    const { stage, applicationId, tenderId } = await givenAsked(db, owner);
    expect((await reading(db, stage.approver, tenderId))[0]?.ties).toEqual([]);
    told("tie", await declareStaffTie(db, stage.coordinator, applicationId, "Mijn zus is de eigenaar."));
    expect((await reading(db, stage.approver, tenderId))[0]?.ties).toEqual([
      { person: "Naima", reason: "Mijn zus is de eigenaar.", declaredAt: expect.any(Date) },
    ]);
    expect(await reading(db, stage.coordinator, tenderId)).toEqual([]);
    const { personId } = stage.coordinator;
    // Who has no name goes by their address, as in the log of the same dossier.
    const [{ email = "" } = {}] = await owner<
      { email: string }[]
    >`update people set name = '' where id = ${personId} returning email`;
    expect((await reading(db, stage.approver, tenderId))[0]).toMatchObject({
      ties: [{ person: email }],
      repair: { asker: email },
    });
    // Whoever was erased has neither, and it still says why.
    await owner`update people set email = ${erasedAddress(personId)} where id = ${personId}`;
    expect((await reading(db, stage.approver, tenderId))[0]).toMatchObject({
      ties: [{ person: "", reason: "Mijn zus is de eigenaar." }],
      repair: { asker: "" },
    });
  });

  test("keeps nothing of what was said and asked once its maker is erased", async ({ db, owner }) => {
    const { stage, actor, applicationId, tenderId } = await givenAsked(db, owner);
    told("tie", await declareStaffTie(db, stage.coordinator, applicationId, "Mijn zus is de eigenaar."));
    const [maker] = await owner<{ email: string }[]>`select email from people where id = ${actor.personId}`;
    told("erase", await erasePerson(db, actor.personId, maker?.email ?? ""));
    expect(await reading(db, stage.approver, tenderId)).toMatchObject([
      { state: "anonymised", tradeName: "", ties: [], repair: null, reasons: [] },
    ]);
  });
});
