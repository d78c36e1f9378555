type Address = { address: string };

/** Changes to published rules: on the page of the space, at the desk, in the letters. */
export const changes = {
  "changes.title": "Wijzigingen",
  "changes.lead":
    "De regels van deze ruimte liggen vast. Ze veranderen alleen zo: openbaar, met een reden, door twee mensen.",
  "changes.notice": ({ count, day }: { count: number; day: string }) =>
    count === 1
      ? `De regels zijn 1 keer gewijzigd, op ${day}.`
      : `De regels zijn ${count} keer gewijzigd, het laatst op ${day}.`,
  "changes.see": "Bekijk wat er anders is",
  "changes.number": ({ number, moment }: { number: number; moment: string }) =>
    `Wijziging ${number}, ${moment}`,
  "changes.reason": "Waarom",
  "changes.what": "Wat er anders is",
  "changes.field": "Onderdeel",
  "changes.before": "Was",
  "changes.after": "Wordt",
  "changes.hashes": "De code van de regels ervoor en erna (SHA-256)",
  "changes.version": ({ number }: { number: number }) => `Versie ${number} van de regels.`,
  "changes.closedFirst": ({ moment }: { moment: string }) => `Eerst was dit ${moment}.`,
  "changes.nothing": "niets",
  "changes.rentOfYear": ({ year, amount, percent }: { year: number; amount: string; percent: string }) =>
    `jaar ${year}: ${amount} per maand (${percent})`,

  "changes.field.introduction": "Inleiding",
  "changes.field.neighbourhoodWishes": "Wat de buurt zoekt",
  "changes.field.wantedBranches": "Welkome branches",
  "changes.field.excludedBranches": "Branches die hier niet passen",
  "changes.field.planVariant": "Wat er in het plan moet",
  "changes.field.space.street": "Straat",
  "changes.field.space.houseNumber": "Huisnummer",
  "changes.field.space.postcode": "Postcode",
  "changes.field.space.neighbourhood": "Buurt",
  "changes.field.space.city": "Plaats",
  "changes.field.space.unitKind": "Soort ruimte",
  "changes.field.space.areaM2": "Oppervlak",
  "changes.field.space.frontageM": "Breedte van de gevel",
  "changes.field.space.openGlassPercent": "Hoeveel van het glas open blijft",
  "changes.field.space.handover": "Oplevering",
  "changes.field.space.energyLabel": "Energielabel",
  "changes.field.space.regime": "Huurregime",
  "changes.field.space.description": "Beschrijving van de ruimte",
  "changes.field.rent.marketRent": "Markthuur per maand",
  "changes.field.rent.targetRent": "Streefhuur per maand",
  "changes.field.rent.serviceCosts": "Servicekosten per maand",
  "changes.field.rent.path": "Huurpad",
  "changes.field.rent.totalDiscount": "Korting over alle jaren samen",
  "changes.field.rent.terms": "Korting",
  "changes.field.rent.terms.discount": "Korting",
  "changes.field.rent.terms.discount.endsOn": "Laatste dag van de korting",
  "changes.field.rent.terms.discount.reason": "Waarom korting",
  "changes.field.rent.terms.discount.form": "Soort korting",
  "changes.discount": ({ day, reason }: { day: string; reason: string }) => `tot en met ${day}. ${reason}`,
  "changes.field.rent.leaseStartsOn": "Begin van de huur",
  "changes.field.timetable.opensAt": "Opent",
  "changes.field.timetable.closesAt": "Sluit",
  "changes.field.timetable.shortlistBy": "Voorselectie bekend, uiterlijk",
  "changes.field.timetable.pitchAt": "Pitchavond",
  "changes.field.timetable.resultBy": "Uitslag bekend, uiterlijk",
  "changes.field.pitchPlace": "Plaats van de pitchavond",
  "changes.field.jury.size": "Aantal juryleden",
  "changes.field.jury.quorum": "Hoeveel juryleden er ten minste zijn",
  "changes.field.jury.residentsQuorum": "Hoeveel bewoners er ten minste zijn",
  "changes.field.jury.professionalsQuorum": "Hoeveel kenners er ten minste zijn",
  "changes.field.jury.residents": "Bewoners in de jury",
  "changes.field.jury.professionals": "Kenners in de jury",
  "changes.field.jury.residentsShare": "Waarvoor de bewoners tellen",
  "changes.field.criteria": "Waar de jury op let",
  "changes.field.other": "Ander onderdeel",
  "changes.criterion.title": ({ number }: { number: number }) => `Onderdeel ${number}: naam`,
  "changes.criterion.question": ({ number }: { number: number }) => `Onderdeel ${number}: vraag`,
  "changes.criterion.weight": ({ number }: { number: number }) => `Onderdeel ${number}: telt voor`,
  "changes.criterion.anchors": ({ number }: { number: number }) =>
    `Onderdeel ${number}: wat de punten betekenen`,

  "changes.plan.title": "De regels zijn veranderd",
  "changes.plan.story": ({ day }: { day: string }) =>
    `Op ${day} veranderde er iets aan de regels van deze ruimte. Kijk of je plan nog past.`,
  "changes.plan.reopen": ({ moment }: { moment: string }) =>
    `Je plan ligt in de brievenbus. Je kunt het weer openen en aanpassen tot ${moment}.`,
  "changes.plan.toReopen": "Pas je plan aan",

  "changes.staff.title": "Wijziging van de regels",
  "changes.staff.link": "Regels wijzigen",
  "changes.staff.lead":
    "Ondernemers bouwen op deze regels. Een wijziging is daarom altijd openbaar. Een collega moet haar goedkeuren. Wie een plan heeft, komt kijken of iets vroeg, krijgt meteen een mail.",
  "changes.staff.over": "Deze regels kunnen nu niet meer veranderen.",
  "changes.staff.onlyEvening": "De ruimte is gesloten. Nu kan alleen nog veranderen wat na het sluiten komt.",
  "changes.staff.moments": "Planning",
  "changes.staff.momentsHint": "De sluiting kan alleen later, en alleen zolang zij niet voorbij is.",
  "changes.staff.texts": "Tekst en buurt",
  "changes.staff.space": "De ruimte",
  "changes.staff.rent": "Huur",
  "changes.staff.discountHint":
    "Vul dit in als de wijziging een korting geeft, of als er een andere reden is. Leeg betekent: de reden blijft zoals die is.",
  "changes.staff.area": "Oppervlak",
  "changes.staff.frontage": "Breedte van de gevel",
  "changes.staff.label": "Energielabel",
  "changes.staff.noLabel": "Geen label",
  "changes.staff.criteriaFrozen":
    "Er is een plan binnen. Waar de jury op let en hoe zwaar dat telt, kan dus niet meer veranderen.",
  "changes.staff.reason": "Waarom verandert dit?",
  "changes.staff.reasonHint": "Iedereen leest deze reden.",
  "changes.staff.propose": "Vraag een collega om akkoord",
  "changes.staff.proposed": "Een collega kreeg een mail. Er is nog niets veranderd.",
  "changes.staff.proposal": "Het voorstel",
  "changes.staff.waiting": "Wacht op akkoord",
  "changes.staff.waitingStory": ({ name, moment }: { name: string; moment: string }) =>
    `${name} stelde deze wijziging voor op ${moment}. Er is nog niets veranderd.`,
  "changes.staff.own": "Je stelde dit zelf voor. Een collega moet ernaar kijken.",
  "changes.staff.effect":
    "Na je akkoord gelden de nieuwe regels meteen. De wijziging staat op de openbare pagina en iedereen die het aangaat krijgt een mail.",
  "changes.staff.publish": "Akkoord, maak openbaar",
  "changes.staff.returnedFor": "Waarom gaat het niet door?",
  "changes.staff.return": "Stuur terug",
  "changes.staff.takeBack": "Trek het voorstel in",
  "changes.staff.history": "Eerdere voorstellen",
  "changes.staff.published": ({ number }: { number: number }) => `Openbaar als wijziging ${number}`,
  "changes.staff.returned": "Teruggestuurd",
  "changes.staff.signatures": ({ proposer, closer }: { proposer: string; closer: string }) =>
    `Voorgesteld door ${proposer}, akkoord van ${closer}.`,
  "changes.staff.returnedBy": ({ proposer, closer }: { proposer: string; closer: string }) =>
    `Voorgesteld door ${proposer}, teruggestuurd door ${closer}.`,
  "changes.staff.done": ({ number }: { number: number }) =>
    `Wijziging ${number} is openbaar. Wie het aangaat krijgt een mail.`,
  "changes.staff.frozenTitle": "De regels liggen vast",
  "changes.staff.toCall": "Naar de selectie",
  "changes.staff.frozenStory":
    "Deze selectie is al voorgelegd of openbaar. Wat je hier invulde is niet bewaard in de regels, maar het staat hieronder nog. Kopieer wat je nodig hebt.",
  "changes.staff.frozenWay":
    "Wil je iets veranderen aan regels die openbaar zijn? Dat kan met een wijziging.",
  "changes.staff.proposedTitle": "Dit voorstel ligt bij een collega",
  "changes.staff.proposedWay":
    "Nog niets is openbaar. Wil je iets veranderen? Zet het voorstel dan eerst terug naar concept. Dat kan onder aan de pagina van het voorstel.",
  "changes.staff.toProposal": "Naar het voorstel",

  "events.tender.change-proposed": "Wijziging van de regels voorgesteld",
  "events.tender.change-returned": "Wijziging van de regels teruggestuurd",
  "events.tender.changed": "Regels gewijzigd en openbaar",

  "problems.valued-rents":
    "De markthuur en de streefhuur komen van de waarde van de ruimte. Die ligt vast zolang een selectie loopt. Wil je minder huur vragen? Pas dan het huurpad aan. Klopt de waarde niet meer? Stop deze selectie en begin opnieuw.",
  "problems.nothing-changes": "Er verandert nog niets. Pas eerst een onderdeel aan.",
  "problems.deadline-passed": "De ruimte is al gesloten. De sluiting kan niet meer verschuiven.",
  "problems.deadline-earlier": "De sluiting kan alleen later, niet eerder.",
  "problems.criteria-frozen":
    "Er is een plan binnen. Waar de jury op let en hoe zwaar dat telt, kan niet meer veranderen.",
  "problems.only-the-evening":
    "De ruimte is gesloten. Alleen de planning na het sluiten en de plaats van de pitchavond kunnen nog veranderen.",
  "problems.too-late-to-adapt": ({ days }: { days: number }) =>
    `Ondernemers hebben ten minste ${days} werkdagen nodig om hun plan aan te passen. Zet de sluiting ook later.`,

  "mail.rulesChanged.subject": ({ address }: Address) => `De regels voor ${address} zijn veranderd`,
  "mail.rulesChanged.title": "De regels zijn veranderd",
  "mail.rulesChanged.preview": ({ closesAt }: { closesAt: string }) => `De ruimte sluit op ${closesAt}.`,
  "mail.rulesChanged.story": ({ address }: Address) =>
    `Er is iets veranderd aan de regels voor ${address}. Iedereen krijgt deze mail op hetzelfde moment.`,
  "mail.rulesChanged.handedIn": ({ closesAt }: { closesAt: string }) =>
    `Je plan blijft in de brievenbus liggen, je hoeft niets te doen. Wil je het aanpassen? Open het dan weer. Dat kan tot ${closesAt}. Dien het daarna opnieuw in.`,
  "mail.rulesChanged.draft": ({ closesAt }: { closesAt: string }) =>
    `Kijk of je plan nog past. Indienen kan tot ${closesAt}.`,
  "mail.rulesChanged.line": ({ label, before, after }: { label: string; before: string; after: string }) =>
    `${label}: was ${before}, wordt ${after}`,
  "mail.rulesChanged.button": "Bekijk de wijziging",
  "mail.rulesChanged.footnote": ({ address }: Address) =>
    `Je krijgt deze mail omdat je een plan hebt voor ${address}, komt kijken of een vraag stelde.`,
  "mail.changeApprovalAsked.subject": ({ address }: Address) =>
    `Kijk je mee? Regels voor ${address} wijzigen`,
  "mail.changeApprovalAsked.title": "Een wijziging wacht op je akkoord",
  "mail.changeApprovalAsked.story": ({ address }: Address) =>
    `Een collega wil de regels voor ${address} wijzigen. De reden:`,
  "mail.changeApprovalAsked.effect": "Zonder je akkoord verandert er niets.",
};
