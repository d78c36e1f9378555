export const declineTogether = {
  "together.decline.go": "Wijs samen af",
  "together.decline.title": "Samen afwijzen",
  "together.decline.lead":
    "Schrijf de redenen één keer, voor alle plannen hieronder. Je keuze wacht daarna bij de voorselectie: er gaat nog niets weg.",
  "together.decline.plans": ({ count }: { count: number }) =>
    count === 1 ? "1 plan zonder keuze" : `${count} plannen zonder keuze`,
  "together.decline.left": ({ count }: { count: number }) =>
    count === 1
      ? "1 plan dat je aanvinkte blijft zoals het is: het heeft al een keuze, de ondernemer vult het nog aan, of je maakte of typte het zelf."
      : `${count} plannen die je aanvinkte blijven zoals ze zijn: ze hebben al een keuze, de ondernemer vult ze nog aan, of je maakte of typte ze zelf.`,
  "together.decline.nothing": "Je vinkte geen plan aan dat op een keuze wacht.",
  "together.decline.back": "Terug naar de plannen",
  "together.decline.reasons": "Waarom niet? Per onderdeel, in woorden voor elke ondernemer",
  "together.decline.hint":
    "Iedere ondernemer leest deze woorden. Schrijf alleen wat voor elk van deze plannen klopt. Een reden die al bij een plan staat, blijft staan. Laat je een onderdeel leeg, dan schrijf je die reden later bij elk plan zelf.",
  "together.decline.save": ({ count }: { count: number }) =>
    count === 1 ? "Wijs 1 plan af" : `Wijs ${count} plannen af`,
  "together.decline.complete": "Zijn deze plannen compleet?",
  "together.next": "Bewaar en naar het volgende plan",
} as const;
