import type { Envelope } from "../envelope.ts";
import type { OwnScore, Reason } from "./props.ts";

/** Invented facts shared by the previews. */
export const previewEnvelope = {
  name: "Daan de Boer",
  corporation: {
    name: "Woonstichting Wederik",
    contactPhone: "088 555 01 24",
    contactEmail: "ruimte@wederik.example",
  },
} as const satisfies Partial<Envelope>;

export const previewReasons: readonly Reason[] = [
  {
    criterion: "Betekenis voor de buurt",
    reason: "Iedereen met kinderen heeft hier iets aan. En de prijzen zijn echt laag.",
  },
  {
    criterion: "Etalage",
    reason: "Ik zag niet hoe het er ’s avonds uitziet. En hoe blijven mensen even hangen?",
  },
];

export const previewWords: readonly Reason[] = previewReasons.map((word, nth) => ({
  ...word,
  isStrong: nth === 0,
}));

export const previewScores: readonly OwnScore[] = [
  { criterion: "Betekenis voor de buurt", own: 3.4, median: 3.6 },
  { criterion: "Haalbaar plan", own: 3.2, median: 3.5 },
  { criterion: "Kleine beurs", own: 4.6, median: 3.9 },
  { criterion: "Etalage", own: null, median: 3 },
];
