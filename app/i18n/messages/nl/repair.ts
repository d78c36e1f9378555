export const repair = {
  "repair.field.investments": "Investering",
  "repair.field.funding": "Financiering",
  "repair.field.operation": "Exploitatie",
  "repair.field.liquidity": "Kas per maand",
  "repair.field.private": "Thuis",
  "repair.field.costs": "Kosten per jaar",
  "repair.field.growth": "Groei in jaar 2 en 3",
  "repair.field.hours": "Uren",
  "repair.field.file": "Een bestand",

  "repair.title": "Vul je plan aan",
  "repair.lead": ({ moment }: { moment: string }) =>
    `De corporatie mist iets in je plan. Je kunt het één keer aanvullen, tot ${moment}.`,
  "repair.rest":
    "Je ziet hier alleen wat gevraagd is. De rest van je plan blijft zoals je het hebt ingediend.",
  "repair.asked": "Dit wordt gevraagd",
  "repair.saved": "Bewaard. Je aanvulling is nog niet ingediend.",
  "repair.save": "Bewaar en ga later verder",
  "repair.handIn": "Dien mijn aanvulling in",
  "repair.handInOnce": "Indienen kan één keer. Kijk daarom eerst of alles klopt.",
  "repair.file": "Kies het bestand",
  "repair.fileAdd": "Voeg toe",
  "repair.fileGot": "Toegevoegd",
  "repair.fileFirst": "Voeg eerst je bestand toe. Daarna dien je alles in.",
  "repair.lateTitle": "De tijd om aan te vullen is voorbij",
  "repair.lateStory": ({ moment }: { moment: string }) =>
    `Aanvullen kon tot ${moment}. De corporatie leest je plan nu zoals je het hebt ingediend. Je doet dus nog gewoon mee.`,
  "repair.doneTitle": "Je aanvulling is binnen",
  "repair.doneStory": ({ moment }: { moment: string }) =>
    `We ontvingen je aanvulling op ${moment}. De corporatie leest je plan nu verder.`,
  "repair.toPlan": "Bekijk hoe het ervoor staat",
  "repair.seal": "Nieuw zegel",
  "repair.moreRows": "Bewaar en geef me meer regels",

  "staff.repair.title": "Aanvulling",
  "staff.repair.ask": "Vraag een aanvulling",
  "staff.repair.lead":
    "Vraag alleen wat ontbreekt. Dat kan één keer per plan. De ondernemer krijgt vijf werkdagen, net als iedereen.",
  "staff.repair.until": ({ moment }: { moment: string }) =>
    `Vraag je het vandaag, dan kan het tot ${moment}.`,
  "staff.repair.chooseTitle": "Wat ontbreekt?",
  "staff.repair.choose":
    "Kies een vraag en schrijf in één of twee zinnen wat je mist. De ondernemer leest jouw zin.",
  "staff.repair.sentence": ({ field }: { field: string }) => `Schrijf wat je mist bij “${field}”`,
  "staff.repair.send": "Verstuur de vraag",
  "staff.repair.sendOnce": "De ondernemer krijgt meteen een mail. Je kunt hierna niets meer bijvragen.",
  "staff.repair.status.asked": "Aanvulling gevraagd",
  "staff.repair.status.answered": "Aangevuld",
  "staff.repair.status.expired": "Niet aangevuld",
  "staff.repair.status.none": "Niet gevraagd",
  "staff.repair.askedStory": ({ asked, due }: { asked: string; due: string }) =>
    `Gevraagd op ${asked}. Het kan nog tot ${due}. Tot dan beoordeel je dit plan niet.`,
  "staff.repair.answeredStory": ({ answered }: { answered: string }) =>
    `Aangevuld op ${answered}. Hieronder staat wat er was en wat er nu staat.`,
  "staff.repair.expiredStory": ({ due }: { due: string }) =>
    `Er kwam geen aanvulling voor ${due}. Beoordeel het plan zoals het is ingediend.`,
  "staff.repair.before": "Was",
  "staff.repair.after": "Is nu",
  "staff.repair.empty": "Leeg",
  "staff.repair.files": "Bestanden bij de aanvulling",
  "staff.repair.seals": "Zegels",
  "staff.repair.sealBefore": "Bij het indienen",
  "staff.repair.sealAfter": "Na de aanvulling",
  "staff.repair.toRepair": "Bekijk de aanvulling",
  "staff.repair.notNow": "Een aanvulling vragen kan na het sluiten en tot de voorselectie is verstuurd.",

  "mail.repairAsked.subject": ({ address }: { address: string }) =>
    `Vul je plan voor ${address} aan, er mist iets`,
  "mail.repairAsked.title": "Er mist iets in je plan",
  "mail.repairAsked.preview": ({ moment }: { moment: string }) => `Aanvullen kan tot ${moment}.`,
  "mail.repairAsked.story": ({ tradeName, address }: { tradeName: string; address: string }) =>
    `We lezen ${tradeName}, je plan voor ${address}. We missen iets. Dit vragen we van je.`,
  "mail.repairAsked.until": ({ moment }: { moment: string }) => `Je kunt dit aanvullen tot ${moment}.`,
  "mail.repairAsked.same":
    "Iedereen bij wie iets mist, krijgt evenveel tijd: vijf werkdagen. Het kan één keer. De rest van je plan kun je niet veranderen.",
  "mail.repairAsked.button": "Vul mijn plan aan",
  "mail.repairAsked.late":
    "Lukt het niet op tijd? Dan lezen we je plan zoals je het hebt ingediend. Mist er dan te veel, dan kan je plan afvallen.",

  "mail.repairReceived.subject": ({ address }: { address: string }) =>
    `Je aanvulling voor ${address} is binnen`,
  "mail.repairReceived.title": "Je aanvulling is binnen",
  "mail.repairReceived.preview": "Je hoeft nu niets te doen.",
  "mail.repairReceived.story": ({ tradeName, address }: { tradeName: string; address: string }) =>
    `We hebben je aanvulling bij ${tradeName} voor ${address} op tijd ontvangen. We lezen je plan nu verder.`,
  "mail.repairReceived.button": "Bekijk hoe het ervoor staat",

  "events.application.repair-asked": "Aanvulling gevraagd",
  "events.application.repair-saved": "Aanvulling bewaard",
  "events.application.repaired": "Plan aangevuld",
  "events.application.repair-expired": "Aanvulling niet op tijd",

  "problems.repair-asked-before": "Bij dit plan is al een aanvulling gevraagd. Dat kan maar één keer.",
  "problems.nothing-asked": "Kies ten minste één vraag, en schrijf wat er mist.",
  "problems.tick-or-clear": "Zet een vinkje bij deze vraag, of haal de zin weg.",
  "problems.repair-late": "De tijd om aan te vullen is voorbij. We lezen je plan zoals het is ingediend.",
  "problems.already-repaired": "Je aanvulling is al ingediend.",
  "problems.repair-incomplete": "Nog niet alles is ingevuld. Hieronder zie je wat er mist.",
  "problems.repair-file-missing": "We vroegen ook een bestand. Voeg het toe en dien dan in.",
  "problems.repairs-open": ({ plans }: { plans: number }) =>
    plans === 1
      ? "1 plan mag nog worden aangevuld. Wacht tot de aanvulling binnen is of de tijd om is."
      : `${plans} plannen mogen nog worden aangevuld. Wacht tot alles binnen is of de tijd om is.`,
} as const;
