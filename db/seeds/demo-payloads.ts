import type { Payload } from "#app/domain/applications/payload.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { Day } from "#app/lib/dates.ts";

import { unitFields } from "#app/domain/applications/units/unit-choice.ts";

import { businessPayload } from "./demo-business.ts";
import { financialPayload } from "./demo-financial.ts";
import type { DemoPlan } from "./demo-plans.ts";
import { windowPayload } from "./demo-windows.ts";

/** Every part of a plan as its maker would type it. */
export function payloadsOf(plan: DemoPlan, startsOn: Day): Record<PlanPart, Payload> {
  return {
    motivation: {
      whySpace: `Wij zoeken een plek aan de straat voor ${plan.tradeName}. Deze ruimte heeft het goede raam en de goede buren.`,
      whyNeighbourhood: "We wonen vlakbij en kennen de mensen. Er is hier nog niets dat hierop lijkt.",
      residentsNotice: `${plan.idea} Elke week is er iets te doen, en de deur staat open.`,
    },
    social: {
      socialValue: `${plan.idea} Wie minder te besteden heeft, is hier net zo welkom. Elk jaar doen we dit terug: ${plan.promise[1]} ${plan.promise[2]}.`,
    },
    business: { ...businessPayload(plan), ...unitsPayload(plan) },
    financial: financialPayload(plan, startsOn),
    window: windowPayload(plan),
  };
}

const unitsPayload = ({ units = [] }: DemoPlan): Payload =>
  Object.fromEntries(units.map((unit, index) => [unitFields[index] ?? "", unit]));
