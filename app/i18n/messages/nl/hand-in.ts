/** The last page before a plan is handed in, and the frame of the workspace around it. */
export const handIn = {
  "handIn.lead": ({ moment }: { moment: string }) =>
    `Kijk alles nog één keer na. Na het indienen kun je tot ${moment} nog wijzigen. Daarna gaat de brievenbus dicht.`,
  "handIn.title": "Is alles er?",
  "handIn.look": "Bekijk",
  "handIn.state.untouched": "Nog te doen",
  "handIn.state.open": "Niet af",
  "handIn.state.lookAgain": "Kijk dit na",
  "handIn.state.red": "Kijk hiernaar",
  "handIn.state.amber": "Let op",
  "handIn.state.ready": "Klaar",
  "handIn.state.free": "Hoeft niet",
  "handIn.untouched": "Nog niet begonnen",
  "handIn.answers": ({ count }: { count: number }) => (count === 1 ? "1 antwoord" : `${count} antwoorden`),
  "handIn.lights": ({ red, amber }: { red: number; amber: number }) =>
    red + amber === 0
      ? "Wat we konden tellen, klopt."
      : `${pointsOf(red, "probleem", "problemen")}${red && amber ? " en " : ""}${pointsOf(amber, "punt om op te letten", "punten om op te letten")}. Je mag zo indienen.`,
  "handIn.glass": ({ percent }: { percent: string }) => `${percent} open glas`,
  "handIn.hours": ({ hours }: { hours: string }) => `${hours} uur per week open`,
  "handIn.noFiles": "Geen bestanden. Dat mag.",
  "handIn.missing": ({ count }: { count: number }) =>
    count === 1
      ? "Hier mist nog 1 antwoord, of het klopt niet:"
      : `Hier missen nog ${count} antwoorden, of ze kloppen niet:`,
  "handIn.thisPart": "Een vraag in dit deel",
  "handIn.andMore": ({ count }: { count: number }) => `en nog ${count}`,
  "handIn.notYet": ({ parts }: { parts: string }) =>
    `Nog niet klaar: ${parts}. Maak dat eerst af. Dan kun je indienen.`,
  "handIn.who": "Wie leest je plan?",
  "handIn.who.sealed": "Tot de sluiting leest niemand mee.",
  "handIn.who.sealedStory": "Je plan ligt dicht in de brievenbus. Ook de corporatie kan er niet bij.",
  "handIn.who.staff": ({ corporation }: { corporation: string }) =>
    `Daarna lezen mensen van ${corporation} je plan.`,
  "handIn.who.staffStory": "Mag je pitchen? Dan leest de buurtjury ook mee.",
  "handIn.who.never":
    "De bedragen uit je financieel plan, je adres en je telefoonnummer worden nooit openbaar.",
  "handIn.who.neverStory":
    "Ook de buurtjury ziet ze niet. Die leest wel ongeveer welk deel van je omzet naar de huur gaat.",
  "handIn.declare": "Vink aan wat klopt",
  "handIn.isTrue": "Alles wat ik schrijf, is waar voor zover ik weet.",
  "handIn.isTrueOfUs": "Alles wat wij schrijven, is waar voor zover wij weten.",
  "handIn.agreed": ({ names, count }: { names: string; count: number }) =>
    `${names} ${count === 1 ? "is" : "zijn"} het eens met dit plan.`,
  "handIn.knowsNobody": ({ corporation }: { corporation: string }) =>
    `Ik ken niemand goed die bij ${corporation} werkt of, voor zover ik weet, in de buurtjury zit.`,
  "handIn.knows": "Wie ken je?",
  "handIn.knowsHint":
    "Alleen als je iemand goed kent, zoals familie of iemand met wie je werkt. Schrijf wie, en waarvan. Je plan telt gewoon mee. Wie er in de jury komt, is nog niet bekend. Juryleden lezen straks je naam, en melden het als ze je kennen.",
  "handIn.knewSomebody": "De ondernemer kent iemand van de jury of de corporatie",
  "problems.tick-to-hand-in": "Vink dit aan als het klopt. Anders kun je nog niet indienen.",
  "problems.tie-or-nobody": "Vink dit aan, of schrijf hieronder wie je kent.",
  "problems.tie-and-nobody": "Je schrijft hier wie je kent. Haal dan het vinkje hierboven weg.",
  "workspace.planFor": "Jouw plan voor",
  "workspace.ourPlanFor": "Jullie plan voor",
  "workspace.planOf": ({ owner }: { owner: string }) => `Het plan van ${owner} voor`,
  "workspace.progress": ({ ready, started }: { ready: number; started: number }) =>
    said(
      ready > 0 && (ready === 1 ? "1 deel is klaar" : `${ready} delen zijn klaar`),
      started > 0 && (started === 1 ? "1 deel is begonnen" : `${started} delen zijn begonnen`),
    ) || "Er is nog niets begonnen.",
  "workspace.anyOrder": "Je hoeft niet op volgorde te werken.",
  "workspace.unsaved.conflict": "Nog niet bewaard. Kies eerst wat blijft.",
  "workspace.unsaved.refused": "Niet bewaard. Hieronder staat waarom.",
  "workspace.help": "Hulp nodig?",
  "workspace.helpStory": ({ corporation }: { corporation: string }) => `Bel of mail ${corporation}.`,
  "workspace.askOpenly": "Stel een vraag over de ruimte",
} as const;

function pointsOf(count: number, one: string, more: string): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${one}` : `${count} ${more}`;
}

/** What there is to say, in one sentence; empty for nothing. */
function said(...parts: readonly (string | false)[]): string {
  const words = parts.filter(Boolean).join(", ");
  return words && `${words}.`;
}
