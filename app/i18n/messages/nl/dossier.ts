type Times = { what: string; count: number; time: string };

/** The log of a call as a story, and the dossier that accountant and supervisor get. */
export const dossier = {
  "dossier.title": "Logboek en dossier",
  "dossier.link": "Logboek en dossier",
  "dossier.lead":
    "Alles wat er met deze selectie gebeurde, van begin tot nu. Niemand kan hier iets in veranderen of weghalen.",
  "dossier.export": "Dossier voor accountant en toezicht",
  "dossier.exportLead":
    "In het dossier staan de regels, de wijzigingen, het openen, elke keuze met redenen, de rangorde en dit logboek.",
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
  "dossier.opening": "Plannen geopend",
  "dossier.notOpened": "De plannen zijn nog verzegeld. Hier staat niets over.",
  "dossier.seals": ({ count }: { count: number }) =>
    count === 1 ? "1 zegel in de stapel" : `${count} zegels in de stapel`,
  "dossier.plans": "Plannen en keuzes",
  "dossier.number": "Nummer",
  "dossier.choice": "Keuze",
  "dossier.anonymised": "gewist",
  "dossier.noReason": "Er staat nog geen reden bij.",
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
