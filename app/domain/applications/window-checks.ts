import type { WindowDraft } from "./window-draft.ts";
import { USUAL_OPEN_GLASS } from "./window-vocabulary.ts";

export type WindowLight = "green" | "amber" | "red";

/** In the order in which they stand on the page. */
export const windowCheckIds = ["openGlass", "shutters", "signage", "residential", "pavement"] as const;
export type WindowCheckId = (typeof windowCheckIds)[number];

/** Everything that a check can say; each is a message "applicant.window.says.<id>.<name>". */
export const windowSayings = {
  openGlass: ["enough", "less", "closed"],
  shutters: ["none", "open", "dense", "outside"],
  signage: ["none", "permit", "arranged", "others"],
  residential: ["quiet", "ask"],
  pavement: ["nothing", "fits", "measure", "wide", "high", "deep", "veryDeep", "narrow"],
} as const satisfies Record<WindowCheckId, readonly string[]>;

export type WindowCheck = {
  readonly id: WindowCheckId;
  readonly light: WindowLight;
  readonly says: readonly string[];
};

export type WindowRules = {
  /** What the call asks of open glass, in percent; null where nothing was agreed. */
  readonly openGlassPercent: number | null;
  readonly frontageM: number | null;
  /** Where the space is: whose municipal rules hold there. */
  readonly city: string;
};

/** What a window is judged by; whose rule it is changes no light. */
type JudgedBy = Omit<WindowRules, "city">;

/** The municipality whose rule on covered glass is counted with where nothing was agreed. */
const GLASS_RULE_OF = "Den Haag";

/**
 * What a plan's window does for the street, by the rules of domain.md 3d. Warns and explains, never refuses; what is
 * not filled in yet is not judged.
 */
export function checkWindow(plan: WindowDraft, rules: JudgedBy): WindowCheck[] {
  return [
    openGlass(plan, rules),
    shutters(plan),
    signage(plan),
    residential(plan),
    pavement(plan, rules),
  ].filter((check) => check !== null);
}

/** The space's agreement, else at most a fifth covered (The Hague, APV 2:97). */
function openGlass({ openGlassPercent }: WindowDraft, rules: JudgedBy): WindowCheck | null {
  if (openGlassPercent === null) return null;
  const short = openGlassAsked(rules) - openGlassPercent;
  if (short <= 0) return { id: "openGlass", light: "green", says: ["enough"] };
  return short <= 20
    ? { id: "openGlass", light: "amber", says: ["less"] }
    : { id: "openGlass", light: "red", says: ["closed"] };
}

/** How much glass must stay open here, in percent. */
export function openGlassAsked({ openGlassPercent }: Pick<WindowRules, "openGlassPercent">): number {
  return openGlassPercent ?? USUAL_OPEN_GLASS;
}

/** Whose rule on open glass this is: agreed for the space, of its own municipality, or of another one (domain.md 3d). */
export function glassRule({ openGlassPercent, city }: WindowRules): "agreement" | "own" | "elsewhere" {
  if (openGlassPercent !== null) return "agreement";
  return city === GLASS_RULE_OF ? "own" : "elsewhere";
}

/** The rule of the platform: none outside, and inside at least 70 % open. */
function shutters({ shutters: kind, shuttersOpenPercent }: WindowDraft): WindowCheck | null {
  if (kind === null) return null;
  if (kind === "outside") return { id: "shutters", light: "red", says: ["outside"] };
  if (kind === "none") return { id: "shutters", light: "green", says: ["none"] };
  const isOpen = shuttersOpenPercent !== null && shuttersOpenPercent >= 70;
  return { id: "shutters", light: isOpen ? "green" : "amber", says: [isOpen ? "open" : "dense"] };
}

/** Must be about the business in the building, and nearly always needs a permit (The Hague). */
function signage({ signage: kind, signageOfOthers, signagePermit }: WindowDraft): WindowCheck | null {
  if (kind === null) return null;
  if (kind === "none") return { id: "signage", light: "green", says: ["none"] };
  if (signageOfOthers) return { id: "signage", light: "red", says: ["others"] };
  return signagePermit === "asked" || signagePermit === "granted"
    ? { id: "signage", light: "green", says: ["arranged"] }
    : { id: "signage", light: "amber", says: ["permit"] };
}

/** Some municipalities (Woerden) allow no advertising where people mainly live. */
function residential({ signage: kind, signageLit }: WindowDraft): WindowCheck | null {
  if (kind === null) return null;
  const isLoud = signageLit || kind === "light_box" || kind === "projecting";
  return kind !== "none" && isLoud
    ? { id: "residential", light: "amber", says: ["ask"] }
    : { id: "residential", light: "green", says: ["quiet"] };
}

/** Nijmegen: no wider than the front, 1.80 m high, 0.60 m deep (a bench 0.80). Teylingen: 1 m deep, 1.20 m left to walk. */
function pavement(plan: WindowDraft, { frontageM }: JudgedBy): WindowCheck | null {
  const { pavementThings, pavementWidthM, pavementDepthCm, pavementHeightCm, pavementFreeCm } = plan;
  const measures = [pavementWidthM, pavementDepthCm, pavementHeightCm, pavementFreeCm];
  if (pavementThings.length === 0 && measures.every((measure) => measure === null))
    return plan.lettering === "" ? null : { id: "pavement", light: "green", says: ["nothing"] };
  const depth = pavementThings.length === 1 && pavementThings[0] === "bench" ? 80 : 60;
  const red = [
    ...over(pavementWidthM, frontageM ?? Infinity, "wide"),
    ...over(pavementHeightCm, 180, "high"),
    ...over(pavementDepthCm, 100, "veryDeep"),
    ...(pavementFreeCm !== null && pavementFreeCm < 120 ? ["narrow"] : []),
  ];
  const amber = [
    ...(pavementDepthCm !== null && pavementDepthCm <= 100 ? over(pavementDepthCm, depth, "deep") : []),
    ...(pavementDepthCm === null || pavementFreeCm === null ? ["measure"] : []),
  ];
  if (red.length > 0) return { id: "pavement", light: "red", says: [...red, ...amber] };
  return amber.length > 0
    ? { id: "pavement", light: "amber", says: amber }
    : { id: "pavement", light: "green", says: ["fits"] };
}

function over(measure: number | null, most: number, says: string): string[] {
  return measure !== null && measure > most ? [says] : [];
}
