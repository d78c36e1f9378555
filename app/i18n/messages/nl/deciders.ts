/** When ties and own plans leave fewer than two colleagues to decide. */
export const deciders = {
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
