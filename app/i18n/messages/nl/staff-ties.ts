export const staffTies = {
  "ties.staff.ask": "Ken je deze ondernemer? Meld je belang.",
  "ties.staff.others": ({ names }: { names: string }) =>
    `Meldde een belang en leest dit plan niet: ${names}.`,
  "ties.staff.title": "Je meldt een belang",
  "ties.staff.lead":
    "Ken je de ondernemer als familie, vriend, buur of zakelijk? Meld het dan. Een collega beoordeelt dit plan.",
  "ties.staff.effect.plan":
    "Je ziet dit plan niet meer, tot de uitslag openbaar is. Ook niet in lijsten of het logboek.",
  "ties.staff.effect.steps":
    "De voorselectie, de pitchavond en de uitslag van deze selectie doet een collega.",
  "ties.staff.effect.final": "Je kunt dit niet terugdraaien. Collega’s zien dat je een belang hebt.",
  "ties.staff.reason": "Waar ken je de ondernemer van?",
  "ties.staff.reasonHint": "Eén zin is genoeg. Dit komt in het dossier van de selectie.",
  "ties.staff.declare": "Meld mijn belang",
  "ties.staff.back": "Nee, terug naar het plan",
  "ties.staff.tender":
    "Je meldde een belang bij een plan in deze selectie. De voorselectie, de pitchavond en de uitslag doet een collega.",
  "ties.staff.table": ({ count }: { count: number }) =>
    count === 1
      ? "1 plan staat niet in deze lijst, omdat je een belang meldde."
      : `${count} plannen staan niet in deze lijst, omdat je een belang meldde.`,
  "problems.tied-to-a-plan":
    "Je meldde een belang bij een plan in deze selectie. Een collega doet deze stap.",
  "deciders.none": "Geen collega mag hier nu beslissen",
  "deciders.one": ({ name }: { name: string }) => `Alleen ${name} mag hier nu beslissen`,
  "deciders.why":
    "Wie een belang meldde of zelf een plan maakte, beslist niet mee. Voor de uitslag zijn twee collega's nodig.",
  "deciders.chair": "Voor de onthulling kan de voorzitter van de jury de tweede zijn.",
  "deciders.way": "Vraag er een collega bij die geen belang heeft",
  "desk.task.ask-decider": ({ about, count }: { about: string; count: number }) =>
    count === 1
      ? `Vraag er een collega bij: te weinig mensen mogen beslissen over ${about}`
      : `Vraag er ${count} collega's bij: niemand mag beslissen over ${about}`,
} as const;
