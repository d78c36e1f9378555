type Address = { address: string };

/** Opening the plans of a call by two people, and the proof that nothing was changed since. */
export const opening = {
  "opening.title": "Plannen openen",
  "opening.lead":
    "De plannen zijn verzegeld. Twee mensen openen ze samen: de een vraagt het, de ander doet het. Dat kan pas na het sluiten.",
  "opening.count": ({ count }: { count: number }) =>
    count === 1 ? "Er ligt 1 plan in de brievenbus." : `Er liggen ${count} plannen in de brievenbus.`,
  "opening.notYet": ({ moment }: { moment: string }) => `De ruimte is nog open. Openen kan na ${moment}.`,
  "opening.ask": "Vraag een collega om te openen",
  "opening.askEffect": "Je collega's krijgen een mail. Er gaat nog niets open.",
  "opening.asked": ({ name, moment }: { name: string; moment: string }) =>
    `${name} vroeg op ${moment} om te openen.`,
  "opening.own": "Jij vroeg dit. Een collega moet de plannen openen.",
  "opening.open": "Open de plannen",
  "opening.effect":
    "Daarna kunnen collega's die plannen beoordelen ze lezen. Van de hele stapel maken we één vingerafdruk. Zo is later te zien dat er niets is veranderd.",
  "opening.done": "De plannen zijn open",
  "opening.doneStory": ({ asker, opener, moment }: { asker: string; opener: string; moment: string }) =>
    `${asker} vroeg het, ${opener} opende ze op ${moment}.`,
  "opening.plans": "Plannen in de stapel",
  "opening.root": "Vingerafdruk van de stapel (Merkle-wortel, SHA-256)",
  "opening.rootHint":
    "Elke ondernemer vindt deze vingerafdruk terug op het ontvangstbewijs, met de plaats van het eigen plan.",
  "opening.leaves": "Alle zegels in de stapel",
  "opening.leavesHint":
    "Op volgorde van het zegel zelf. Wie bij welk zegel hoort, staat hier niet. Een plan op papier ligt er ook in; het telt pas als de maker het bevestigt.",
  "opening.toPlans": "Naar de plannen",
  "opening.proof": "Zegels en vingerafdruk",
  "opening.link": "Plannen openen",

  "opening.receipt.title": "Je plan zat in de stapel",
  "opening.receipt.story": ({ place, size }: { place: number; size: number }) =>
    size === 1
      ? "Twee mensen openden na het sluiten de brievenbus. Jouw zegel zat erin, als enige."
      : `Twee mensen openden na het sluiten de brievenbus. Jouw zegel is nummer ${place} van ${size}, op volgorde van het zegel.`,
  "opening.receipt.why":
    "De vingerafdruk ligt vast. Zou iemand een plan veranderen, toevoegen of weghalen, dan klopt hij niet meer.",
  "opening.receipt.check": "Zelf narekenen",
  "opening.receipt.how":
    "Zo gaat het (RFC 6962): neem SHA-256 van een byte 0 en de tekst “ontvangstnummer spatie zegel”. Neem daarna steeds SHA-256 van een byte 1, de linker en de rechter vingerafdruk. Links of rechts hangt af van je nummer in de stapel. Zo kom je met deze regels, van boven naar beneden, bij de vingerafdruk van de stapel uit.",
  "opening.receipt.proof": "Vingerafdrukken naast die van jou",

  "spaces.pile.title": "Zo is het na te gaan",
  "spaces.pile.story": ({ count }: { count: number }) =>
    `${count === 1 ? "Eén plan lag" : `${count} plannen lagen`} verzegeld in de brievenbus. Twee mensen openden die na het sluiten. Van de hele stapel is één vingerafdruk gemaakt. Elke ondernemer vindt hem terug op het ontvangstbewijs.`,

  "events.tender.opening-asked": "Gevraagd om de plannen te openen",
  "events.tender.plans-opened": "Plannen door twee mensen geopend",

  "mail.openingAsked.subject": ({ address }: Address) => `Open je mee? De plannen voor ${address}`,
  "mail.openingAsked.title": "De plannen wachten op een tweede sleutel",
  "mail.openingAsked.story": ({ address }: Address) =>
    `De ruimte ${address} is gesloten. Een collega vraagt je om de plannen te openen.`,
  "mail.openingAsked.effect": "Zonder jou blijven ze verzegeld.",
};
