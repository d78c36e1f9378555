import type { UnitTypeCode } from "./unit-types.ts";

/** Words for a unit, as the sector's VERA standard has them (reference list EENHEIDDETAILSOORT and others). */
export const unitKinds = [
  "shop",
  "hospitality",
  "studio",
  "practice",
  "workshop",
  "social",
  "office",
  "makers_hub",
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** The code of a unit of which only the kind was said; staff choose the exact one (`unit-types.ts`). */
export const veraUnitCodes = {
  shop: "WIR",
  hospitality: "HOR",
  studio: "ATE",
  practice: "PRA",
  workshop: "BED",
  social: "MAA",
  office: "KAN",
  makers_hub: "WER",
} as const satisfies Record<UnitKind, UnitTypeCode>;

/** How far the unit is finished when the keys change hands; the contract says what is included (domain.md 4). */
export const handoverLevels = ["bare", "shell", "shell_plus", "finished", "fitted", "kitchen"] as const;
export type HandoverLevel = (typeof handoverLevels)[number];

export const energyLabels = ["A++++", "A+++", "A++", "A+", "A", "B", "C", "D", "E", "F", "G"] as const;
export type EnergyLabel = (typeof energyLabels)[number];

/** Civil Code book 7: section 290 (shop, hospitality, craft) or 230a (studio, office, practice, storage). */
export const leaseRegimes = ["290", "230a"] as const;
export type LeaseRegime = (typeof leaseRegimes)[number];

/** Commercial (BOG) or social (MOG) property; care is only a label on top of either (domain.md 1a 2). */
export const realms = ["BOG", "MOG"] as const;
export type Realm = (typeof realms)[number];

export const serviceLabels = ["DAEB", "NON_DAEB"] as const;
export type ServiceLabel = (typeof serviceLabels)[number];
