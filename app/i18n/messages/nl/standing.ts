type Moment = { moment: string };
type Day = { day: string };

const days = (count: number) => (count === 1 ? "1 dag" : `${count} dagen`);
const minutes = (count: number) => (count === 1 ? "1 minuut" : `${count} minuten`);

export const standing = {
  "deadline.days": ({ days: whole, hours }: { days: number; hours: number }) =>
    hours === 0 ? `Nog ${days(whole)}` : `Nog ${days(whole)} en ${hours} uur`,
  "deadline.hours": ({ hours, minutes: rest }: { hours: number; minutes: number }) =>
    rest === 0 ? `Nog ${hours} uur` : `Nog ${hours} uur en ${minutes(rest)}`,
  "deadline.minutes": ({ minutes: left }: { minutes: number }) =>
    left === 0 ? "Nog minder dan een minuut" : `Nog ${minutes(left)}`,

  "standing.title.draft": "Je schrijft nog",
  "standing.title.sealed": "Je plan ligt in de brievenbus",
  "standing.title.reading": "De corporatie leest je plan",
  "standing.title.repair": "Vul je plan aan",
  "standing.title.invited": "Jij mag pitchen!",
  "standing.title.pitched": "Je hebt gepitcht",
  "standing.title.winner": "De ruimte is voor jou!",
  "standing.title.reserve": "Jij staat reserve",
  "standing.title.not_chosen": "Jouw plan is niet gekozen",
  "standing.title.declined": "Je gaat niet door naar de pitchavond",
  "standing.title.withdrawn": "Je hebt je plan teruggetrokken",
  "standing.title.anonymised": "Je gegevens zijn gewist",

  "standing.story.draft": "Je schrijft nog aan dit plan.",
  "standing.story.sealed": ({ moment }: Moment) =>
    `Niemand leest je plan voor ${moment}. Ook de corporatie niet.`,
  "standing.story.reading": ({ day }: Day) =>
    `De corporatie leest alle plannen. Uiterlijk ${day} hoor je of je naar de pitchavond gaat.`,
  "standing.story.repair": "Er mist iets in je plan. Je kunt het één keer aanvullen.",
  "standing.story.invited": "Je plan is gekozen voor de pitchavond. Je vertelt de buurtjury wat je wilt.",
  "standing.story.pitched": ({ day }: Day) =>
    `De jury heeft punten gegeven. Uiterlijk ${day} hoor je de uitslag.`,
  "standing.story.winner": "Gefeliciteerd! De jury koos jouw plan. Nu maken we samen de huur rond.",
  "standing.story.reserve":
    "De jury koos een ander plan. Jij bent de eerste daarna. Haakt de winnaar af, dan bellen we jou.",
  "standing.story.not_chosen":
    "De jury koos een ander plan. Dat is jammer nieuws, zeker na al het werk dat je deed. Lees hoe de jury naar je plan keek, en wat je ermee kunt.",
  "standing.story.declined":
    "Dat is jammer nieuws, zeker na al het werk dat je deed. Lees waarom, en wat je met je plan kunt.",
  "standing.story.withdrawn":
    "Niemand heeft je plan gelezen. Je kunt het nog meenemen naar een andere ruimte.",
  "standing.story.anonymised": "De gegevens van dit plan zijn gewist. Er is niets meer te lezen.",

  "standing.todo": "Wat je nu moet doen",
  "standing.nothing": "Je hoeft nu niets te doen",
  "standing.nothing.sealed": "Wil je nog iets veranderen? Dat kan tot de ruimte sluit.",
  "standing.nothing.reading":
    "Mist er iets in je plan? Dan vragen we het je per mail. Je krijgt dan vijf werkdagen.",
  "standing.nothing.pitched": "Je krijgt een mail. Daarin staan je punten en wat de jury vond.",
  "standing.nothing.winner": "We bellen je om kennis te maken. Zeg tot het contract nog niets op.",
  "standing.nothing.reserve": "We laten het je weten als er iets verandert.",
  "standing.before": ({ day }: Day) => `Tot en met ${day}`,
  "standing.toRepair": "Vul mijn plan aan",
  "standing.pitch.ask": "Laat weten of je komt",
  "standing.pitch.coming": "Je komt naar de pitchavond",
  "standing.pitch.notComing": "Je komt niet naar de pitchavond",
  "standing.pitch.minutes": "Je krijgt 7 minuten om te vertellen en 8 minuten voor vragen.",
  "standing.pitch.changed": "Toch anders? Dat kan tot je aan de beurt bent.",
  "standing.pitch.when": "Wanneer",
  "standing.pitch.where": "Waar",
  "standing.pitch.turn": "Jij bent",
  "standing.pitch.turnIs": ({ position, time }: { position: number; time: string }) =>
    `Nummer ${position}, rond ${time}`,
  "standing.pitch.yes": "Ja, ik kom",
  "standing.pitch.no": "Ik kom niet",
  "standing.pitch.toCalendar": "Zet in mijn agenda",
  "standing.pitch.calendar": ({ address }: { address: string }) => `Pitchavond ${address}`,

  "standing.way": "Waar staat je plan?",
  "standing.phase.handed_in": "Ingediend",
  "standing.phase.read": "Gecontroleerd",
  "standing.phase.evening": "Pitchavond",
  "standing.phase.result": "Uitslag",
  "standing.phase.lease": "Huur",
  "standing.phase.leaseStory": "Alleen voor de winnaar.",
  "standing.read.invited": "Gekozen voor de pitchavond",
  "standing.read.declined": "Niet gekozen voor de pitchavond",
  "standing.result.winner": "Uitslag: jouw plan is gekozen",
  "standing.result.reserve": "Uitslag: reserve",
  "standing.result.not_chosen": "Uitslag: niet gekozen",
  "standing.byDay": ({ day }: Day) => `Uiterlijk ${day}`,
  "standing.fromDay": ({ day }: Day) => `Vanaf ${day}`,
  "standing.receiptNumber": ({ number }: { number: string }) => `Nummer ${number}`,

  "standing.letters": "Berichten over je plan",
  "standing.lettersStory": "Deze mails hebben we je gestuurd.",
  "standing.contact": "Vragen?",
  "standing.contactStory": ({ name }: { name: string }) => `Bel of mail ${name}.`,
  "standing.plan": "Jouw plan",
  "standing.readBack": "Lees je plan terug",

  "feedback.reasons": "Dit zei de corporatie over je plan",
  "feedback.jury": "Wat de jury zei",
  "feedback.juryStory": "In hun eigen woorden. Wie het schreef, laten we niet zien.",
  "feedback.strong": "Dit was sterk",
  "feedback.missed": "Dit kon beter",
  "feedback.none": "Hier schreef de jury niets bij.",
  "feedback.points": "Jouw punten per onderdeel",
  "feedback.you": ({ jurors }: { jurors: number }) =>
    jurors === 1 ? "Jij, van 1 jurylid" : `Jij, gemiddeld van ${jurors} juryleden`,
  "feedback.middle": "Het middelste plan van de avond",
  "feedback.noWeight": "telt niet mee in het totaal",
  "feedback.weight": ({ percent }: { percent: string }) => `telt voor ${percent}`,
  "feedback.strip": ({
    criterion,
    own,
    middle,
  }: {
    criterion: string;
    own: string;
    middle: string | null;
  }) =>
    middle === null
      ? `${criterion}: jij ${own}, op een schaal van 1 tot 5`
      : `${criterion}: jij ${own}, middelste plan ${middle}, op een schaal van 1 tot 5`,
  "feedback.middleIs": ({ middle }: { middle: string }) => `midden ${middle}`,
  "feedback.noPoints": "geen punten",
  "feedback.total": ({ own }: { own: string }) => `Samen ${own} van de 100 punten.`,
  "feedback.totalMiddle": ({ middle }: { middle: string }) => `Het middelste plan: ${middle}.`,
  "feedback.private": "We laten geen punten van andere ondernemers of van losse juryleden zien.",
  "feedback.fewPlans":
    "Er waren zo weinig plannen dat we het middelste niet laten zien. Zo blijven de punten van anderen geheim.",
  "feedback.result": "Bekijk de uitslag",
  "feedback.disagree": "Ben je het er niet mee eens?",
  "feedback.disagreeHow":
    "Lees eerst hoe de jury telde. Klopt er volgens jou iets niet? Mail het ons en zeg waarom.",
  "feedback.disagreeChoice": "Klopt er volgens jou iets niet? Mail het ons en zeg waarom.",
  "feedback.disagreeMail": "Mail je bezwaar",
  "feedback.disagreeSubject": ({ address, number }: { address: string; number: string }) =>
    `Bezwaar tegen de keuze voor ${address}, ${number}`,
  "feedback.disagreeThen":
    "Komen we er samen niet uit? Dan kun je naar de klachtencommissie van de corporatie. Vraag ons hoe dat gaat.",
  "feedback.further": "Hoe nu verder?",
  "feedback.kept": "Wat gebeurt er met je plan?",
  "feedback.keptStory":
    "We bewaren het, zodat te zien blijft hoe er gekozen is. Wil je dat je gegevens weg zijn? Dat kan.",
  "feedback.erase": "Wis mijn gegevens",
  "feedback.talk": "Praat er even over",
  "feedback.talkStory":
    "Begrijp je het niet, of ben je het er niet mee eens? Bel of mail. We leggen het graag uit.",
  "feedback.again": "Gebruik je plan opnieuw",
  "feedback.againStory": ({ area, city, day }: { area: string; city: string; day: string }) =>
    `${area} in ${city}. Indienen kan tot ${day}.`,
  "feedback.noSpaces": "Er is nu geen andere ruimte open die bij je plan past. Je plan blijft bewaard.",
  "feedback.allSpaces": "Bekijk alle ruimtes",

  "reuse.take": "Neem je plan mee",
  "reuse.takeTo": ({ address }: { address: string }) => `naar ${address}`,
  "reuse.title": "Neem je plan mee",
  "reuse.lead": ({ tradeName, address }: { tradeName: string; address: string }) =>
    `Je hoeft niet opnieuw te beginnen. We zetten ${tradeName}, je plan voor ${address}, klaar voor een andere ruimte.`,
  "reuse.choose": "Kies de ruimte",
  "reuse.to": ({ address }: { address: string }) => `Naar ${address}`,
  "reuse.comes": "Dit gaat mee",
  "reuse.asItIs": "Gaat mee zoals het is",
  "reuse.files": ({ count }: { count: number }) => (count === 1 ? "1 bijlage" : `${count} bijlagen`),
  "reuse.go": "Neem mijn plan mee",
  "reuse.stays": "Je oude plan blijft zoals het is.",
  "reuse.other": "Kies een andere ruimte",
  "reuse.excluded": ({ branch }: { branch: string }) =>
    `Let op: ${branch} past hier niet. De buurt zoekt iets anders. Kies liever een andere ruimte.`,
  "reuse.there": "Voor deze ruimte heb je al een plan",
  "reuse.open": "Open dat plan",
  "reuse.none": "Er is nu geen ruimte open waar dit plan past.",
  "reuse.empty": "In dit plan staat nog niets. Er is dus niets om mee te nemen.",
  "reuse.lookAgain": "Kijk dit nog na",
  "reuse.lookAgain.motivation":
    "Deze tekst kwam mee uit een ander plan. Waarom wil je déze ruimte, in déze buurt? Bewaar het als het klopt.",
  "reuse.lookAgain.business":
    "De buurt zoekt hier iets anders dan jouw soort zaak. Kijk of je plan hier past. Bewaar het als het klopt.",
  "reuse.lookAgain.financial":
    "Deze cijfers kwamen mee uit een ander plan. De huur is hier anders, en misschien begin je later. Kijk wat dat doet en bewaar dan.",
  "reuse.lookAgain.window":
    "Dit kwam mee uit een ander plan. De pui is hier anders. Kijk of het past en bewaar dan.",
  "reuse.lookAgain.social":
    "Deze tekst kwam mee uit een ander plan. Wat doe je voor déze buurt? Bewaar het als het klopt.",
  "reuse.start": ({ address }: { address: string }) => `Een plan voor ${address}`,
  "reuse.startLead": "Je schreef al eerder een plan. Neem het mee, of begin met een leeg vel.",
  "reuse.startFrom": ({ tradeName }: { tradeName: string }) => `Neem ${tradeName} mee`,
  "reuse.startFromStory": ({ address }: { address: string }) => `Je plan voor ${address}.`,
  "reuse.startEmpty": "Begin leeg",

  "own.yours": "Wacht op jou",
  "own.under_way": "Loopt",
  "own.over": "Afgerond",
  "own.repairUntil": ({ moment }: Moment) => `Aanvullen kan tot ${moment}`,

  "evening.attendance": "Wie komt er?",
  "evening.coming.yes": "Komt",
  "evening.coming.no": "Komt niet",
  "evening.coming.none": "Nog niets gehoord",

  "mail.pitchDeclined.subject": ({ tradeName, address }: { tradeName: string; address: string }) =>
    `${tradeName} komt niet naar de pitchavond voor ${address}`,
  "mail.pitchDeclined.title": "Iemand komt niet naar de pitchavond",
  "mail.pitchDeclined.preview": ({ tradeName }: { tradeName: string }) => `${tradeName} liet het net weten.`,
  "mail.pitchDeclined.story": ({
    tradeName,
    address,
    moment,
  }: {
    tradeName: string;
    address: string;
    moment: string;
  }) =>
    `${tradeName} zou pitchen voor ${address} op ${moment}, en komt niet. Bel de ondernemer en kijk of je het programma aanpast.`,
  "mail.pitchDeclined.button": "Naar de pitchavond",

  "events.application.pitch-confirmed": "Ondernemer komt naar de pitchavond",
  "events.application.pitch-declined": "Ondernemer komt niet naar de pitchavond",
  "events.application.taken-along": "Plan meegenomen naar deze ruimte",

  "problems.pitch-began": "Je beurt is al begonnen. Bel de corporatie.",
  "problems.plan-exists": "Voor deze ruimte heb je al een plan. Open dat plan.",
  "problems.nothing-to-take": "In dit plan staat nog niets. Er is niets om mee te nemen.",
} as const;
