import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { askRepair } from "#app/domain/applications/repair/ask-repair.server.ts";
import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";
import { applications, files, planParts } from "#db/schema/applications.ts";
import { repairRequests } from "#db/schema/repairs.ts";
import { inScope } from "#db/scope.server.ts";
import type { Database } from "#db/client.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenWriter } from "./writer.ts";

export const fields: readonly RepairField[] = [
  { part: "business", name: "channels", sentence: "Hoeveel mensen wonen er in de buurt?" },
  { part: "business", name: "offers", sentence: "Er staat geen prijs voor kinderen." },
  { part: "financial", name: "operation.costs", sentence: "De energie ontbreekt." },
];

/** Everything that `fields` asks for, answered. */
export const answer = {
  business: {
    channels: "In de buurt wonen 4.000 mensen. Ik sprak er dertig.",
    offers: [{ product: "Kinderknipbeurt", price: "9,50", costPrice: "2", smallPurse: "on" }],
  },
  financial: { operation: { costs: { energy: { year1: "2400", year2: "", year3: "" } } } },
};

/** A plan that was handed in; its call has just closed. */
export async function givenClosed(...given: Parameters<typeof givenWriter>) {
  const writer = await givenWriter(...given);
  await writer.saveAll();
  told("submit", await submitApplication(writer.stage.db, writer.actor, writer.applicationId));
  await writer.closeIn(-1_000);
  return writer;
}

/** The same, and staff asked for what is missing. */
export async function givenAsked(...given: Parameters<typeof givenWriter>) {
  const writer = await givenClosed(...given);
  told("ask", await askRepair(writer.stage.db, writer.stage.coordinator, writer.applicationId, fields));
  return writer;
}

/** All that is stored of the one plan, as nobody but the database sees it. */
export function storedPlan(db: Database) {
  return inScope(db, { kind: "system" }, async (tx) => {
    const [plan] = await tx.select().from(applications);
    const [request] = await tx.select().from(repairRequests);
    const parts = await tx.select().from(planParts).orderBy(planParts.part);
    return { plan, request, parts, files: await tx.select().from(files) };
  });
}
