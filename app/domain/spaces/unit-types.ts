import type { Realm, UnitKind } from "./vocabulary.ts";

type UnitType = {
  readonly realm: Realm;
  readonly kind: UnitKind;
  /** Not aimed at its own neighbourhood, or approved case by case: letting it as social property may need approval. */
  readonly mayNeedApproval?: true;
};

/**
 * The units that a plinth can hold, by the sector's code. Source: VERA reference data, list EENHEIDDETAILSOORT, parents
 * EENHEIDSOORT.BED (commercial, all eight) and EENHEIDSOORT.MOG (social, those that fit a ground floor).
 */
export const unitTypes = {
  WIR: { realm: "BOG", kind: "shop" },
  HOR: { realm: "BOG", kind: "hospitality" },
  ATE: { realm: "BOG", kind: "studio" },
  PRA: { realm: "BOG", kind: "practice" },
  BED: { realm: "BOG", kind: "workshop" },
  KAN: { realm: "BOG", kind: "office" },
  KIN: { realm: "BOG", kind: "social" },
  WWI: { realm: "BOG", kind: "shop" },
  MAA: { realm: "MOG", kind: "social" },
  WEL: { realm: "MOG", kind: "social" },
  BUU: { realm: "MOG", kind: "social" },
  GEM: { realm: "MOG", kind: "social" },
  MUL: { realm: "MOG", kind: "social" },
  JON: { realm: "MOG", kind: "social" },
  BIB: { realm: "MOG", kind: "social" },
  CUL: { realm: "MOG", kind: "social" },
  DAG: { realm: "MOG", kind: "social" },
  ZST: { realm: "MOG", kind: "social" },
  STP: { realm: "MOG", kind: "social" },
  WER: { realm: "MOG", kind: "makers_hub" },
  MWR: { realm: "MOG", kind: "social", mayNeedApproval: true },
  WWR: { realm: "MOG", kind: "social", mayNeedApproval: true },
  CJG: { realm: "MOG", kind: "social", mayNeedApproval: true },
} as const satisfies Record<string, UnitType>;

export type UnitTypeCode = keyof typeof unitTypes;
export const unitTypeCodes = Object.keys(unitTypes) as [UnitTypeCode, ...UnitTypeCode[]];

/** The kind of unit that the public reads for this code. */
export function kindOf(code: UnitTypeCode): UnitKind {
  return unitTypes[code].kind;
}

/** Whether a unit of this type may only be let as social property with approval (domain.md 1a 6). */
export function mayNeedApproval(code: UnitTypeCode): boolean {
  return "mayNeedApproval" in unitTypes[code];
}
