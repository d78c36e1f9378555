/** What the plan of the municipality may allow in a unit, in words that entrepreneurs know. */
export const allowedUses = [
  "retail",
  "hospitality",
  "services",
  "craft",
  "office",
  "care",
  "social",
  "culture",
] as const;
export type AllowedUse = (typeof allowedUses)[number];

/** How sure it is: read in the plan, possible with a permit, or still asked (domain.md 4, Omgevingsplan). */
export const useCertainties = ["in_plan", "with_permit", "being_checked"] as const;
export type UseCertainty = (typeof useCertainties)[number];

/** Why a building needs no energy label at letting (domain.md 4, Energielabel). Nothing else is a reason. */
export const energyExemptions = [
  "monument",
  "detached_under_50",
  "worship",
  "temporary",
  "unheated",
  "industry",
] as const;
export type EnergyExemption = (typeof energyExemptions)[number];

/** What is handed over, one by one: the contract says who brings what (domain.md 4, Oplevering). */
export const handoverElements = [
  "front",
  "floor",
  "walls",
  "ceiling",
  "electricity",
  "water",
  "heating",
  "ventilation",
  "toilet",
  "kitchen",
  "internet",
  "fire_safety",
] as const;
export type HandoverElement = (typeof handoverElements)[number];

/** Who brings it: the landlord before the keys, the tenant after, or it will not be there. */
export const handoverParties = ["landlord", "tenant", "absent"] as const;
export type HandoverParty = (typeof handoverParties)[number];

/** The European Netherlands with a little sea, in degrees: a pin outside it is a slip of the pen. */
export const country = { south: 50.7, north: 53.7, west: 3.2, east: 7.3 } as const;

type Labelled = {
  readonly energyLabel: string | null;
  readonly energyExemption: string | null;
  readonly energyLabelValidUntil: string | null;
};

/** Why publication must wait for the energy label: there is none and no exemption, or it has run out on this day. */
export function labelProblem(space: Labelled, on: string): "no-energy-label" | "energy-label-expired" | null {
  if (space.energyExemption) return null;
  if (!space.energyLabel) return "no-energy-label";
  return space.energyLabelValidUntil && space.energyLabelValidUntil < on ? "energy-label-expired" : null;
}
