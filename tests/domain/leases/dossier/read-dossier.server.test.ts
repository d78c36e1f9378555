import { describe, expect } from "vitest";

import { declareStaffTie } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { ranking, storedRanking } from "#app/domain/jury/ranking.ts";
import { readDossier } from "#app/domain/leases/dossier/read-dossier.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { canonical } from "#app/lib/canonical.ts";
import { fingerprintOf } from "#app/http/staff-dossier.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { readInScope } from "#db/scope.server.ts";
import { award, reveal, scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenBox } from "#tests/support/box.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";

/** What this member of staff reads of a call. */
const reading = (db: Parameters<typeof givenStage>[0], staff: Staff, tenderId: string) =>
  readInScope(db, scopeOf(staff), async (tx) => {
    const read = await readDossier(tx, { corporationId: staff.corporationId, tenderId });
    return read?.dossier ?? null;
  });

describe("the dossier of a call", () => {
  test("explains it from the rules to the signed result, and says the same to everybody who may read", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const { tenderId, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 2 });
    await scoreAll(stage, jury, pitches, criterionIds);
    await reveal(stage, tenderId);
    await award(stage, tenderId);
    const dossier = await reading(db, stage.coordinator, tenderId);
    expect(dossier?.published?.second).toBe("Naima");
    expect(dossier?.opening?.seals).toHaveLength(2);
    expect(dossier?.plans.map(({ state }) => state).toSorted()).toEqual(["reserve", "winner"]);
    for (const plan of dossier?.plans ?? []) {
      // In the order of the call, whatever the order in which they are stored.
      expect(plan.reasons.map(({ criterionId }) => criterionId)).toEqual(
        dossier?.rules?.criteria.map(({ id }) => id),
      );
      expect(plan.seal).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(dossier?.result?.ranking.plans).toHaveLength(2);
    expect(dossier?.result?.signed?.second).not.toBeNull();
    const names = dossier?.log.map(({ name }) => name) ?? [];
    const story = ["tender.drafted", "tender.approved", "tender.plans-opened", "result.published"];
    expect(names.filter((name) => story.includes(name))).toEqual(story);
    // Makers and jurors are told by what they are.
    expect(
      new Set(dossier?.log.filter(({ actor }) => actor !== "staff").map(({ person }) => person)),
    ).toEqual(new Set([""]));
    const reader: Staff = {
      kind: "staff",
      role: "controller",
      ...(await givenMember(db, "controller", stage.coordinator.corporationId)),
    };
    const same = await reading(db, reader, tenderId);
    if (!dossier || !same) throw new Error("no dossier");
    expect(fingerprintOf(same)).toBe(fingerprintOf(dossier));
  });

  test("holds every point with its reason, by which anybody counts the ranking again, and no name of a juror", async ({
    db,
    owner,
  }) => {
    const stage = await givenStage(db, owner);
    const { tenderId, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 2 });
    const [tied] = jury;
    const [known] = pitches;
    if (!tied || !known) throw new Error("an evening without a jury");
    told("tie", await declareTie(db, tied, known.applicationId, "Mijn buurvrouw."));
    await scoreAll(stage, jury.slice(1), pitches, criterionIds);
    await scoreAll(stage, [tied], pitches.slice(1), criterionIds);
    const before = await reading(db, stage.coordinator, tenderId);
    expect(before).toMatchObject({ result: null, judging: null });
    await reveal(stage, tenderId);
    const dossier = await reading(db, stage.coordinator, tenderId);
    const { rules, judging, result } = JSON.parse(JSON.stringify(dossier)) as NonNullable<typeof dossier>;
    if (!rules || !judging || !result) throw new Error("a dossier without points");
    const scores = judging.points.flatMap(({ applicationId, rows }) =>
      rows.flatMap(({ seatId, cells }) =>
        cells.map(({ points }, index) => ({
          seatId,
          applicationId,
          criterionId: rules.criteria[index]?.id ?? "",
          points,
        })),
      ),
    );
    const { residentsShare } = rules.jury;
    const again = storedRanking(
      ranking({
        criteria: rules.criteria,
        seats: judging.jurors.filter(({ joined }) => joined).map(({ seatId: id, panel }) => ({ id, panel })),
        shares: { residents: residentsShare, professionals: 100 - residentsShare },
        scores,
        recusals: judging.ties,
        lot: judging.lot,
      }),
    );
    expect(canonical(again)).toBe(canonical(result.ranking));
    expect(
      judging.points.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).every(({ reason }) => reason),
    ).toBe(true);
    expect(judging.ties).toEqual([{ seatId: tied.seatId, applicationId: known.applicationId }]);
    expect(judging.unscored).toEqual([{ seatId: tied.seatId, why: "tied", plans: [known.applicationId] }]);
    const names = await owner<{ name: string }[]>`select name from jury_seats`;
    for (const { name } of names) expect(JSON.stringify(judging)).not.toContain(name);
    // Of who makes the plan nobody says that they declared it.
    const makes = (personId: string) =>
      owner`update applications set person_id = ${personId} where id = ${known.applicationId}`;
    const [maker] = await owner<{ id: string }[]>`
      select person_id as id from applications where id = ${known.applicationId}`;
    await makes(tied.personId);
    const ofMaker = await reading(db, stage.coordinator, tenderId);
    expect(ofMaker?.judging?.unscored).toMatchObject([{ seatId: tied.seatId, why: "maker" }]);
    await makes(maker?.id ?? "");
    // Who is tied to a plan reads none of its points.
    const [first = known] = pitches;
    told("tie", await declareStaffTie(db, stage.approver, first.applicationId, "Mijn buurman."));
    const less = await reading(db, stage.approver, tenderId);
    expect(JSON.stringify(less?.judging)).not.toContain(first.applicationId);
    expect(less?.judging?.points).toHaveLength(1);
  });

  test("holds nothing of sealed plans, and is not there for another corporation", async ({ db, owner }) => {
    const { stage, tenderId, close } = await givenBox(db, owner, 3, false);
    const sealed = await reading(db, stage.coordinator, tenderId);
    expect(sealed).toMatchObject({ plans: [], opening: null, result: null, leftOut: 0 });
    expect(sealed?.log.filter(({ name }) => name.startsWith("application."))).toEqual([]);
    await close();
    expect((await reading(db, stage.coordinator, tenderId))?.plans).toHaveLength(3);
    const stranger: Staff = { kind: "staff", role: "coordinator", ...(await givenMember(db, "coordinator")) };
    expect(await reading(db, stranger, tenderId)).toBeNull();
  });

  test("says how many plans are left out for who knows a maker, and to nobody else", async ({
    db,
    owner,
  }) => {
    const { stage, tenderId, ids } = await givenBox(db, owner, 3);
    const [id = ""] = ids;
    told("tie", await declareStaffTie(db, stage.approver, id, "Mijn buurman."));
    const tied = await reading(db, stage.approver, tenderId);
    expect(tied?.leftOut).toBe(1);
    expect(tied?.plans.map((plan) => plan.id)).not.toContain(id);
    const whole = await reading(db, stage.coordinator, tenderId);
    expect(whole).toMatchObject({ leftOut: 0 });
    expect(whole?.plans).toHaveLength(3);
  });
});
