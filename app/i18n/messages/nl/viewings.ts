type When = { when: string };
type Address = { address: string };

export const viewings = {
  "viewings.title": "Bezichtiging",
  "viewings.lead": "Kom kijken voor je schrijft. Je hoeft nog geen plan te hebben.",
  "viewings.none": "Er is nog geen bezichtiging gepland.",
  "viewings.fromTo": ({ day, from, to }: { day: string; from: string; to: string }) =>
    `${day}, ${from} tot ${to}`,
  "viewings.left": ({ count }: { count: number }) =>
    count === 0 ? "Vol" : count === 1 ? "Nog 1 plek" : `Nog ${count} plekken`,
  "viewings.calledOff": "Gaat niet door",
  "viewings.past": "Voorbij",
  "viewings.came": ({ count }: { count: number }) =>
    count === 1 ? "1 ondernemer kwam kijken" : `${count} ondernemers kwamen kijken`,
  "viewings.book": "Ik kom kijken",
  "viewings.bookAt": ({ when }: When) => `op ${when}`,
  "viewings.move": "Verzet mijn plek naar dit moment",
  "viewings.own.title": "Bezichtiging",
  "viewings.own.booked": "Je komt kijken",
  "viewings.own.calendar": "Zet in je agenda",
  "viewings.own.renew": "Heeft iemand anders je agenda-adres?",
  "viewings.own.renewStory":
    "Maak dan een nieuw adres. Het oude werkt meteen niet meer. Zet daarna het nieuwe adres in je agenda.",
  "viewings.own.renewButton": "Maak een nieuw agenda-adres",
  "viewings.own.renewed": "Je hebt een nieuw agenda-adres. Het oude werkt niet meer.",
  "viewings.own.calendarHint":
    "Je agenda volgt het ook als je verzet of afzegt, als je dit adres toevoegt als abonnement.",
  "viewings.own.cancel": "Ik kom toch niet",
  "viewings.own.others": "Andere momenten",
  "viewings.own.choose": "Kies een moment",
  "viewings.own.door":
    "De corporatie ziet je naam, voor bij de deur. Of je een plan schrijft, ziet ze daar niet aan.",
  "viewings.own.mine": "Mijn bezichtigingen",
  "viewings.own.change": "Verzet of zeg af",
  "viewings.staff.title": "Bezichtigingen",
  "viewings.staff.lead": "Iedereen ziet hoeveel plekken er zijn. Jij ziet wie er komt, voor bij de deur.",
  "viewings.staff.none": "Er is nog geen bezichtiging gepland.",
  "viewings.staff.plan": "Plan een bezichtiging",
  "viewings.staff.day": "Dag",
  "viewings.staff.from": "Van",
  "viewings.staff.to": "Tot",
  "viewings.staff.capacity": "Aantal plekken",
  "viewings.staff.note": "Waar spreken jullie af?",
  "viewings.staff.noteHint": "Bijvoorbeeld: bij de deur aan de kade. Iedereen kan dit lezen.",
  "viewings.staff.save": "Plan deze bezichtiging",
  "viewings.staff.when": "Wanneer",
  "viewings.staff.places": "Plekken",
  "viewings.staff.taken": ({ taken, capacity }: { taken: number; capacity: number }) =>
    `${taken} van ${capacity}`,
  "viewings.staff.state": "Stand",
  "viewings.staff.planned": "Gepland",
  "viewings.staff.guests": "Wie komt er?",
  "viewings.staff.noGuests": "Er heeft zich nog niemand aangemeld.",
  "viewings.staff.tick": "Vink aan wie er was",
  "viewings.staff.noteCame": "Bewaar wie er was",
  "viewings.staff.cancel": "Zeg deze bezichtiging af",
  "viewings.staff.cancelStory": ({ count }: { count: number }) =>
    count === 0
      ? "Niemand had een plek."
      : count === 1
        ? "1 ondernemer krijgt meteen een mail met de reden."
        : `${count} ondernemers krijgen meteen een mail met de reden.`,
  "viewings.staff.reason": "Waarom gaat het niet door?",
  "viewings.calendar.name": "Bezichtigingen op Plint",
  "viewings.calendar.title": ({ address }: Address) => `Bezichtiging ${address}`,
  "problems.slot-full": "Deze bezichtiging is net vol. Kies een ander moment.",
  "problems.own-viewing-begun":
    "Jouw bezichtiging is al begonnen. Je kunt daarom geen ander moment meer kiezen.",
  "problems.slot-closed": "Dit moment kan niet meer. Kies een ander moment.",
  "problems.slot-in-the-past": "Dit moment is al voorbij.",
  "problems.slot-outside-call": "Kies een moment tussen het openen en het sluiten van de ruimte.",
  "problems.slot-exists": "Er begint al een bezichtiging op dat moment.",
  "problems.slot-not-begun": "De bezichtiging is nog niet begonnen.",
  "problems.ends-before-start": "Het einde ligt voor het begin.",
  "problems.slot-too-long": "Een bezichtiging duurt hooguit twaalf uur.",
  "events.viewing.planned": "Bezichtiging gepland",
  "events.viewing.called-off": "Bezichtiging afgezegd",
  "events.viewing.attended": "Genoteerd wie kwam kijken",
  "events.viewing.booked": "Plek genomen bij een bezichtiging",
  "events.viewing.moved": "Plek bij een bezichtiging verzet",
  "events.viewing.cancelled": "Plek bij een bezichtiging teruggegeven",
  "staff.letter.viewing-booked": "Bezichtiging bevestigd",
  "staff.letter.viewing-cancelled": "Bezichtiging gaat niet door",
  "mail.viewingBooked.subject": ({ address, when }: Address & When) => `Je komt kijken: ${address}, ${when}`,
  "mail.viewingBooked.title": "Je komt kijken",
  "mail.viewingBooked.story": ({ address }: Address) =>
    `Je plek bij de bezichtiging van ${address} staat vast. In de bijlage zit de afspraak voor je agenda.`,
  "mail.viewingBooked.button": "Verzetten of afzeggen",
  "mail.viewingBooked.cannot": "Kun je niet? Zeg dan af. Dan kan iemand anders kijken.",
  "mail.viewingCancelled.subject": ({ address, when }: Address & When) =>
    `Gaat niet door: ${address}, ${when}`,
  "mail.viewingCancelled.title": "Deze bezichtiging gaat niet door",
  "mail.viewingCancelled.byYou": ({ address }: Address) =>
    `Je hebt je plek bij de bezichtiging van ${address} teruggegeven.`,
  "mail.viewingCancelled.byUs": ({ address }: Address) =>
    `De bezichtiging van ${address} waar je voor kwam gaat niet door.`,
  "mail.viewingCancelled.reason": "Waarom",
  "mail.viewingCancelled.button": "Kies een ander moment",
} as const;
