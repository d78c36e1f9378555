import { randomUUID } from "node:crypto";

import { assessApplication } from "#app/domain/applications/assess-application.server.ts";
import { askOpening } from "#app/domain/applications/opening/ask-opening.server.ts";
import { openPlans } from "#app/domain/applications/opening/open-plans.server.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import type { PlanVariant } from "#app/domain/tenders/plan-variants.ts";
import { digestPlans } from "#app/domain/applications/triage/digest-plans.server.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { submitApplication } from "#app/domain/applications/submit-application.server.ts";
import { addSeat } from "#app/domain/jury/compose-jury.server.ts";
import { inviteToPitch } from "#app/domain/jury/invite-to-pitch.server.ts";
import type { Entrepreneur, Staff } from "#app/domain/people/actor.ts";
import { createSpace } from "#app/domain/spaces/create-space.server.ts";
import { buildingForm } from "#app/domain/spaces/building-form.ts";
import { valueForm } from "#app/domain/spaces/value-form.ts";
import { approveTender } from "#app/domain/tenders/approve-tender.server.ts";
import { type CriterionKey, criterionKeys } from "#app/domain/tenders/criteria.ts";
import { describeBuilding } from "#app/domain/tenders/building/describe-building.server.ts";
import { draftTender } from "#app/domain/tenders/draft-tender.server.ts";
import type { CriterionTemplate } from "#app/domain/tenders/freeze.ts";
import { describeSpace } from "#app/domain/tenders/property/describe-space.server.ts";
import { proposeTender } from "#app/domain/tenders/propose-tender.server.ts";
import { decideRealm, readDecision } from "#app/domain/tenders/realm/decide-realm.server.ts";
import { saveDraft } from "#app/domain/tenders/save-draft.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { lastTemporaryDay } from "#app/domain/tenders/temporary.ts";
import { defaultTimetable, momentOf } from "#app/domain/tenders/timetable.ts";
import { valueSpace } from "#app/domain/tenders/value/value-space.server.ts";
import { addDays, addMonths, day, type Day } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import type { Database } from "#db/client.server.ts";

import type { DemoClock } from "./demo-clock.server.ts";
import { jurors } from "./demo-cast.ts";
import { demoReasons } from "./demo-reasons.ts";
import { payloadsOf } from "./demo-payloads.ts";
import type { DemoPlan } from "./demo-plans.ts";
import { propertyOf } from "./demo-properties.ts";
import { realmOf } from "./demo-realms.ts";
import { DEMO_SERVICE_COSTS, type DemoSpace } from "./demo-spaces.ts";
import { type Partners, writeTogether } from "./demo-together.server.ts";
import { demoUnits } from "./demo-units.ts";

export type Stage = {
  readonly db: Database;
  readonly clock: Pick<DemoClock, "setDays">;
  readonly today: Day;
  readonly coordinator: Staff;
  readonly approver: Staff;
  readonly criteria: readonly CriterionTemplate[];
  readonly entrepreneur: (plan: DemoPlan) => Promise<Entrepreneur>;
  /** Who writes along, by the key of a plan; nobody when left out. */
  readonly partners?: Partners;
};

/** The value of a verb that a story relies on; a refusal is a fault in the story. */
export function told<Value>(step: string, outcome: Outcome<Value, string>): Value {
  if (outcome.ok) return outcome.value;
  throw new Error(`the demo stops at ${step}: ${outcome.problem}`);
}

/** Makes a space with what it is, on the day before its call is written. */
export async function makeSpace(stage: Stage, space: DemoSpace, opensIn: number) {
  const { db, coordinator, clock } = stage;
  // What opens in the future was written yesterday.
  await clock.setDays(Math.min(-1, opensIn - 2));
  const { street, houseNumber, neighbourhood, city, unitKind, areaM2, frontageM, handover, regime, realm } =
    space;
  const { spaceId, slug } = told(
    `space ${space.key}`,
    await createSpace(
      db,
      coordinator,
      {
        street,
        houseNumber,
        neighbourhood,
        city,
        unitKind,
        areaM2,
        frontageM,
        handover,
        regime,
        realm,
        postcode: "",
        energyLabel: space.energyLabel ?? undefined,
        energyLabelExemption: "",
        serviceLabel: realm === "MOG" ? "DAEB" : "NON_DAEB",
        marketRent: euros(space.marketRent),
        targetRent: euros(space.targetRent),
        serviceCosts: euros(DEMO_SERVICE_COSTS),
        description: "Begane grond, met een eigen deur aan de straat.",
        // A story may tell of two shops behind one door.
        isOther: true,
      },
      randomUUID(),
    ),
  );
  told(`property ${space.key}`, await describeSpace(db, coordinator, spaceId, 1, propertyOf(space)));
  return { spaceId, slug };
}

