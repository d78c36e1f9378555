import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { describeBuilding } from "#app/domain/tenders/building/describe-building.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { demoSpaces } from "#db/seeds/demo-spaces.ts";
import { daysTo, draftSpace, told } from "#db/seeds/demo-story.server.ts";

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
  told("units", await describeBuilding(db, coordinator, made.spaceId, 2, building));
  told("propose", await proposeTender(db, coordinator, made.tenderId));
  told("approve", await approveTender(db, approver, made.tenderId));
  await stage.clock.setDays(daysTo(made.opensAt));
  await sweepTenders(db);
  await stage.clock.setDays(1);
  return { ...made, stage };
}
