import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenRevealed } from "#tests/support/decided.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

describe("proposing the decision", () => {
  test("asks every colleague who may sign, and not the proposer", async ({ db, owner }) => {
    const { stage, tenderId, decision } = await givenRevealed(db, owner);
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, decision));
    const asked = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ props: outbox.props }).from(outbox).where(eq(outbox.letter, "result-approval-asked")),
    );
    expect(asked).toMatchObject([{ props: { tenderId } }]);
  });

  test("asks nobody who declared a tie or makes one of the plans: they would be refused", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, decision, third } = await givenRevealed(db, owner);
    const { corporationId } = stage.coordinator;
    const bonds = await Promise.all([1, 2, 3, 4].map(() => givenMember(db, "coordinator", corporationId)));
    const [tied, maker, along, free] = bonds.map(({ personId }) => personId);
    await owner`insert into staff_ties (corporation_id, application_id, tender_id, person_id, reason, declared_at)
      values (${corporationId}, ${third}, ${tenderId}, ${tied ?? ""}, 'Familie', plint_now())`;
    await owner`update applications set person_id = ${maker ?? ""} where id = ${third}`;
    await owner`insert into plan_members (corporation_id, application_id, owner_id, person_id, email, role, place, invited_by,
        invite_hash, expires_at, invited_at, accepted_at)
      select corporation_id, id, person_id, ${along ?? ""}, 'along@example.nl', 'edit', 1, person_id, repeat('a', 64),
        plint_now(), plint_now(), plint_now() from applications where id = ${third}`;
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, decision));
    const asked = await owner<
      { id: string }[]
    >`select p.id from outbox o join people p on p.email = o.to_email
      where o.letter = 'result-approval-asked'`;
    expect(asked.map(({ id }) => id).toSorted()).toEqual([stage.approver.personId, free].toSorted());
  });

  test("takes the winner from the ranking, nobody else", async ({ db, owner }) => {
    const { stage, tenderId, decision, third } = await givenRevealed(db, owner);
    const other = { ...decision, winnerApplicationId: third };
    expect(await proposeDecision(db, stage.coordinator, tenderId, other)).toMatchObject({
      ok: false,
      problem: "not-the-first",
    });
  });

  test("takes the reserve from the ranking, or none", async ({ db, owner }) => {
    const { stage, tenderId, decision, third } = await givenRevealed(db, owner);
    const other = { ...decision, reserveApplicationId: third };
    expect(await proposeDecision(db, stage.coordinator, tenderId, other)).toMatchObject({
      ok: false,
      problem: "not-the-second",
    });
    const without = { ...decision, reserveApplicationId: null };
    expect(await proposeDecision(db, stage.coordinator, tenderId, without)).toMatchObject({ ok: true });
  });

  test("gives no place to a plan without points, such as one whose maker did not come", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, decision } = await givenRevealed(db, owner);
    const without = (place: number) =>
      owner`update results set ranking = jsonb_set(ranking, ${`{plans,${place},total}`}, 'null')`;
    await without(1);
    expect(await proposeDecision(db, stage.coordinator, tenderId, decision)).toMatchObject({
      problem: "without-points",
    });
    const alone = { ...decision, reserveApplicationId: null };
    await without(0);
    expect(await proposeDecision(db, stage.coordinator, tenderId, alone)).toMatchObject({
      problem: "without-points",
    });
    await owner`update results set ranking = jsonb_set(ranking, '{plans,0,total}', '3.5')`;
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, alone));
  });

  test("is refused once a colleague has proposed, so that nobody's report is overwritten", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, decision } = await givenRevealed(db, owner);
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, decision));
    const other = { ...decision, juryReport: "Een ander verslag" };
    expect(await proposeDecision(db, stage.approver, tenderId, other)).toMatchObject({
      problem: "already-proposed",
    });
    expect(await owner`select jury_report from results`).toMatchObject([
      { jury_report: decision.juryReport },
    ]);
  });

  test("is refused to a role that only looks, and not there for another corporation", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, decision } = await givenRevealed(db, owner);
    const reader = { ...stage.coordinator, role: "reader" } as const;
    expect(await proposeDecision(db, reader, tenderId, decision)).toMatchObject({ problem: "not-your-role" });
    const { coordinator } = await givenStage(db, owner);
    expect(await proposeDecision(db, coordinator, tenderId, decision)).toMatchObject({
      problem: "not-found",
    });
  });
});
