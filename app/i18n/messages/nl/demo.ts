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
  "demo.outbox": "Alle verstuurde mail",
  "demo.parts": "Alle onderdelen van het ontwerp",
} as const;
