type Days = { lastDay: string; answersBy: string };
type Address = { address: string };

/** What in a question tells who asks. */
const traces: Readonly<Record<string, string>> = {
  phone: "misschien je telefoonnummer",
  name: "misschien je naam",
  both: "misschien je naam en telefoonnummer",
};

export const questions = {
  "questions.title": "Vragen en antwoorden",
  "questions.lead": "Alle vragen staan hier zonder naam. Iedereen krijgt dezelfde antwoorden.",
  "questions.period": ({ lastDay, answersBy }: Days) =>
    `Je kunt vragen stellen tot en met ${lastDay}. Uiterlijk ${answersBy} staan alle antwoorden hier.`,
  "questions.over": ({ lastDay, answersBy }: Days) =>
    `Vragen stellen kon tot en met ${lastDay}. Uiterlijk ${answersBy} staan alle antwoorden hier.`,
  "questions.done": "Vragen stellen kan niet meer: deze ruimte is gesloten.",
  "questions.none": "Er is nog geen antwoord.",
  "questions.askLater": "Hier staat straks de knop “Stel je vraag”.",
  "questions.ask": "Stel je vraag",
  "questions.number": ({ number }: { number: number }) => `Vraag ${number}`,
  "questions.answeredOn": ({ day }: { day: string }) => `Antwoord van ${day}`,
  "questions.declinedOn": ({ day }: { day: string }) => `Niet beantwoord. De reden, van ${day}:`,
  "questions.edited": "De corporatie heeft de woorden van deze vraag aangepast.",
  "questions.own.title": "Stel je vraag",
  "questions.own.field": "Je vraag",
  "questions.own.hint":
    "Iedereen leest je vraag en het antwoord. Niemand ziet dat de vraag van jou is, ook de corporatie niet. Schrijf dus geen naam, telefoonnummer of link op.",
  "questions.own.anyway": "Verstuur het toch zo",
  "questions.own.send": "Verstuur je vraag",
  "questions.own.sent": "Je vraag is verstuurd",
  "questions.own.sentStory": ({ answersBy }: { answersBy: string }) =>
    `Het antwoord komt op de pagina van de ruimte, uiterlijk ${answersBy}. Je krijgt er een mail over.`,
  "questions.own.list": "Jouw vragen",
  "questions.own.onlyYou": "Alleen jij ziet dat deze vragen van jou zijn.",
  "questions.own.state.open": "Wacht op antwoord",
  "questions.own.state.answered": "Beantwoord",
  "questions.own.state.declined": "Niet beantwoord",
  "questions.own.state.withheld": "Niet geplaatst",
  "questions.own.back": "Terug naar de ruimte",
  "questions.staff.title": "Vragen",
  "questions.staff.open": ({ count }: { count: number }) =>
    count === 0
      ? "Geen vraag wacht op antwoord"
      : count === 1
        ? "1 vraag wacht op antwoord"
        : `${count} vragen wachten op antwoord`,
  "questions.staff.lead": ({ answersBy }: { answersBy: string }) =>
    `Geef antwoord voor ${answersBy}. Wat je hieronder invult, wordt tegelijk openbaar voor iedereen. Wie een plan heeft, komt kijken of de vraag stelde, krijgt een mail. Je ziet niet wie iets vroeg.`,
  "questions.staff.closed":
    "De ruimte staat nu niet open. Antwoorden kan alleen zolang iedereen er nog iets mee kan doen.",
  "questions.staff.asked": ({ day }: { day: string }) => `Gesteld op ${day}`,
  "questions.staff.words": "De vraag, zoals iedereen haar leest",
  "questions.staff.wordsHint":
    "Verbeter alleen een tikfout. We zeggen erbij dat je de woorden hebt aangepast.",
  "questions.staff.ending": "Wat doe je met deze vraag?",
  "questions.staff.endingHint": "Staan er gegevens van iemand in de vraag? Plaats haar dan niet.",
  "questions.staff.ending.answer": "Beantwoorden",
  "questions.staff.ending.decline": "Niet beantwoorden: iedereen leest waarom",
  "questions.staff.ending.withhold": "Niet plaatsen: alleen de vrager leest waarom",
  "questions.staff.answer": "Antwoord of reden",
  "questions.staff.answerHint": "Laat leeg wat je nog uitzoekt.",
  "questions.staff.publish": "Maak openbaar wat is ingevuld",
  "questions.staff.published": ({ count }: { count: number }) =>
    count === 1
      ? "1 vraag is afgehandeld. Iedereen krijgt bericht."
      : `${count} vragen zijn afgehandeld. Iedereen krijgt bericht.`,
  "questions.staff.later": ({ count }: { count: number }) =>
    `Daarna aan de beurt: ${count === 1 ? "1 vraag" : `${count} vragen`}`,
  "questions.staff.history": "Afgehandeld",
  "questions.staff.withheld": "Niet geplaatst",
  "questions.staff.link": ({ count }: { count: number }) =>
    count === 0 ? "Vragen" : `Vragen (${count} open)`,
  "questions.staff.waiting": ({ count }: { count: number }) => (count === 1 ? "1 vraag" : `${count} vragen`),
  "questions.staff.column": "Wacht op antwoord",
  "problems.questions-closed":
    "Vragen stellen kan nu niet (meer). Op de pagina van de ruimte staat tot wanneer het kon.",
  "problems.too-many-questions": ({ max }: { max: number }) =>
    `Er wachten al ${max} vragen van jou op antwoord. Stel de volgende als er een is beantwoord.`,
  "problems.tells-who-you-are": ({ what }: { what: string }) =>
    `Iedereen leest je vraag. Er staat ${traces[what] ?? traces.both} in. Haal dat weg, of verstuur het toch zo.`,
  "problems.no-links": "Zet geen link in een vraag. Schrijf in woorden wat je bedoelt.",
  "problems.no-answer-yet": "Vul bij ten minste één vraag een antwoord of een reden in.",
  "events.question.asked": "Vraag gesteld",
  "events.question.answered": "Vraag beantwoord",
  "events.question.declined": "Vraag niet beantwoord, met reden",
  "events.question.withheld": "Vraag niet geplaatst",
  "mail.questionsAnswered.subject": ({ count, address }: Address & { count: number }) =>
    count === 1 ? `Antwoord op een vraag over ${address}` : `Antwoord op ${count} vragen over ${address}`,
  "mail.questionsAnswered.title": "Er is antwoord",
  "mail.questionsAnswered.own": "Jouw vraag is erbij.",
  "mail.questionsAnswered.story": ({ address }: Address) =>
    `Iemand stelde een vraag over ${address}. Iedereen krijgt dit antwoord op hetzelfde moment.`,
  "mail.questionsAnswered.declined": "Deze vraag beantwoorden we niet.",
  "mail.questionsAnswered.button": "Lees alle vragen",
  "mail.questionsAnswered.footnote": ({ address }: Address) =>
    `Je krijgt deze mail omdat je een vraag stelde over ${address}, er een plan voor hebt, of komt kijken.`,
  "mail.questionWithheld.subject": ({ address }: Address) => `Je vraag over ${address} is niet geplaatst`,
  "mail.questionWithheld.title": "Je vraag is niet geplaatst",
  "mail.questionWithheld.story": ({ address }: Address) =>
    `Je stelde een vraag over ${address}. Die staat niet op de pagina. Alleen jij krijgt dit bericht.`,
  "mail.questionWithheld.reason": "De reden",
  "mail.questionWithheld.next":
    "Je mag je vraag anders stellen. Schrijf geen gegevens van jezelf of van een ander op.",
  "mail.questionWithheld.button": "Stel je vraag opnieuw",
} as const;
