export const demo = {
  "demo.title": "Kijk rond in Plint",
  "demo.lead": "Dit is een demo. Alle mensen en straten zijn verzonnen. Kies wie je wilt zijn.",
  "demo.signInAs": ({ name }: { name: string }) => `Ga verder als ${name}`,
  "demo.ondernemer.title": "Ondernemer",
  "demo.ondernemer.story": ({ name }: { name: string }) => `${name} schrijft een plan voor Zwanenkade 21.`,
  "demo.jurylid.title": "Jurylid",
  "demo.jurylid.story": ({ name }: { name: string }) =>
    `${name} geeft punten op de pitchavond van de Molenwiekstraat.`,
  "demo.medewerker.title": "Medewerker",
  "demo.medewerker.story": ({ name }: { name: string }) =>
    `${name} zet ruimtes online en leidt de selecties.`,
  "demo.tweede-medewerker.title": "Tweede medewerker",
  "demo.tweede-medewerker.story": ({ name }: { name: string }) =>
    `${name} geeft akkoord op wat een collega voorstelt.`,
  "demo.partner.title": "Partner",
  "demo.partner.story": ({ name }: { name: string }) => `${name} werkt bij de gemeente en ziet het aanbod.`,
  "demo.evening.title": "Speel een pitchavond tot de uitslag",
  "demo.evening.lead": "Dat doe je alleen, met drie rollen. Wissel steeds van rol op deze pagina.",
  "demo.evening.step.conduct": ({ name }: { name: string }) =>
    `${name} opent bij Molenwiekstraat 5 de pitchavond, kiest “Leid de avond” en start een pitch.`,
  "demo.evening.step.score": ({ name }: { name: string }) => `${name} geeft punten en verzegelt.`,
  "demo.evening.step.others": "De andere juryleden geven ook punten. Dat doe je met de knop hieronder.",
  "demo.evening.step.close": ({ name }: { name: string }) =>
    `${name} sluit de punten. Daarna komt de volgende pitch. Na de laatste sluit ${name} de avond af en geeft akkoord.`,
  "demo.evening.step.agree": ({ name }: { name: string }) => `${name} geeft het tweede akkoord.`,
  "demo.evening.step.reveal": ({ name }: { name: string }) =>
    `${name} onthult de plekken en stelt de uitslag voor. Een tweede akkoord maakt die openbaar.`,
  "demo.evening.button": "Laat de andere juryleden punten geven",
  "demo.evening.cameIn": ({ count }: { count: number }) =>
    count === 0
      ? "Er kwam niets bij. Er staat geen pitch open, of iedereen heeft al verzegeld."
      : count === 1
        ? "Er kwam 1 verzegeld puntenblad bij."
        : `Er kwamen ${count} verzegelde puntenbladen bij.`,
  "demo.outbox": "Alle verstuurde mail",
  "demo.parts": "Alle onderdelen van het ontwerp",
} as const;
