import { seeded } from "./draw.ts";
import type { DisplayThing, StreetThing } from "./things.ts";

export type AwningKind = "wave" | "straight" | "marquise" | "none";
export type LetterStyle = "brush" | "serif" | "block";
export type TilePattern = "straight" | "band" | "diamond" | "chequer";
export type PaintName = "green" | "red" | "blue" | "teal" | "ochre" | "purple" | "brick";

export type Paint = {
  readonly wall: string;
  readonly frame: string;
  readonly door: string;
  readonly tile: string;
  readonly tile2: string;
  readonly awning: string;
  readonly awning2: string;
};

/** Everything a drawing is made from; the same parameters always give the same drawing. */
export type FacadeParameters = {
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
  readonly display: readonly (readonly DisplayThing[])[];
  readonly street: readonly { readonly thing: StreetThing; readonly at: number }[];
  readonly upper: "high" | "wide" | "balcony" | "none";
  readonly floors: number;
  readonly roof: "none" | "cornice" | "gable" | "steps";
  /** Two lines on a poster in the last window of an empty space; empty text for none. */
  readonly poster: readonly [string, string] | null;
  readonly time: "day" | "night";
};

/** The seven paints of the street. */
export const paints: Readonly<Record<PaintName, Paint>> = {
  green: paint("#b5654a", "#f5f1e4", "#1c4a3a", "#2f6b55", "#e3bd62", "#1f5a45", "#f6f1e2"),
  red: paint("#d9b06a", "#fbf7ea", "#7d2020", "#a8322c", "#f0d9a0", "#a8322c", "#f7e8cf"),
  blue: paint("#e6e0d2", "#f7f5ee", "#20406e", "#2a568f", "#f3ead2", "#2a568f", "#f6f1e2"),
  teal: paint("#c98a5e", "#fbf7ea", "#2d6d78", "#2d7d88", "#f6e6b0", "#2d7d88", "#fbf3dc"),
  ochre: paint("#8d8577", "#f4f1e6", "#b8801e", "#c9922d", "#3c3428", "#d9a23a", "#fbf3dc"),
  purple: paint("#6b3f36", "#f1ecdf", "#3b2a57", "#5b3f86", "#d8c6ea", "#6a4a99", "#f4eef9"),
  brick: paint("#cdbfa8", "#f7f3e8", "#6d3a2a", "#a8523c", "#e9d8bf", "#a8523c", "#f7efe2"),
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
  display: [],
  street: [],
  upper: "high",
  floors: 1,
  roof: "none",
  poster: null,
  time: "day",
};

const awnings: readonly AwningKind[] = ["wave", "straight", "marquise", "wave"];
const tiles: readonly TilePattern[] = ["straight", "band", "diamond", "chequer"];

/** A façade of its own for every seed (an address, an id), with what is known of it laid over. */
export function facadeFor(seed: string, known: Partial<FacadeParameters> = {}): FacadeParameters {
  const next = seeded(seed);
  const pick = <Choice>(choices: readonly [Choice, ...Choice[]] | readonly Choice[]): Choice =>
    choices[Math.floor(next() * choices.length)] ?? (choices[0] as Choice);
  return {
    ...plain,
    id: `f${seeded(`id${seed}`)().toString(36).slice(2, 8)}`,
    paint: pick(Object.values(paints)),
    awning: pick(awnings),
    tilePattern: pick(tiles),
    upper: pick(["high", "wide", "balcony"] as const),
    doorAt: pick(["left", "right", "right"] as const),
    ...known,
  };
}

function paint(
  wall: string,
  frame: string,
  door: string,
  tile: string,
  tile2: string,
  awning: string,
  awning2: string,
): Paint {
  return { wall, frame, door, tile, tile2, awning, awning2 };
}
