type Place = { address: string; moment: string };

/** A juror who cannot: what they read, what staff read, and who is asked in their place. */
export const declining = {
  "declining.button": "Ik kan niet",
  "declining.buttonLater": "Ik kan toch niet",
  "declining.own.title": "Kun je toch niet?",
  "declining.own.link": "Kun je toch niet? Zeg het hier",
  "declining.own.story": "Zeg het zodra je het weet. Dan vraagt de corporatie iemand anders in jouw plaats.",
  "declining.own.effect":
    "Je leest dan geen plannen meer en geeft geen punten. Bedenk je je? Dat kan zolang niemand anders is gevraagd.",
  "declining.own.stay": "Nee, ik doe gewoon mee",
  "declining.hint": "Kun je niet? Zeg het hier. Dan vraagt de corporatie iemand anders.",
  "declining.noted": "Je hebt gezegd dat je niet kunt",
  "declining.notedStory": ({ address, moment }: Place) =>
    `Je zit nu niet in de jury voor ${address} op ${moment}. De corporatie weet het en mag iemand anders vragen.`,
  "declining.back": "Kun je toch? Zolang niemand anders is gevraagd, werkt deze link.",
  "declining.backButton": "Ik doe toch mee",
  "declining.why": "Waarom kun je niet?",
  "declining.whyHint": "Dit hoeft niet. Alleen de corporatie leest het.",
  "declining.whyButton": "Verstuur",
  "declining.whySent": "Bedankt, de corporatie leest wat je schreef.",
  "declining.givenAway": "Er is iemand anders gevraagd",
  "declining.givenAwayStory": ({ address }: { address: string }) =>
    `Jij zei dat je niet kon. Daarom vroeg de corporatie iemand anders voor de jury van ${address}. Je hoeft niets te doen. Kom gerust kijken.`,
  "declining.pointsStory":
    "Je zit in deze jury en gaf al punten. Moet je naar huis? Zeg het in de zaal tegen wie de avond leidt.",
  "declining.jury.title": "De jury",
  "declining.jury.lead":
    "Wie is gevraagd, wie doet mee en wie kan niet. In de plaats van wie niet kan, vraag je hier iemand anders. De jury blijft dan zo groot als afgesproken.",
  "declining.jury.link": "Wie doet er mee in de jury?",
  "declining.jury.none": "Er zit nog niemand in de jury.",
  "declining.jury.said": ({ day }: { day: string }) => `Liet het weten op ${day}.`,
  "declining.jury.reason": ({ reason }: { reason: string }) => `“${reason}”`,
  "declining.jury.inPlace": ({ name }: { name: string }) => `Gevraagd in de plaats van ${name}.`,
  "declining.jury.replaced": ({ name }: { name: string }) => `In deze plaats is ${name} gevraagd.`,
  "declining.jury.ask": ({ name }: { name: string }) => `Vraag iemand anders in de plaats van ${name}`,
  "declining.jury.name": "Naam",
  "declining.jury.email": "E-mailadres",
  "declining.jury.send": "Verstuur de uitnodiging",
  "declining.jury.sent": "De uitnodiging ligt klaar en gaat vanzelf weg.",
  "declining.mail.own.subject": ({ address }: { address: string }) =>
    `Je doet niet mee in de jury: ${address}`,
  "declining.mail.own.title": "Je doet niet mee in de jury",
  "declining.mail.own.preview": ({ address }: { address: string }) =>
    `Je zei dat je niet kunt bij de pitchavond voor ${address}.`,
  "declining.mail.own.story": ({ address, moment }: Place) =>
    `Je zei dat je niet kunt bij de pitchavond voor ${address} op ${moment}. Dat is prima. Bedankt dat je het laat weten.`,
  "declining.mail.own.back":
    "Was jij dit niet, of kun je toch? Open je link en druk op ‘Ik doe toch mee’. Dat kan zolang niemand anders is gevraagd.",
  "declining.mail.own.button": "Open je link",
  "declining.mail.desk.subject": ({ name, address }: { name: string; address: string }) =>
    `${name} kan niet in de jury: ${address}`,
  "declining.mail.desk.title": ({ name }: { name: string }) => `${name} kan niet in de jury`,
  "declining.mail.desk.story": ({ name, panel, address, moment }: Place & { name: string; panel: string }) =>
    `${name} (${panel}) kan niet bij de pitchavond voor ${address} op ${moment}.`,
  "declining.mail.desk.next": "Je kunt iemand anders vragen in deze plaats.",
  "declining.mail.desk.button": "Bekijk de jury",
  "desk.task.ask-juror": ({ about, count }: { about: string; count: number }) =>
    count === 1
      ? `Een jurylid kan niet: vraag iemand anders voor ${about}`
      : `${count} juryleden kunnen niet: vraag anderen voor ${about}`,
  "events.jury.seat-declined": "Jurylid kan niet",
  "events.jury.said-why-not": "Jurylid schreef waarom het niet kan",
  "events.jury.asked-in-place": "Iemand anders gevraagd in de jury",
  "staff.letter.juror-declined": "Afmelding jury",
  "staff.letter.seat-given-back": "Jurylid kan niet",
} as const;

export const decliningProblems = {
  "problems.seat-not-free":
    "Voor deze plaats is al iemand gevraagd, of het jurylid doet toch mee. Laad de pagina opnieuw.",
  "problems.seat-given-away": "Er is iemand anders gevraagd in jouw plaats. Je kunt niet meer meedoen.",
  "problems.points-given": "Je gaf al punten. Moet je weg? Zeg het tegen wie de avond leidt.",
} as const;
