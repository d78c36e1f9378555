import type { Same } from "../../same.ts";
import type { resultBars as source } from "../nl/result-bars.ts";

/** The result at the desk as bars and lines. */
export const resultBars: Same<typeof source> = {
  "resultBars.ofHundred": "of 100",
  "resultBars.sure": "Sure",
  "resultBars.close": "But for one juror",
  "resultBars.spread": "How jurors differ",
  "resultBars.spreadStory":
    "The bar runs from the lowest to the highest total that this juror gave. The mark is the mean. On the right: how far that lies above or below the whole jury.",
  "resultBars.reach": ({ low, high, mean }) =>
    low === high ? `${mean} points` : `From ${low} to ${high} points, ${mean} on average`,
  "resultBars.mild": "mild",
  "resultBars.strict": "strict",
};
