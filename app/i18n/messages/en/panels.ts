import type { Same } from "../../same.ts";
import type { panelProblems as nlProblems, panels as nl } from "../nl/panels.ts";

export const panels: Same<typeof nl> = {
  "panels.draftLead":
    "Residents and professionals are two groups. We take the mean of each group. You decide how much each group counts for. It will be part of the rules and does not change any more.",
  "panels.shareHint": "The professionals count for the rest.",
  "panels.quorum": "How many jurors are there at least at each pitch?",
  "panels.quorumHint": "Too few? Then the result waits. Fill in 0 when nobody of a group has to be there.",
  "staff.draft.residentsQuorum": "Of whom residents",
  "staff.draft.professionalsQuorum": "Of whom professionals",
  "panels.ofThem": ({ residents, professionals }) =>
    `Of them at least ${residents} ${residents === 1 ? "is a resident" : "are residents"} and ${professionals} ${professionals === 1 ? "is a professional" : "are professionals"}. If not, the result waits.`,
  "panels.shares": ({ residents, professionals }) =>
    `The residents together count for ${residents} and the professionals for ${professionals}.`,
  "panels.sharesStory": "First we take the mean of each group. Then each group counts for its share.",
  "panels.onlyResidents": "Only the points of the residents count.",
  "panels.onlyProfessionals": "Only the points of the professionals count.",
  "panels.alone.residents": ({ plan, criterion }) =>
    `At ${plan}, ${criterion}, no resident gave points. Only the professionals count there.`,
  "panels.alone.professionals": ({ plan, criterion }) =>
    `At ${plan}, ${criterion}, no professional gave points. Only the residents count there.`,
  "panels.tied": ({ juror, plan }) =>
    `${juror} declared a tie with ${plan}, counts as present there and gives no points.`,
  "panels.gaps.title": "The result waits: there are too few jurors",
  "panels.gaps.whole": ({ plan, present, needed }) =>
    `${plan}: ${present} of ${needed} jurors. ${needed - present} more needed.`,
  "panels.gaps.residents": ({ plan, present, needed }) =>
    `${plan}: ${present} of ${needed} residents. ${needed - present} more needed.`,
  "panels.gaps.professionals": ({ plan, present, needed }) =>
    `${plan}: ${present} of ${needed} professionals. ${needed - present} more needed.`,
  "panels.gaps.way":
    "That is what the rules say. Ask who was there to seal. Or open the pitch once more and enter points from paper.",
  "panels.gaps.how": "A juror who did not come is not replaced. The points of the others then count equally.",
};

export const panelProblems: Same<typeof nlProblems> = {
  "problems.panels-over-size": ({ size }) =>
    `Residents and professionals together: that is more than the ${size} seats of the jury.`,
  "problems.residents-without-seats": ({ percent }) =>
    `The residents count for ${percent}%, but there is no resident in the jury.`,
  "problems.professionals-without-seats": ({ percent }) =>
    `The professionals count for ${percent}%, but there is no professional in the jury.`,
  "problems.residents-quorum-over-seats": ({ quorum, seats }) =>
    `There must be ${quorum} residents, but there are ${seats} in the jury.`,
  "problems.professionals-quorum-over-seats": ({ quorum, seats }) =>
    `There must be ${quorum} professionals, but there are ${seats} in the jury.`,
  "problems.below-residents-quorum": ({ present, quorum }) =>
    `At a pitch there ${present === 1 ? "was 1 resident" : `were ${present} residents`}. There must be at least ${quorum}. The result waits.`,
  "problems.below-professionals-quorum": ({ present, quorum }) =>
    `At a pitch there ${present === 1 ? "was 1 professional" : `were ${present} professionals`}. There must be at least ${quorum}. The result waits.`,
};