/** One of staff decides what a space is by law; a second person reads it. */
export async function decideSpace({ db, coordinator, approver }: Stage, spaceId: string, space: DemoSpace) {
  const decided = await decideRealm(db, coordinator, spaceId, realmOf(space));
  const { decisionId } = told(`decide ${space.key}`, decided);
  told(`read ${space.key}`, await readDecision(db, approver, spaceId, decisionId));
}

/** The market rent of a made space under an appraisal of three weeks before, with what goes off it. */
async function appraise(
  { db, coordinator, today }: Stage,
  spaceId: string,
  space: DemoSpace,
  opensIn: number,
) {
  const off = euros(space.marketRent - space.targetRent);
  const value = valueForm.parse({
    valueKind: "appraisal",
    marketRent: String(space.marketRent),
    appraisedOn: addDays(today, Math.min(-1, opensIn - 2) - 21),
    appraiser: "Taxatiebureau De Gevel",
    targetRent: String(space.targetRent),
    serviceCosts: String(DEMO_SERVICE_COSTS),
  });
  const reductions = off > 0 ? [{ amount: off, reason: "Een huurder die open is voor de buurt." }] : [];
  told(`value ${space.key}`, await valueSpace(db, coordinator, spaceId, 2, { ...value, reductions }));
}

/** Makes a space, decided, valued and with its draft; `opensIn` days from today. Answers the tender. */
export async function draftSpace(stage: Stage, space: DemoSpace, opensIn: number) {
  const { db, coordinator, today } = stage;
  const { spaceId, slug } = await makeSpace(stage, space, opensIn);
  await decideSpace(stage, spaceId, space);
  await appraise(stage, spaceId, space, opensIn);
  const { tenderId } = told(
    `draft ${space.key}`,
    await draftTender(db, coordinator, spaceId, stage.criteria),
  );
  const opensOn = addDays(today, opensIn);
  const input = draftInput(space, stage.criteria, opensOn);
  told(`save ${space.key}`, await saveDraft(db, coordinator, tenderId, 1, input));
  for (const juror of jurorsOf(space))
    told(`seat ${space.key}`, await addSeat(db, coordinator, tenderId, juror));
  const { planVariant, opensAt, closesAt, pitchAt, leaseStartsOn } = input;
  return { tenderId, spaceId, slug, planVariant, opensAt, closesAt, pitchAt, leaseStartsOn };
}

/** How many days from now this moment is, for the rehearsal clock. */
export function daysTo(moment: Date): number {
  return (moment.getTime() - Date.now()) / 86_400_000;
}

/** A space with a call that two people signed and that opens in so many days from today. */
export async function openSpace(stage: Stage, space: DemoSpace, opensIn: number) {
  const made = await draftSpace(stage, space, opensIn);
  const units = demoUnits[space.key];
  if (units) {
    const building = buildingForm.parse({ units });
    told("units", await describeBuilding(stage.db, stage.coordinator, made.spaceId, 3, building));
  }
  told(`propose ${space.key}`, await proposeTender(stage.db, stage.coordinator, made.tenderId));
  told(`approve ${space.key}`, await approveTender(stage.db, stage.approver, made.tenderId));
  // The log tells that it opened at the moment that was promised.
  await stage.clock.setDays(daysTo(made.opensAt));
  await sweepTenders(stage.db);
  await stage.clock.setDays(opensIn + 1);
  return made;
}

/** Writes a whole plan on this day and hands it in, or leaves it a draft. */
export async function writePlan(
  stage: Stage,
  call: { readonly slug: string; readonly planVariant: PlanVariant; readonly leaseStartsOn: Day },
  plan: DemoPlan,
  onDay: number,
  handIn: boolean,
) {
  const { db, clock } = stage;
  await clock.setDays(onDay);
  const entrepreneur = await stage.entrepreneur(plan);
  const { applicationId } = told(`start ${plan.key}`, await startApplication(db, entrepreneur, call.slug));
  await writeTogether(stage, plan, entrepreneur, applicationId);
  const payloads = payloadsOf(plan, call.leaseStartsOn);
  const asked = partsOf(call);
  const written = handIn ? asked : asked.slice(0, 2);
  for (const part of written) {
    const saved = told(
      `${plan.key} ${part}`,
      await savePart(db, entrepreneur, applicationId, part, { payload: payloads[part], version: 0 }),
    );
    if (!saved.complete) throw new Error(`the demo's plan ${plan.key} is not complete: ${part}`);
  }
  if (handIn) told(`submit ${plan.key}`, await submitApplication(db, entrepreneur, applicationId));
  return applicationId;
}

