/** The words of the shop-window plan (domain.md 3d). Without the form's library: the drawing in the browser reads these. */
export const awningKinds = ["wave", "straight", "marquise", "none"] as const;
export const letterStyles = ["brush", "serif", "block"] as const;
export const paintNames = ["green", "red", "blue", "ochre", "purple", "black", "teal", "brick"] as const;
export const shutterKinds = ["none", "inside", "outside"] as const;
export const lightColors = ["warm", "white", "coloured", "none"] as const;
export const signageKinds = ["none", "letters", "projecting", "light_box", "on_glass"] as const;
export const signagePermits = ["not_yet", "asked", "granted"] as const;

/** What can be drawn behind the glass. */
export const windowThings = [
  "plants",
  "lamps",
  "table",
  "coffee",
  "bread",
  "pans",
  "jars",
  "crates",
  "flowers",
  "sewing",
  "mannequin",
  "clothes",
  "yarn",
  "vases",
  "books",
  "toys",
  "guitar",
  "bicycle",
  "printer",
  "chair",
  "exercise",
  "cat",
] as const;
export type WindowThing = (typeof windowThings)[number];

/** What can be drawn on the pavement. */
export const pavementThings = ["bench", "planter", "board", "stall", "bicycle", "terrace"] as const;
export type PavementThing = (typeof pavementThings)[number];

export const windowLimits = {
  /** What fits on the board above a window. */
  lettering: 24,
  things: 8,
  answer: 1_000,
  line: 200,
} as const;

/** Open glass that is asked where a space has no agreement: at most a fifth covered (The Hague, APV 2:97; 3d). */
export const USUAL_OPEN_GLASS = 80;
