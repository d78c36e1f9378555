import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { askRepair } from "#app/domain/applications/repair/ask-repair.server.ts";
import { acceptInvitation } from "#app/domain/jury/accept-invitation.server.ts";
import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { inviteToPitch } from "#app/domain/jury/invite-to-pitch.server.ts";
import { findPlanForJuror, listPitchesForJuror } from "#app/domain/jury/queries.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { scores, scoreSheets } from "#db/schema/jury.ts";
import { inScope, readInScope } from "#db/scope.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { lettersOf } from "#tests/support/letters.ts";
import { fields, givenClosed } from "#tests/support/repair.ts";
import { fullSheet } from "#tests/support/score-sheets.ts";
import { givenStage } from "#tests/support/stage.ts";

type Given = Parameters<typeof givenStage>;
type Owner = Given[1];
const bonds = ["owner", "member", "removed"] as const;
type Bond = (typeof bonds)[number];

/** Binds this person to the plan as somebody who makes it, or made it until they were removed. */
async function bind(owner: Owner, bond: Bond, personId: string, applicationId: string): Promise<void> {
  if (bond === "owner") {
    await owner`update applications set person_id = ${personId} where id = ${applicationId}`;
    return;
  }
  await owner`insert into plan_members (corporation_id, application_id, owner_id, place, person_id, email, role,
      invite_hash, invited_by, invited_at, expires_at, accepted_at, removed_at)
    select corporation_id, id, person_id, 1, ${personId}, 'along@draad.example', 'edit', ${"a".repeat(64)}, person_id,
      plint_now(), plint_now(), plint_now(), ${bond === "removed" ? owner`plint_now()` : null} from applications
    where id = ${applicationId}`;
}

async function givenEvening(...[db, owner]: Given) {
  const evening = await buildEvening(await givenStage(db, owner));
  const [juror] = evening.jury;
  const [own, other] = evening.pitches;
  if (!juror || !own || !other) throw new Error("an evening without a jury");
  return { juror, own: own.applicationId, other: other.applicationId, criterionIds: evening.criterionIds };
}

test("two seats that are read in one transaction each have their own plans, and the database looks them up once", async ({
  db,
  owner,
}) => {
  const evening = await buildEvening(await givenStage(db, owner));
  const [maker, other] = evening.jury;
  const own = evening.pitches[0]?.applicationId ?? "";
  if (!maker || !other) throw new Error("an evening without a jury");
  await bind(owner, "owner", maker.personId, own);
  const seen = await inScope(db, { kind: "system" }, async (tx) => {
    const plansOf = (juror: typeof maker) =>
      inScope(tx, scopeOf(juror), async (inner) => {
        const [row] = await inner.execute<{ plans: string[] }>(sql`select plint_plans_of_seat() as plans`);
        return row?.plans;
      });
    return [await plansOf(maker), await plansOf(maker), await plansOf(other), await plansOf(maker)];
  });
  expect(seen).toEqual([[own], [own], [], [own]]);
});

describe("a juror and a plan that they make or made themselves", () => {
  test.for(bonds)(
    "as %s: it is neither read, scored nor declared, and the others are",
    async (bond, { db, owner }) => {
      const { juror, own, other, criterionIds } = await givenEvening(db, owner);
      await bind(owner, bond, juror.personId, own);
      const sheet = fullSheet(criterionIds, "5", "seal");
      expect(await recordScores(db, juror, own, sheet)).toMatchObject({ problem: "own-plan" });
      expect(await declareTie(db, juror, own, "")).toMatchObject({ problem: "own-plan" });
      const seen = await readInScope(db, scopeOf(juror), async (tx) => ({
        own: await findPlanForJuror(tx, juror, own),
        other: await findPlanForJuror(tx, juror, other),
      }));
      expect(seen).toMatchObject({ own: null, other: { id: other } });
      told("the other", await recordScores(db, juror, other, sheet));
    },
  );

  test.for(bonds)(
    "as %s: the database takes no points for it, whichever code tries",
    async (bond, { db, owner }) => {
      const { juror, own, criterionIds } = await givenEvening(db, owner);
      const { corporationId, seatId } = juror;
      const row = { corporationId, seatId, applicationId: own };
      const [criterionId = ""] = criterionIds;
      told("save", await recordScores(db, juror, own, fullSheet(criterionIds, "1", "save")));
      await bind(owner, bond, juror.personId, own);
      const changed = await inScope(db, scopeOf(juror), (tx) =>
        tx.update(scores).set({ points: 5 }).returning({ points: scores.points }),
      );
      expect(changed).toEqual([]);
      await owner`delete from scores`;
      await owner`delete from score_sheets`;
      for (const insert of [
        () => inScope(db, scopeOf(juror), (tx) => tx.insert(scoreSheets).values(row)),
        () =>
          inScope(db, scopeOf(juror), (tx) => tx.insert(scores).values({ ...row, criterionId, points: 5 })),
      ])
        await expect(insert()).rejects.toMatchObject({ cause: { code: "42501" } });
    },
  );

  test("is told with a tie from the moment that they take the seat", async ({ db, owner }) => {
    const { juror, own } = await givenEvening(db, owner);
    const [seat] = await owner<{ email: string }[]>`select email from jury_seats where id = ${juror.seatId}`;
    await bind(owner, "member", juror.personId, own);
    const letter = (await lettersOf(db, "juror-invited")).find(({ to }) => to === seat?.email);
    const token = letter?.props.url.split("/").at(-1) ?? "";
    // The link alone does not let in whoever has a plan by now.
    expect(await acceptInvitation(db, token)).toMatchObject({ problem: "sign-in-first" });
    told("take the seat", await acceptInvitation(db, token, juror.personId));
    const list = await readInScope(db, scopeOf(juror), (tx) => listPitchesForJuror(tx, juror));
    expect(list.filter(({ tie }) => tie !== null)).toMatchObject([{ applicationId: own, tradeName: null }]);
  });
});

describe("staff and a plan that they make or made themselves", () => {
  test.for(bonds)("as %s: a colleague judges it", async (bond, { db, owner }) => {
    const { stage, applicationId, tenderId, criterionIds } = await givenClosed(db, owner);
    const { coordinator, approver } = stage;
    await bind(owner, bond, coordinator.personId, applicationId);
    const reasons = Object.fromEntries(criterionIds.map((id) => [id, "Sterk plan."]));
    const input = { complete: true, note: "", choice: "shortlist", reasons } as const;
    for (const refused of [
      await assessApplication(db, coordinator, applicationId, input),
      await askRepair(db, coordinator, applicationId, fields),
    ])
      expect(refused).toMatchObject({ problem: "own-plan" });
    told("assess", await assessApplication(db, approver, applicationId, input));
    expect(await inviteToPitch(db, coordinator, tenderId)).toMatchObject({ problem: "own-plan" });
    told("shortlist", await inviteToPitch(db, approver, tenderId));
  });
});
