import type { Same } from "../../same.ts";
import type { jurorHeat as source } from "../nl/juror-heat.ts";

export const jurorHeat: Same<typeof source> = {
  "jurorHeat.title": "What each juror gave",
  "jurorHeat.lead": "The mean from 1 to 5, each criterion by its weight. It shows where the jury lay apart.",
  "jurorHeat.juror": "Juror",
  "jurorHeat.tied": "has a tie",
  "jurorHeat.none": "no points",
};
