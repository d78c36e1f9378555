type Who = { name: string; at: string };
type Few = { here: number; needed: number };

/** What the conductor of an evening must notice, and what to do when a phone does not work. */
export const signals = {
  "signals.title": "Signalen",
  "signals.none": "Er is niets waar je op hoeft te letten.",
  "signals.silent": ({ name, at }: Who) => `${name} is niet bereikbaar sinds ${at}.`,
  "signals.silentStory":
    "De punten staan op het toestel en komen vanzelf. Duurt het lang? Loop er even heen.",
  "signals.missing": ({ plan, names }: { plan: string; names: string }) =>
    `${plan} is dicht, maar nog niet van iedereen binnen: ${names}.`,
  "signals.missingStory":
    "Wat voor het sluiten is gegeven, telt nog een half uur mee. Open de pitch weer, of neem een puntenblad van papier aan.",
  "signals.few.whole": ({ here, needed }: Few) =>
    `Er ${here === 1 ? "is 1 jurylid" : `zijn ${here} juryleden`}. De regels vragen er ${needed}.`,
  "signals.few.residents": ({ here, needed }: Few) =>
    `Er ${here === 1 ? "is 1 bewoner" : `zijn ${here} bewoners`} in de jury. De regels vragen er ${needed}.`,
  "signals.few.professionals": ({ here, needed }: Few) =>
    `Er ${here === 1 ? "is 1 kenner" : `zijn ${here} kenners`} in de jury. De regels vragen er ${needed}.`,
  "signals.fewStory": "Zonder hen kun je de uitslag niet onthullen.",
  "signals.late": ({ plan, at }: { plan: string; at: string }) =>
    `De avond loopt uit: ${plan} zou om ${at} uur beginnen.`,
  "signals.lateStory": "Zeg het in de zaal.",
  "signals.left": ({ name, at }: Who) => `${name} ging naar huis om ${at}.`,
  "signals.leftStory": "Eerdere punten tellen mee.",
  "signals.came": ({ name, at }: Who) => `${name} kwam binnen om ${at}, na het begin.`,
  "signals.cameStory": "Pitches die al dicht waren, slaat dit jurylid over.",
  "signals.tie": ({ name, plan }: { name: string; plan: string }) => `${name} geeft geen punten aan ${plan}.`,
  "signals.tieStory": "Er is een belang gemeld. Dit jurylid telt daar mee als aanwezig.",
  "signals.paper.title": "Werkt een telefoon niet?",
  "signals.paper.story": "Open een leeg puntenblad en print het. Of neem de punten over van de telefoon.",
  "signals.paper.scan": "Lees een bestand of codes van een telefoon in",
  "signals.onPaper": "Verzegeld, van papier",
  "signals.hallPaper": ({ count }: { count: number }) =>
    count === 1 ? "1 envelop kwam op papier." : `${count} enveloppen kwamen op papier.`,
  "signals.noShow": "Niet gekomen",
  "signals.noPoints": "Geen punten",
} as const;
