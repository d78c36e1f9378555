/** Who gave points, who did not and why: before the reveal, at the result, and in public. */
export const pointsGiven = {
  "awaited.forGood": "Onthullen kan maar één keer. Je kunt het niet terugdraaien.",
  "awaited.none": "Alles is verzegeld.",
  "awaited.who": ({ sheets, names }: { sheets: number; names: string }) =>
    sheets === 1
      ? `1 puntenblad is nog niet verzegeld, van ${names}.`
      : `${sheets} puntenbladen zijn nog niet verzegeld, van: ${names}.`,
  "awaited.even": "Onthul toch. Wat niet verzegeld is, telt niet mee en kan niet meer mee gaan tellen.",
  "turnout.title": "Wie gaf punten?",
  "turnout.residents": ({ seats, scored }: Scored) =>
    `Bewoners: ${scored} van de ${seats} ${scored === 1 ? "gaf" : "gaven"} punten.`,
  "turnout.professionals": ({ seats, scored }: Scored) =>
    `Kenners: ${scored} van de ${seats} ${scored === 1 ? "gaf" : "gaven"} punten.`,
  "turnout.all": "Elk jurylid gaf elk plan punten.",
  "turnout.never_came": ({ juror }: Without) => `${juror} was gevraagd en kwam niet.`,
  "turnout.left": ({ juror, plans }: Without) =>
    plans ? `${juror} zat niet meer in de jury bij ${plans}.` : `${juror} zat niet meer in de jury.`,
  "turnout.unsealed": ({ juror, plans }: Without) =>
    plans
      ? `${juror} deed mee, maar verzegelde geen punten voor ${plans}.`
      : `${juror} deed mee, maar verzegelde geen punten.`,
  "turnout.tied": ({ juror, plans }: Without) =>
    `${juror} zei de ondernemer te kennen van ${plans || "elk plan"}. Zo iemand telt daar mee als aanwezig en geeft geen punten.`,
  "turnout.public.residents": ({ seats, scored }: Scored) =>
    `${scored} van de ${seats} bewoners in de jury ${scored === 1 ? "gaf" : "gaven"} dit plan punten.`,
  "turnout.public.professionals": ({ seats, scored }: Scored) =>
    `${scored} van de ${seats} kenners in de jury ${scored === 1 ? "gaf" : "gaven"} dit plan punten.`,
} as const;

type Scored = { readonly seats: number; readonly scored: number };
type Without = { readonly juror: string; readonly plans: string };
