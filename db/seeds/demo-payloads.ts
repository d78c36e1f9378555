import type { Payload } from "#app/domain/applications/payload.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { Day } from "#app/lib/dates.ts";

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
    business: {
      tradeName: plan.tradeName,
      kvkNumber: "",
      legalForm: plan.key === "A4" ? "STI" : "EZ",
      branch: plan.branch,
      idea: plan.idea,
      offers: [
        { product: plan.offer[0], price: euros(plan.offer[1]), smallPurse: "on" },
        { product: `${plan.offer[0]} groot`, price: euros(plan.offer[1] * 2) },
      ],
      audience: "Gezinnen, ouderen en jongeren uit de straten eromheen. We spraken met dertig mensen.",
      competition: "Drie zaken binnen een kilometer. Wij zijn goedkoper, kleiner en van de buurt zelf.",
      marketing: "Een opening met de straat, een bord op de stoep en een briefje in elke bus.",
      organisation: "We werken met twee mensen en een stagiair. Bij ziekte neemt de ander het over.",
      openingHours: "di t/m za 9.00 tot 17.30 uur",
      risks:
        "Minder klanten in de zomer: dan doen we workshops. Een kapot apparaat: daar is een buffer voor.",
      counterPerformances: [
        {
          what: plan.promise[0],
          amountPerYear: String(plan.promise[1]),
          unit: plan.promise[2],
          proof: "Een foto en een lijst per keer",
        },
      ],
    },
    financial: financialPayload(plan, startsOn),
    window: windowPayload(plan),
  };
}

function euros(amount: number): string {
  return amount.toFixed(2).replace(".", ",");
}