/** What a call asks of a plan, in the order in which it was published. */
export type AskedCriterion = { readonly id: string; readonly key: string };

/** Closes on time, has two people open the box, and judges every plan: to the evening from level 3 on. */
export async function choosePlans(
  stage: Stage,
  tenderId: string,
  plans: readonly { readonly plan: DemoPlan; readonly applicationId: string }[],
  closedFor: number,
  asked: readonly AskedCriterion[],
  send: boolean,
) {
  const { db, coordinator, clock } = stage;
  await clock.setDays(closedFor);
  await sweepTenders(db);
  told("ask opening", await askOpening(db, coordinator, tenderId));
  told("open", await openPlans(db, stage.approver, tenderId));
  await digestPlans(db);
  for (const { plan, applicationId } of plans) {
    const chosen = plan.level >= 3;
    told(
      `assess ${plan.key}`,
      await assessApplication(db, coordinator, applicationId, {
        complete: true,
        note: "",
        choice: chosen ? "shortlist" : "decline",
        reasons: Object.fromEntries(
          asked.map(({ id, key }) => [
            id,
            demoReasons[chosen ? "shortlist" : "decline"][key as CriterionKey] ?? "Kan beter.",
          ]),
        ),
      }),
    );
  }
  const whyFew = "Alleen deze plannen passen bij wat de buurt zoekt.";
  if (send) told("invite", await inviteToPitch(db, coordinator, tenderId, { whyFew }));
}

/** On the first of a month, so that each year of a plan is a year of the rent path. */
function leaseStart(opensOn: Day): Day {
  return day(`${addMonths(opensOn, 5).slice(0, 7)}-01`);
}

/** A call's draft as staff would type it. */
export function draftInput(space: DemoSpace, criteria: readonly CriterionTemplate[], opensOn: Day) {
  const table = defaultTimetable(opensOn);
  const at = (name: keyof typeof table) => {
    const moment = momentOf(table[name].day, table[name].time);
    if (!moment) throw new Error(`no such moment: ${name}`);
    return moment;
  };
  return {
    planVariant: space.planVariant,
    introduction: `Een ruimte van ${space.areaM2} m² voor wie iets wil beginnen in ${space.neighbourhood}. De huur begint laag en groeit mee.`,
    neighbourhoodWishes: space.wishes,
    wantedBranches: [...space.wanted],
    excludedBranches: [...space.excluded],
    openGlassPercent: space.unitKind === "shop" ? 70 : undefined,
    rentPath: [...space.percents],
    discountReason:
      "Een starter krijgt tijd om klanten te vinden. In ruil doet die iets terug voor de buurt.",
    leaseStartsOn: leaseStart(opensOn),
    temporaryUntil: space.isTemporary ? lastTemporaryDay(leaseStart(opensOn)) : undefined,
    opensAt: at("opensAt"),
    closesAt: at("closesAt"),
    shortlistBy: at("shortlistBy"),
    pitchAt: at("pitchAt"),
    resultBy: at("resultBy"),
    pitchPlace: `Buurthuis ${space.neighbourhood}`,
    jurySize: space.jurySize,
    juryQuorum: Math.min(4, space.jurySize - 1),
    residentsQuorum: 2,
    professionalsQuorum: 1,
    residentsShare: 50,
    criteria: askedOf(
      space,
      criteria.map((criterion, index) => ({
        key: criterionKeys[index] ?? criterion.key,
        title: criterion.title,
        question: criterion.question,
        anchors: [...criterion.anchors],
        weight: space.weights[index] ?? 0,
      })),
    ),
  };
}

/** A light call has no shop-window plan to look at: what the table gives for it, counts for the promises. */
function askedOf<Row extends { readonly key: string; readonly weight: number }>(
  { planVariant }: DemoSpace,
  rows: readonly Row[],
): Row[] {
  if (planVariant === "full") return [...rows];
  const window = rows.find(({ key }) => key === "window")?.weight ?? 0;
  return rows
    .filter(({ key }) => key !== "window")
    .map((row) => (row.key === "promises" ? { ...row, weight: row.weight + window } : row));
}

/** Residents first, at least half of the seats; the same people come back in more juries. */
function jurorsOf(space: DemoSpace) {
  const residents = Math.ceil(space.jurySize / 2);
  const chosen = [
    ...jurors.filter((juror) => juror.panel === "residents").slice(0, residents),
    ...jurors.filter((juror) => juror.panel === "professionals").slice(0, space.jurySize - residents),
  ];
  return chosen.map((juror) => ({
    ...juror,
    email: `${juror.name.split(" ")[0]?.toLowerCase()}@buurt.example`,
  }));
}
