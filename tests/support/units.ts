import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { describeBuilding } from "#app/domain/tenders/building/describe-building.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { joinJury, scoreAll } from "#db/seeds/demo-evening.server.ts";
import { type DemoPlan, demoPlans } from "#db/seeds/demo-plans.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { choosePlans, daysTo, draftSpace, told, writePlan } from "#db/seeds/demo-story.server.ts";

import { givenStage } from "./stage.ts";

/** A building with two units: a small one for € 400 and a large one for € 600 a month in the end. */
export const twoUnits = [
  { name: "Atelier", unitType: "ATE", areaM2: "20", rent: "400" },
  { name: "Werkplaats", unitType: "ATE", areaM2: "60", rent: "600" },
] as const;

/** A call that runs since today for a building with two units, opened by four eyes. */
export async function givenBuilding(...given: Parameters<typeof givenStage>) {
  const stage = await givenStage(...given);
  const { db, coordinator, approver } = stage;
  const [space] = demoSpaces;
  if (!space) throw new Error("no space");
  const made = await draftSpace(stage, { ...space, targetRent: 1_000, marketRent: 1_000, excluded: [] }, 0);
  const building = buildingForm.parse({ units: twoUnits });
  told("units", await describeBuilding(db, coordinator, made.spaceId, 3, building));
  told("propose", await proposeTender(db, coordinator, made.tenderId));
  told("approve", await approveTender(db, approver, made.tenderId));
  await stage.clock.setDays(daysTo(made.opensAt));
  await sweepTenders(db);
  await stage.clock.setDays(1);
  return { ...made, stage };
}

/**
 * Three plans for that building and its jury on the evening: the first two in rank want the workshop most, the second the
 * studio else. `scored` is for `scoreAll`: all give the first the most and the last the least, so that who chooses before
 * whom is known.
 */
export async function givenBuildingEvening(...given: Parameters<typeof givenStage>) {
  const [, owner] = given;
  const { stage, ...call } = await givenBuilding(...given);
  const asked = await owner<{ id: string; key: string }[]>`
    select id, key from criteria where tender_id = ${call.tenderId} order by position`;
  const pitches: { plan: DemoPlan; applicationId: string }[] = [];
  const wishes = [["Werkplaats"], ["Werkplaats", "Atelier"], ["Werkplaats"]];
  const plans = demoPlans.filter((one) => one.level >= 3).slice(0, wishes.length);
  for (const [index, units] of wishes.entries()) {
    const plan = { ...plans[index], units } as DemoPlan;
    pitches.push({ plan, applicationId: await writePlan(stage, call, plan, 10, true) });
  }
  await choosePlans(stage, call.tenderId, pitches, 31, asked, true);
  await stage.clock.setDays(49);
  const jury = await joinJury(stage, call.tenderId);
  const scored = pitches.map((pitch, index) => ({ ...pitch, plan: { ...pitch.plan, level: 5 - index } }));
  return { ...call, stage, jury, criterionIds: asked.map(({ id }) => id), scored };
}

/** The same with its points opened. */
export async function givenRevealedBuilding(...given: Parameters<typeof givenStage>) {
  const [db, owner] = given;
  const { stage, jury, criterionIds, scored, ...call } = await givenBuildingEvening(...given);
  await scoreAll(stage, jury, scored, criterionIds);
  told("reveal", await revealRanking(db, stage.coordinator, call.tenderId, { evenIfUnsealed: false }));
  const [result] = await owner<{ ranking: StoredRanking }[]>`select ranking from results`;
  const ids = result?.ranking.plans.map(({ applicationId }) => applicationId) ?? [];
  const [first = "", second = "", third = ""] = ids;
  return { ...call, stage, first, second, third };
}
