/** Who gave points, who did not and why: before the reveal, at the result, and in public. */
export const pointsGiven = {
  "awaited.forGood": "Onthullen kan maar één keer. Je kunt het niet terugdraaien.",
  "awaited.none": "Alles is verzegeld.",
  "awaited.who": ({ sheets, names }: { sheets: number; names: string }) =>
    sheets === 1
      ? `1 puntenblad is nog niet verzegeld, van ${names}.`
      : `${sheets} puntenbladen zijn nog niet verzegeld, van: ${names}.`,
  "awaited.even": "Onthul toch. Wat niet verzegeld is, telt niet mee. Ook later niet.",
  "turnout.title": "Wie gaf punten?",
  "turnout.residents": ({ seats, scored }: Scored) =>
    `Bewoners: ${scored} van de ${seats} ${scored === 1 ? "gaf" : "gaven"} punten.`,
  "turnout.professionals": ({ seats, scored }: Scored) =>
    `Kenners: ${scored} van de ${seats} ${scored === 1 ? "gaf" : "gaven"} punten.`,
  "turnout.all": "Elk jurylid gaf elk plan punten.",
  "turnout.never_came": ({ juror }: Without) => `${juror} was gevraagd en kwam niet.`,
  "turnout.declined": ({ juror }: Without) => `${juror} zei vooraf niet te kunnen.`,
  "turnout.unsealed": ({ juror, plans }: Without) =>
    plans
      ? `${juror} deed mee, maar verzegelde geen punten voor ${plans}.`
      : `${juror} deed mee, maar verzegelde geen punten.`,
  "turnout.tied": ({ juror, plans }: Without) =>
    `${juror} zei de ondernemer te kennen van ${plans || "elk plan"}. Zo iemand telt daar mee als aanwezig en geeft geen punten.`,
  "turnout.maker": ({ juror, plans }: Without) =>
    `${juror} werkt zelf mee aan ${plans || "elk plan"}, of deed dat. Zo iemand telt daar mee als aanwezig en geeft geen punten.`,
  "turnout.public.residents": ({ seats, scored }: Scored) =>
    `${scored} van de ${seats} bewoners in de jury ${scored === 1 ? "gaf" : "gaven"} dit plan punten.`,
  "turnout.public.professionals": ({ seats, scored }: Scored) =>
    `${scored} van de ${seats} kenners in de jury ${scored === 1 ? "gaf" : "gaven"} dit plan punten.`,
  "rawPoints.title": "Alle losse punten",
  "rawPoints.lead":
    "Zo gaven de juryleden ze, met hun reden. Hieruit kan iedereen de rangorde narekenen. Alleen voor collega’s.",
  "rawPoints.plan": ({ plan, sheets }: { plan: string; sheets: number }) =>
    sheets === 1 ? `${plan}, van 1 jurylid` : `${plan}, van ${sheets} juryleden`,
  "rawPoints.unknown": "weet ik niet",
  "certainty.title": "Hoe zeker is de winst?",
  "certainty.story": ({ rounds }: { rounds: number }) =>
    `We rekenden de rangorde ${rounds} keer opnieuw uit, elke keer zonder één jurylid. Dit is alleen een controle: de uitslag telt alle punten mee.`,
  "certainty.wins": ({ plan, times, rounds }: { plan: string; times: number; rounds: number }) =>
    `${plan} staat ${times} van de ${rounds} keer bovenaan.`,
  "certainty.without": ({ names }: { names: string }) =>
    `Een ander plan zou winnen zonder de punten van: ${names}.`,
} as const;

type Scored = { readonly seats: number; readonly scored: number };
type Without = { readonly juror: string; readonly plans: string };
