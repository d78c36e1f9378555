import { seeded } from "./draw.ts";
import { type Paint, paints } from "./paints.ts";
import type { DisplayThing, StreetThing } from "./things.ts";

export type AwningKind = "wave" | "straight" | "marquise" | "none";
export type LetterStyle = "brush" | "serif" | "block";
export type ShutterKind = "none" | "inside" | "outside";
/** What burns behind the glass in the evening. */
export type EveningLight = "warm" | "white" | "coloured" | "off";
export type TilePattern = "straight" | "band" | "diamond" | "chequer";

/** Everything a drawing is made from; the same parameters always give the same drawing. */
export type FacadeParameters = {
  /** Becomes part of ids in the drawing: letters and digits only, one of its own for each drawing on a page. */
  readonly id: string;
  readonly width: number;
  readonly paint: Paint;
  readonly awning: AwningKind;
  readonly stripes: number;
  readonly doorAt: "left" | "middle" | "right";
  readonly tilePattern: TilePattern;
  readonly houseNumber: string;
  readonly lettering: string;
  readonly letterStyle: LetterStyle;
  /** Painted on the first window. */
  readonly glassText: string;
  /** Per window, from the left, what stands behind it. */
  readonly display: readonly (readonly DisplayThing[])[];
  /** Where on the pavement: `at` is a share of the width. */
  readonly street: readonly { readonly thing: StreetThing; readonly at: number; readonly scale?: number }[];
  /** How much of the glass is free of film, in percent; the film lies farthest from the door. */
  readonly openGlass: number;
  /** Seen in the evening only. */
  readonly shutters: ShutterKind;
  /** How much one sees through shutters inside, in percent. */
  readonly shuttersOpen: number;
  readonly light: EveningLight;
  readonly upper: "high" | "wide" | "balcony" | "none";
  readonly floors: number;
  readonly roof: "none" | "cornice" | "gable" | "steps";
  /** Two lines on a poster in the last window of an empty space. */
  readonly poster: readonly [string, string] | null;
  /** On the sign that hangs in the door; empty text for no sign. */
  readonly openSign: string;
  readonly time: "day" | "night";
};

const plain: FacadeParameters = {
  id: "facade",
  width: 360,
  paint: paints.green,
  awning: "wave",
  stripes: 11,
  doorAt: "right",
  tilePattern: "straight",
  houseNumber: "",
  lettering: "",
  letterStyle: "brush",
  glassText: "",
  display: [],
  street: [],
  openGlass: 100,
  shutters: "none",
  shuttersOpen: 70,
  light: "warm",
  upper: "high",
  floors: 1,
  roof: "none",
  poster: null,
  openSign: "",
  time: "day",
};

/** A façade of its own for every seed (an address, an id), with what is known of it laid over. */
export function facadeFor(seed: string, known: Partial<FacadeParameters> = {}): FacadeParameters {
  const next = seeded(seed);
  return {
    ...plain,
    id: `f${seeded(`id${seed}`)().toString(36).slice(2, 8)}`,
    paint: pick(next, [
      paints.green,
      paints.red,
      paints.blue,
      paints.teal,
      paints.ochre,
      paints.purple,
      paints.brick,
    ]),
    awning: pick(next, ["wave", "straight", "marquise", "wave"]),
    tilePattern: pick(next, ["straight", "band", "diamond", "chequer"]),
    upper: pick(next, ["high", "wide", "balcony"]),
    doorAt: pick(next, ["left", "right", "right"]),
    width: pick(next, [360, 300, 400, 360]),
    ...known,
  };
}

function pick<Choice>(next: () => number, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[Math.floor(next() * choices.length)] ?? choices[0];
}
