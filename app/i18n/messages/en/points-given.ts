import type { Same } from "../../same.ts";
import type { pointsGiven as source } from "../nl/points-given.ts";

/** Who gave points, who did not and why: before the reveal, at the result, and in public. */
export const pointsGiven: Same<typeof source> = {
  "awaited.forGood": "You can reveal only once. It cannot be undone.",
  "awaited.none": "Everything is sealed.",
  "awaited.who": ({ sheets, names }) =>
    sheets === 1
      ? `1 score sheet is not sealed yet, of ${names}.`
      : `${sheets} score sheets are not sealed yet, of: ${names}.`,
  "awaited.even": "Reveal all the same. What is not sealed does not count, and can never count again.",
  "turnout.title": "Who gave points?",
  "turnout.residents": ({ seats, scored }) => `Residents: ${scored} of ${seats} gave points.`,
  "turnout.professionals": ({ seats, scored }) => `Professionals: ${scored} of ${seats} gave points.`,
  "turnout.all": "Every juror gave every plan points.",
  "turnout.never_came": ({ juror }) => `${juror} was asked and did not come.`,
  "turnout.declined": ({ juror }) => `${juror} said beforehand that they could not come.`,
  "turnout.unsealed": ({ juror, plans }) =>
    plans
      ? `${juror} took part, but sealed no points for ${plans}.`
      : `${juror} took part, but sealed no points.`,
  "turnout.tied": ({ juror, plans }) =>
    `${juror} said to know the entrepreneur of ${plans || "every plan"}. Such a juror counts as present there and gives no points.`,
  "turnout.maker": ({ juror, plans }) =>
    `${juror} works or worked on ${plans || "every plan"} themselves. Such a juror counts as there and gives no points.`,
  "turnout.public.residents": ({ seats, scored }) =>
    `${scored} of the ${seats} residents in the jury gave this plan points.`,
  "turnout.public.professionals": ({ seats, scored }) =>
    `${scored} of the ${seats} professionals in the jury gave this plan points.`,
  "rawPoints.title": "All points as given",
  "rawPoints.lead":
    "As the jurors gave them, with their reasons. From these anybody can count the ranking again. For colleagues only.",
  "rawPoints.plan": ({ plan, sheets }) =>
    sheets === 1 ? `${plan}, of 1 juror` : `${plan}, of ${sheets} jurors`,
  "rawPoints.unknown": "I don't know",
  "certainty.title": "How sure is the win?",
  "certainty.story": ({ rounds }) =>
    `We counted the ranking ${rounds} times again, each time without one juror. This is only a check: the result counts all points.`,
  "certainty.wins": ({ plan, times, rounds }) => `${plan} comes first ${times} of ${rounds} times.`,
  "certainty.without": ({ names }) => `Another plan would win without the points of: ${names}.`,
};
