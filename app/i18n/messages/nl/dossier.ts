type Times = { what: string; count: number; time: string };

/** The log of a call as a story, and the dossier that accountant and supervisor get. */
export const dossier = {
  "dossier.title": "Logboek en dossier",
  "dossier.link": "Logboek en dossier",
  "dossier.lead":
    "Alles wat er met deze selectie gebeurde, van begin tot nu. Niemand kan hier iets in veranderen of weghalen.",
  "dossier.export": "Dossier voor accountant en toezicht",
  "dossier.exportLead":
    "In het dossier staan de regels en hun wijzigingen, de vragen met antwoorden, het openen, en van elk plan wat is gevraagd en gekozen, met de redenen. Ook staan er de belangen van medewerkers in, de rangorde en dit logboek.",
  "dossier.pdf": "Dossier als PDF",
  "dossier.json": "Dossier als JSON",
  "dossier.fingerprint": "Vingerafdruk van dit dossier (SHA-256)",
  "dossier.fingerprintHint":
    "PDF en JSON met dezelfde vingerafdruk zeggen hetzelfde. Die van de JSON is na te rekenen: SHA-256 van het deel “dossier”, met de namen op volgorde en zonder spaties.",
  "dossier.leftOut": ({ count }: { count: number }) =>
    count === 1
      ? "Eén plan staat hier niet in, omdat jij de ondernemer kent. Een collega kan het hele dossier maken."
      : `${count} plannen staan hier niet in, omdat jij de ondernemers kent. Een collega kan het hele dossier maken.`,
  "dossier.story": "Wat er gebeurde",
  "dossier.nothing": "Er is nog niets gebeurd.",
  "dossier.times": ({ what, count, time }: Times) => `${what}, ${count} keer, tot ${time}`,
  "dossier.aboutPlan": ({ what, plan }: { what: string; plan: string }) => `${what}: ${plan}`,
  "dossier.ofPile": ({ what, count }: { what: string; count: number }) =>
    count === 1 ? `${what}: 1 plan in de stapel` : `${what}: ${count} plannen in de stapel`,
  "dossier.by.staff": ({ name }: { name: string }) =>
    name || "een medewerker van wie de gegevens zijn gewist",
  "dossier.by.entrepreneur": "een ondernemer",
  "dossier.by.juror": "een jurylid",
  "dossier.byMore.entrepreneur": "een of meer ondernemers",
  "dossier.byMore.juror": "een of meer juryleden",
  "dossier.by.partner": "een partner",
  "dossier.by.system": "Plint, vanzelf",
  "dossier.when": "Tijd",
  "dossier.what": "Wat",
  "dossier.who": "Wie",

  "dossier.paperTitle": ({ address }: { address: string }) => `Dossier ${address}`,
  "dossier.fileName": ({ address, kind }: { address: string; kind: "pdf" | "json" }) =>
    `Dossier ${address}.${kind}`,
  "dossier.madeAt": "Gemaakt",
  "dossier.state": "Stand",
  "dossier.ended": "Waarom het stopte",
  "dossier.rules": "De regels",
  "dossier.rulesHash": "Code van de regels (SHA-256)",
  "dossier.published": "Openbaar gemaakt",
  "dossier.signedBoth": ({
    first,
    firstAt,
    second,
    secondAt,
  }: Record<"first" | "firstAt" | "second" | "secondAt", string>) =>
    `Voorgesteld door ${first} op ${firstAt}. Akkoord van ${second} op ${secondAt}.`,
  "dossier.signedOne": ({ first, firstAt }: { first: string; firstAt: string }) =>
    `Voorgesteld door ${first} op ${firstAt}. Nog geen akkoord.`,
  "dossier.noRules": "De regels zijn nog niet vastgelegd.",
  "dossier.percent": "Deel van de streefhuur",
  "dossier.perMonth": "Huur per maand",
  "dossier.criteria": "Waar de jury op let",
  "dossier.criterion": "Onderdeel",
  "dossier.weight": "Telt voor",
  "dossier.timetable": "Planning",
  "dossier.changes": "Wijzigingen van de regels",
  "dossier.noChanges": "De regels zijn niet gewijzigd.",
  "dossier.change": ({ number }: { number: number }) => `Wijziging ${number}`,
  "dossier.hashes": ({ before, after }: { before: string; after: string }) => `Van ${before} naar ${after}.`,
  "dossier.noQuestions": "Er zijn geen vragen gesteld.",
  "dossier.questionsStory":
    "Iedereen las elke vraag met het antwoord op hetzelfde moment. Wie iets vroeg, weet de corporatie niet.",
  "dossier.question.asked": ({ number, asked }: { number: number; asked: string }) =>
    `Vraag ${number}, gesteld op ${asked}`,
  "dossier.question.answered": ({ name, closed }: Record<"name" | "closed", string>) =>
    `Antwoord van ${name}, op ${closed}`,
  "dossier.question.declined": ({ name, closed }: Record<"name" | "closed", string>) =>
    `Niet beantwoord door ${name}, op ${closed}. De reden`,
  "dossier.question.withheld": ({ asked, name, closed }: Record<"asked" | "name" | "closed", string>) =>
    `Een vraag van ${asked} is niet geplaatst, door ${name} op ${closed}.`,
  "dossier.question.open": ({ asked }: { asked: string }) =>
    `Een vraag van ${asked} kreeg nog geen antwoord.`,
  "dossier.question.unread":
    "Wat niet openbaar werd, staat hier zonder de woorden. Er kunnen gegevens van iemand in staan.",
  "dossier.opening": "Plannen geopend",
  "dossier.notOpened": "De plannen zijn nog verzegeld. Hier staat niets over.",
  "dossier.seals": ({ count }: { count: number }) =>
    count === 1 ? "1 zegel in de stapel" : `${count} zegels in de stapel`,
  "dossier.plans": "Plannen en keuzes",
  "dossier.number": "Nummer",
  "dossier.choice": "Keuze",
  "dossier.anonymised": "gewist",
  "dossier.noReason": "Er staat nog geen reden bij.",
  "dossier.erasedPlan": "Dit plan is gewist. Wat erover is gezegd en gevraagd, is mee gewist.",
  "dossier.repair.asked": ({ name, asked, due }: Record<"name" | "asked" | "due", string>) =>
    `Gevraagd door ${name} op ${asked}. Aanvullen kan één keer, tot ${due}.`,
  "dossier.repair.answered": ({ answered }: { answered: string }) => `Aangevuld op ${answered}.`,
  "dossier.repair.expired": "Er kwam geen aanvulling.",
  "dossier.repair.waiting": "Er is nog geen aanvulling.",
  "dossier.repair.field": ({ field }: { field: string }) => `Gevraagd bij “${field}”`,
  "dossier.repair.seal": "Zegel na de aanvulling",
  "dossier.ties": "Belangen van medewerkers",
  "dossier.tiesStory":
    "Deze medewerkers meldden dat zij een ondernemer kennen. Zij lezen dat plan niet en beslissen in deze selectie niet mee.",
  "dossier.noTies": "Bij de plannen in dit dossier staat geen belang van een medewerker.",
  "dossier.declaredAt": "Gemeld",
  "dossier.sealOfPlan": "Zegel",
  "dossier.result": "Uitslag",
  "dossier.noResult": "Er is nog geen rangorde.",
  "dossier.pointsStory":
    "Zo gaf elk jurylid ze. Hieruit kan iedereen de rangorde narekenen, met wat elk onderdeel telt. Juryleden staan hier zonder naam.",
  "dossier.juror.residents": ({ number }: { number: number }) => `Bewoner ${number}`,
  "dossier.juror.professionals": ({ number }: { number: number }) => `Kenner ${number}`,
  "dossier.why": "Waarom",
  "dossier.report": "Juryrapport",
} as const;
