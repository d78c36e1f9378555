type Gap = { readonly pitches: number; readonly present: number; readonly needed: number };
const at = (pitches: number) => (pitches === 1 ? "1 pitch" : `${pitches} pitches`);

/** The way out where the promised number of jurors can never be met. */
export const exception = {
  "exception.title": "Toch een uitslag, met te weinig juryleden",
  "exception.link": "Lukt dat echt niet meer? Besluit met z’n tweeën dat de uitslag toch geldt",
  "exception.lead":
    "De regels beloven meer juryleden dan er waren. Soms kan dat niet meer goed komen: een jurylid kwam niet, of een groep werd te klein. Dan mogen twee mensen van de corporatie besluiten dat de uitslag toch geldt.",
  "exception.public": "De reden wordt openbaar, samen met de uitslag.",
  "exception.reason": "Waarom geldt de uitslag toch?",
  "exception.reasonHint":
    "Schrijf wat er gebeurde en waarom wachten niet helpt. Noem geen namen van juryleden of ondernemers.",
  "exception.ask": "Vraag een collega om akkoord",
  "exception.askAgain": "Vraag het opnieuw met deze reden",
  "exception.asked": ({ name, moment }: { name: string; moment: string }) => `${name} vroeg dit, ${moment}.`,
  "exception.own": "Een collega moet dit lezen en akkoord geven. Daarna kan de uitslag open.",
  "exception.agree": "Akkoord, de uitslag geldt toch",
  "exception.agreeStory":
    "Lees de reden. Met jouw akkoord kan de uitslag open en is de reden straks openbaar.",
  "exception.drop": "Trek dit in",
  "exception.dropStory": "Dan wacht de uitslag weer op genoeg juryleden.",
  "exception.agreed": ({ first, second }: { first: string; second: string }) =>
    `${first} en ${second} besloten dat de uitslag toch geldt.`,
  "exception.changed": "Er waren daarna minder juryleden dan zij lazen. Vraag het opnieuw.",
  "exception.noGap": "Er zijn genoeg juryleden. Hier hoeft niemand iets te besluiten.",
  "exception.notNow": "Dit kan als alle pitches zijn geweest en de punten nog niet open zijn.",
  "exception.back": "Terug naar de pitchavond",
  "exception.inResult": "Er waren minder juryleden dan beloofd",
  "exception.inResultStory":
    "De corporatie besloot dat de uitslag toch geldt. Twee medewerkers tekenden daarvoor. Dit is hun reden:",
  "exception.whole": ({ pitches, present, needed }: Gap) =>
    `Bij ${at(pitches)} waren er te weinig juryleden: ${present} van de ${needed}.`,
  "exception.residents": ({ pitches, present, needed }: Gap) =>
    `Bij ${at(pitches)} waren er te weinig bewoners: ${present} van de ${needed}.`,
  "exception.professionals": ({ pitches, present, needed }: Gap) =>
    `Bij ${at(pitches)} waren er te weinig kenners: ${present} van de ${needed}.`,
  "mail.exceptionAsked.subject": ({ address }: { address: string }) =>
    `Lees je mee? Uitslag van ${address} met te weinig juryleden`,
  "mail.exceptionAsked.title": "De uitslag wacht op een tweede persoon",
  "mail.exceptionAsked.story": ({ address }: { address: string }) =>
    `Bij de pitchavond voor ${address} waren er te weinig juryleden. Een collega vraagt of de uitslag toch geldt.`,
  "mail.exceptionAsked.effect": "Zonder jouw akkoord blijft de uitslag dicht.",
  "events.jury.exception-asked": "Gevraagd of de uitslag geldt met te weinig juryleden",
  "events.jury.exception-agreed": "Akkoord dat de uitslag geldt met te weinig juryleden",
  "events.jury.exception-dropped": "Ingetrokken dat de uitslag geldt met te weinig juryleden",
} as const;

export const exceptionProblems = {
  "problems.no-gap": "Er zijn genoeg juryleden. Je kunt de uitslag gewoon openen.",
  "problems.pitch-without-points":
    "Bij een pitch gaf niemand punten. Dan is er niets om op te besluiten. Zet de pitch weer open, of beëindig de selectie.",
} as const;
