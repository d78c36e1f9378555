/** Letters: the news first, the reason second, the way out third (design, section 13). */
export const mail = {
  "mail.by": ({ corporation }: { corporation: string }) => `van ${corporation}`,
  "mail.dear": ({ name }: { name: string }) => `Beste ${name},`,
  "mail.dearReader": "Dag,",
  "mail.greeting": "Hartelijke groet,",
  "mail.whatNext": "Hoe nu verder?",
  "mail.readBack": "Lees alles terug",
  "mail.juryFound": "Dit vond de jury van je plan.",
  "mail.contact.both": ({ phone, email }: { phone: string; email: string }) =>
    `Vragen? Bel ${phone} of mail naar ${email}.`,
  "mail.contact.phone": ({ phone }: { phone: string }) => `Vragen? Bel ${phone}.`,
  "mail.contact.email": ({ email }: { email: string }) => `Vragen? Mail naar ${email}.`,
  "mail.becauseOfPlan": ({ receiptNumber }: { receiptNumber: string }) =>
    `Je krijgt deze mail omdat je een plan indiende met nummer ${receiptNumber}.`,
  "mail.security": "Wij vragen je nooit om een wachtwoord of om geld.",
  "mail.disagree":
    "Begrijp je het niet, of ben je het er niet mee eens? Bel of mail ons. We leggen het graag uit.",
  "mail.tryAgain": "Wil je het opnieuw proberen? Kijk op Plint welke ruimtes nu vrij zijn.",

  "mail.fact.when": "Wanneer",
  "mail.fact.where": "Waar",
  "mail.fact.turn": "Jouw beurt",
  "mail.fact.howLong": "Hoe lang",
  "mail.fact.receiptNumber": "Nummer",
  "mail.fact.receivedAt": "Ontvangen",
  "mail.fact.seal": "Zegel",
  "mail.fact.device": "Toestel",
  "mail.fact.passkey": "Passkey",
  "mail.fact.opens": "Open vanaf",
  "mail.fact.closes": "Sluit op",

  "mail.strong": "dit was sterk",
  "mail.missed": "dit kon beter",
  "mail.scores.title": "Jouw punten, van 1 tot 5",
  "mail.scores.criterion": "Waar de jury op let",
  "mail.scores.own": "Jouw plan",
  "mail.scores.median": "Middelste plan",
  "mail.scores.none": "geen",

  "mail.signIn.subject": ({ code }: { code: string }) => `Log in bij Plint (code ${code})`,
  "mail.signIn.title": "Log in bij Plint",
  "mail.signIn.preview": ({ minutes }: { minutes: number }) =>
    `De link werkt ${minutes} minuten en maar één keer.`,
  "mail.signIn.click": "Klik op de knop om in te loggen. Een wachtwoord heb je niet nodig.",
  "mail.signIn.button": "Log in bij Plint",
  "mail.signIn.valid": ({ minutes }: { minutes: number }) =>
    `De link werkt ${minutes} minuten en één keer. Is hij verlopen? Vraag dan een nieuwe aan.`,
  "mail.signIn.codeInstead":
    "Lees je deze mail op een ander toestel? Vul dan deze code in op de inlogpagina:",
  "mail.signIn.notYou":
    "Heb jij dit niet aangevraagd? Dan hoef je niets te doen. Niemand kan inloggen zonder deze mail.",
  "mail.signIn.asked": ({ at }: { at: string }) =>
    `Aangevraagd op ${at}. Wij vragen je nooit om een wachtwoord of om geld.`,
  "mail.signIn.askedOn": ({ at, device }: { at: string; device: string }) =>
    `Aangevraagd op ${at}, met ${device}. Wij vragen je nooit om een wachtwoord of om geld.`,

  "mail.newSignIn.subject": "Er is ingelogd op je account bij Plint",
  "mail.newSignIn.title": "Er is ingelogd op je account",
  "mail.newSignIn.preview": "Was jij dit niet? Log dan overal uit.",
  "mail.newSignIn.story": "Iemand logde in op jouw account. Was jij dit? Dan hoef je niets te doen.",
  "mail.newSignIn.notYou": "Was jij dit niet? Log dan meteen overal uit en bel je collega van beheer.",
  "mail.newSignIn.button": "Bekijk waar je bent ingelogd",

  "mail.passkeyAdded.subject": "Er is een passkey toegevoegd aan je account",
  "mail.passkeyAdded.title": "Je hebt een nieuwe passkey",
  "mail.passkeyAdded.preview": "Was jij dit niet? Haal de passkey dan weg.",
  "mail.passkeyAdded.story": "Vanaf nu kun je inloggen met deze passkey.",
  "mail.passkeyAdded.notYou": "Was jij dit niet? Haal de passkey dan meteen weg en log overal uit.",
  "mail.passkeyAdded.button": "Bekijk je passkeys",

  "mail.lookAndDecide": "Bekijk en beslis",
  "mail.twoPeople": "Je krijgt deze mail omdat er altijd twee mensen nodig zijn voor dit besluit.",

  "mail.approvalAsked.subject": ({ address }: { address: string }) =>
    `Geef je akkoord: ${address} publiceren`,
  "mail.approvalAsked.title": "Mag deze ruimte online?",
  "mail.approvalAsked.preview": ({ address }: { address: string }) =>
    `Een collega vraagt je akkoord voor ${address}.`,
  "mail.approvalAsked.story": ({ address }: { address: string }) =>
    `Een collega heeft de selectie voor ${address} klaargezet. Kijk jij mee? Let op de huur, de korting, waar de jury op let en de data.`,
  "mail.approvalAsked.effect":
    "Geef je akkoord? Dan komt de ruimte online. Daarna liggen de regels vast. Wijzigen kan dan alleen openbaar en met twee mensen.",

  "mail.resultApprovalAsked.subject": ({ address }: { address: string }) =>
    `Geef je akkoord: de uitslag van ${address}`,
  "mail.resultApprovalAsked.title": "Klopt deze uitslag?",
  "mail.resultApprovalAsked.preview": ({ address }: { address: string }) =>
    `Een collega vraagt je akkoord voor de uitslag van ${address}.`,
  "mail.resultApprovalAsked.story": ({ address }: { address: string }) =>
    `Een collega heeft de uitslag voor ${address} klaargezet. Kijk jij mee? Let op de rangorde en op de redenen.`,
  "mail.resultApprovalAsked.effect":
    "Geef je akkoord? Dan komt de uitslag online. Iedereen die pitchte krijgt dan meteen een brief.",

  "mail.spacePublished.title": ({ address }: { address: string }) => `Akkoord: ${address} gaat online`,
  "mail.spacePublished.preview": ({ approvedBy }: { approvedBy: string }) => `${approvedBy} gaf akkoord.`,
  "mail.spacePublished.story": ({ address, approvedBy }: { address: string; approvedBy: string }) =>
    `${approvedBy} gaf akkoord. Iedereen kan ${address} op Plint bekijken vanaf het moment hieronder.`,
  "mail.spacePublished.button": "Bekijk de pagina",
  "mail.spacePublished.frozen":
    "De regels liggen nu vast. Het zegel hierboven bewijst dat: wie iets verandert, krijgt een ander zegel.",
  "mail.spacePublished.footnote": "Je krijgt deze mail omdat jij deze selectie hebt klaargezet.",

  "mail.draftReminder.subject": ({ address }: { address: string }) =>
    `Je plan voor ${address} is nog niet ingediend`,
  "mail.draftReminder.title": "Je plan is nog niet ingediend",
  "mail.draftReminder.preview": ({ moment }: { moment: string }) => `Indienen kan tot ${moment}.`,
  "mail.draftReminder.noName": "je plan",
  "mail.draftReminder.story": ({
    tradeName,
    address,
    moment,
  }: {
    tradeName: string;
    address: string;
    moment: string;
  }) => `Je schrijft aan ${tradeName} voor ${address}. Indienen kan tot ${moment}.`,
  "mail.draftReminder.open": "Dit moet nog",
  "mail.draftReminder.ready": "Alle delen zijn klaar. Je hoeft alleen nog op indienen te drukken.",
  "mail.draftReminder.button": "Verder met je plan",
  "mail.draftReminder.late":
    "Wacht niet tot het laatste uur. Na dat moment gaat de brievenbus dicht, ook als het een minuut scheelt. Alles wat je al schreef, is bewaard.",
  "mail.draftReminder.footnote": ({ address }: { address: string }) =>
    `Je krijgt deze mail omdat je een plan voor ${address} begon. We sturen er hooguit twee.`,

  "mail.planReceived.subject": ({ address, receiptNumber }: { address: string; receiptNumber: string }) =>
    `Je plan voor ${address} is binnen (${receiptNumber})`,
  "mail.planReceived.title": "Je plan ligt in de brievenbus",
  "mail.planReceived.preview": ({ receiptNumber }: { receiptNumber: string }) =>
    `Dit is je ontvangstbewijs. Je nummer is ${receiptNumber}.`,
  "mail.planReceived.story": ({ tradeName, address }: { tradeName: string; address: string }) =>
    `Je plan ${tradeName} voor ${address} is binnen. Bewaar deze mail: dit is je ontvangstbewijs.`,
  "mail.planReceived.button": "Bekijk je ontvangstbewijs",
  "mail.planReceived.next": ({ closesAt }: { closesAt: string }) =>
    `Indienen kan tot ${closesAt}. Tot dat moment kan niemand je plan lezen. Daarna lezen wij alle plannen. Je krijgt van ons een mail, wat het antwoord ook is.`,

  "mail.planReopened.subject": ({ address }: { address: string }) =>
    `Je plan voor ${address} is weer open: dien opnieuw in`,
  "mail.planReopened.title": "Je plan is weer open",
  "mail.planReopened.preview": "Dien het opnieuw in, anders telt het niet mee.",
  "mail.planReopened.story": ({ tradeName, address }: { tradeName: string; address: string }) =>
    `Je hebt ${tradeName} voor ${address} weer geopend om iets te veranderen. Je vorige ontvangstbewijs geldt niet meer.`,
  "mail.planReopened.handIn": ({ closesAt }: { closesAt: string }) =>
    `Dien je plan opnieuw in voor ${closesAt}. Doe je dat niet, dan telt het niet mee.`,
  "mail.planReopened.button": "Ga naar je plan",

  "mail.planWithdrawn.subject": ({ address }: { address: string }) =>
    `Je plan voor ${address} is teruggetrokken`,
  "mail.planWithdrawn.title": "Je plan is teruggetrokken",
  "mail.planWithdrawn.preview": ({ address }: { address: string }) =>
    `Niemand leest je plan voor ${address} nog.`,
  "mail.planWithdrawn.story": ({ tradeName, address }: { tradeName: string; address: string }) =>
    `Je hebt ${tradeName} voor ${address} teruggetrokken. Niemand leest je plan nog, en het doet niet meer mee.`,
  "mail.planWithdrawn.notYou": "Was jij dit niet? Bel ons dan meteen.",
  "mail.planWithdrawn.button": "Bekijk de ruimtes",

  "mail.notShortlisted.subject": ({ address }: { address: string }) =>
    `Het antwoord op je plan voor ${address}`,
  "mail.notShortlisted.title": "We kozen andere plannen",
  "mail.notShortlisted.preview": "In deze mail staat wat wij van jouw plan vonden.",
  "mail.notShortlisted.story": ({
    tradeName,
    address,
    plansInvited,
    plansReceived,
  }: {
    tradeName: string;
    address: string;
    plansInvited: number;
    plansReceived: number;
  }) =>
    `Je stuurde ons ${tradeName} voor ${address}. Wij kozen ${plansInvited} van de ${plansReceived} plannen voor de pitchavond.`,
  "mail.notShortlisted.news": "Jouw plan is daar niet bij.",
  "mail.notShortlisted.answer":
    "Wij vinden dat je recht hebt op een echt antwoord. Dit vonden wij van je plan.",

  "mail.pitchInvited.subject": ({ address }: { address: string }) => `Je mag je plan pitchen voor ${address}`,
  "mail.pitchInvited.title": "Je mag pitchen!",
  "mail.pitchInvited.preview": ({ pitchAt, place }: { pitchAt: string; place: string }) =>
    `De pitchavond is op ${pitchAt}, ${place}.`,
  "mail.pitchInvited.story": ({
    tradeName,
    address,
    plansInvited,
    plansReceived,
  }: {
    tradeName: string;
    address: string;
    plansInvited: number;
    plansReceived: number;
  }) =>
    `Goed nieuws. ${tradeName} is gekozen voor de pitchavond over ${address}. Er kwamen ${plansReceived} plannen binnen. We kozen er ${plansInvited}.`,
  "mail.pitchInvited.turn": ({ position, at }: { position: number; at: string }) =>
    `Als nummer ${position}, rond ${at}`,
  "mail.pitchInvited.turnLater": "Dat loten we nog",
  "mail.pitchInvited.howLong": ({ pitch, questions }: { pitch: number; questions: number }) =>
    `${pitch} minuten vertellen, ${questions} minuten vragen`,
  "mail.pitchInvited.button": "Bekijk je uitnodiging",
  "mail.pitchInvited.cannot": "Kun je niet? Bel ons dan, dan zoeken we een oplossing.",
  "mail.pitchInvited.tips": "Drie tips",
  "mail.pitchInvited.tip.1": "Vertel wat een buurman of buurvrouw bij jou komt doen.",
  "mail.pitchInvited.tip.2": "Laat iets zien of voelen. Neem iets mee dat je gemaakt hebt.",
  "mail.pitchInvited.tip.3": "Oefen hardop, met een klok.",

  "mail.jurorInvited.subject": ({ address }: { address: string }) => `Kies je mee? De jury voor ${address}`,
  "mail.jurorInvited.title": "Wil je in de buurtjury?",
  "mail.jurorInvited.preview": ({ address }: { address: string }) =>
    `Kies mee welke ondernemer in ${address} komt.`,
  "mail.jurorInvited.story": ({ address, jurySize }: { address: string; jurySize: number }) =>
    `Ondernemers vertellen hun plan voor ${address}. Een jury van ${jurySize} mensen geeft punten. Wij vragen jou erbij.`,
  "mail.jurorInvited.as.residents":
    "Jij kijkt als bewoner. Je hoeft nergens verstand van te hebben. Je kent de buurt.",
  "mail.jurorInvited.as.professionals":
    "Jij kijkt als kenner. Je weet wat een zaak nodig heeft om te slagen.",
  "mail.jurorInvited.button": "Ja, ik doe mee",
  "mail.jurorInvited.rules": "Zo blijft het eerlijk",
  "mail.jurorInvited.rule.1":
    "Ken je een van de ondernemers? Dat zeg je vooraf. Over dat plan geef je dan geen punten.",
  "mail.jurorInvited.rule.2": "Wat je leest, blijft tussen jou en de jury.",
  "mail.jurorInvited.rule.3": "Je geeft je punten alleen. Niemand ziet ze voordat iedereen klaar is.",
  "mail.jurorInvited.personal": "Deze link is alleen voor jou. Stuur deze mail niet door.",

  "mail.staffInvited.subject": ({ corporation }: { corporation: string }) =>
    `Je toegang tot Plint van ${corporation}`,
  "mail.staffInvited.title": "Stel je toegang in",
  "mail.staffInvited.preview": ({ corporation }: { corporation: string }) =>
    `Voor ${corporation} werk je met Plint.`,
  "mail.staffInvited.story": ({ corporation }: { corporation: string }) =>
    `Je bent toegevoegd als medewerker van ${corporation} bij Plint. Kies nu hoe je inlogt: met een passkey, of met een wachtwoord en een code van je telefoon.`,
  "mail.staffInvited.button": "Stel je toegang in",
  "mail.staffInvited.valid": ({ days }: { days: number }) =>
    `De link werkt ${days} dagen en één keer. Is hij verlopen? Vraag je collega dan om een nieuwe.`,
  "mail.staffInvited.personal": "Deze link is alleen voor jou. Stuur deze mail niet door.",

  "mail.resultWinner.subject": ({ address }: { address: string }) => `Jij krijgt ${address}!`,
  "mail.resultWinner.title": "De jury koos jouw plan!",
  "mail.resultWinner.preview": ({ address }: { address: string }) => `Gefeliciteerd. Jij mag in ${address}.`,
  "mail.resultWinner.story": ({ tradeName, address }: { tradeName: string; address: string }) =>
    `Gefeliciteerd! De jury koos ${tradeName} voor ${address}. Wij gaan graag met jou verder.`,
  "mail.resultWinner.rent": "Dit wordt je huur",
  "mail.resultWinner.rentFrom": ({ day }: { day: string }) => `Vanaf ${day}`,
  "mail.resultWinner.button": "Bekijk je plan en de uitslag",
  "mail.resultWinner.next.1": "Wij bellen je om een afspraak te maken.",
  "mail.resultWinner.next.2": "Daarna bekijken we samen je papieren. Pas als die kloppen, is de huur zeker.",
  "mail.resultWinner.next.3": "Dan maken we het contract. Zeg tot die tijd nog niets op.",

  "mail.resultReserve.subject": ({ address }: { address: string }) => `Je staat reserve voor ${address}`,
  "mail.resultReserve.title": "Jouw plan staat reserve",
  "mail.resultReserve.preview": "De jury koos een ander plan. Jij bent de eerste daarna.",
  "mail.resultReserve.story": ({
    tradeName,
    address,
    winnerTradeName,
  }: {
    tradeName: string;
    address: string;
    winnerTradeName: string;
  }) =>
    `De jury koos ${winnerTradeName} voor ${address}. ${tradeName} staat reserve. Gaat het niet door met de eerste keus? Dan bellen we jou.`,
  "mail.resultReserve.heldUntil": ({ day }: { day: string }) =>
    `Je staat reserve tot en met ${day}. Je hoeft nu niets te doen.`,
  "mail.resultReserve.held": "Je staat reserve tot het contract getekend is. Je hoeft nu niets te doen.",

  "mail.resultNotChosen.subject": ({ address }: { address: string }) => `De uitslag voor ${address}`,
  "mail.resultNotChosen.title": "De jury koos een ander plan",
  "mail.resultNotChosen.preview": "In deze mail staat wat de jury van jouw plan vond.",
  "mail.resultNotChosen.story": ({
    tradeName,
    address,
    winnerTradeName,
  }: {
    tradeName: string;
    address: string;
    winnerTradeName: string;
  }) => `Met ${tradeName} stond je voor de jury. De jury koos ${winnerTradeName} voor ${address}.`,
  "mail.resultNotChosen.news": "Jij krijgt de ruimte dus niet.",
  "mail.resultNotChosen.sorry": "Dat is jammer nieuws, zeker na al het werk dat je deed.",
  "mail.resultNotChosen.answer": "Wij vinden dat je recht hebt op een echt antwoord. Dit vond de jury.",

  "mail.leaseMoved.title.chosen": ({ address }: { address: string }) =>
    `Jouw plan voor ${address} is gekozen`,
  "mail.leaseMoved.title.screening": ({ address }: { address: string }) =>
    `We bekijken je papieren voor ${address}`,
  "mail.leaseMoved.title.terms": ({ address }: { address: string }) => `De voorwaarden voor ${address}`,
  "mail.leaseMoved.title.contract": ({ address }: { address: string }) => `Het contract voor ${address}`,
  "mail.leaseMoved.title.handover": ({ address }: { address: string }) => `De oplevering van ${address}`,
  "mail.leaseMoved.title.open": ({ address }: { address: string }) => `Je zaak aan ${address} is open`,
  "mail.leaseMoved.title.evaluation": ({ address }: { address: string }) => `Samen terugkijken op ${address}`,
  "mail.leaseMoved.title.target_reached": ({ address }: { address: string }) =>
    `Je betaalt nu de hele huur van ${address}`,
  "mail.leaseMoved.title.arrears": ({ address }: { address: string }) => `Er staat huur open voor ${address}`,
  "mail.leaseMoved.title.not_delivered": ({ address }: { address: string }) =>
    `Wat je voor de buurt zou doen bij ${address}`,
  "mail.leaseMoved.title.terminated": ({ address }: { address: string }) =>
    `De huur van ${address} is opgezegd`,
  "mail.leaseMoved.title.ended": ({ address }: { address: string }) => `De huur van ${address} is beëindigd`,
  "mail.leaseMoved.title.called_off": ({ address }: { address: string }) =>
    `De huur van ${address} gaat niet door`,
  "mail.leaseMoved.footnote": ({ address }: { address: string }) =>
    `Je krijgt deze mail omdat je ${address} huurt of gaat huren.`,
  "mail.leaseMoved.tasks": "Dit vragen we nu van je",
  "mail.leaseMoved.task.met_in_person": "Spreek met ons af om elkaar te ontmoeten.",
  "mail.leaseMoved.task.identity_seen":
    "Neem je identiteitsbewijs mee. We kijken ernaar en bewaren geen kopie.",
  "mail.leaseMoved.task.kvk_extract": "Stuur een uittreksel van de KVK van deze maand.",
  "mail.leaseMoved.task.references": "Vraag een verhuurder die je kent om een referentie.",
  "mail.leaseMoved.task.statement_integrity": "Teken de verklaring over Bibob en faillissement.",
  "mail.leaseMoved.task.permits_named": "Zet op een rij welke vergunningen je nodig hebt.",
  "mail.leaseMoved.task.contract_signed": "Lees het contract en teken het.",
  "mail.leaseMoved.task.allonge_signed": "Teken de bijlage over de korting.",
  "mail.leaseMoved.task.deposit_received": "Betaal de waarborgsom.",
  "mail.leaseMoved.button": "Bekijk hoe het ervoor staat",
  "mail.leaseMoved.now.chosen": "Jouw plan is gekozen. We bellen je om kennis te maken.",
  "mail.leaseMoved.now.screening": "We bekijken nu je papieren.",
  "mail.leaseMoved.now.terms": "Je papieren kloppen. We spreken nu de voorwaarden met je af.",
  "mail.leaseMoved.now.contract": "De voorwaarden staan vast. We maken het contract.",
  "mail.leaseMoved.now.handover": "Het contract is getekend. We plannen de oplevering met je.",
  "mail.leaseMoved.now.open": "Je zaak is open. Veel plezier en goede zaken!",
  "mail.leaseMoved.now.evaluation": "We kijken samen met je terug op het afgelopen jaar.",
  "mail.leaseMoved.now.target_reached":
    "Je betaalt nu de hele huur. Je zaak staat op eigen benen. Knap gedaan!",
  "mail.leaseMoved.now.arrears":
    "Er staat nog huur open. Bel ons vandaag, dan zoeken we samen een oplossing.",
  "mail.leaseMoved.now.not_delivered":
    "We missen nog wat je voor de buurt zou doen. Bel ons, dan maken we er een plan voor.",
  "mail.leaseMoved.now.terminated": "De huur is opgezegd. We maken met je een afspraak over het einde.",
  "mail.leaseMoved.now.called_off": "Je gaat deze ruimte niet huren. Hieronder staat waarom.",
  "mail.leaseMoved.now.ended": "De huur is beëindigd. Bedankt voor wat je voor de buurt deed.",

  "mail.dev.templates": "Alle brieven van Plint",
  "mail.dev.outbox": "Postvak uit",
  "mail.dev.explain":
    "Deze pagina is er alleen in de demo en tijdens het bouwen. Zonder sleutel voor Resend gaat er geen brief de deur uit.",
  "mail.dev.empty": "Er is nog geen brief geschreven.",
  "mail.dev.to": "Aan",
  "mail.dev.language.nl": "Nederlands",
  "mail.dev.language.en": "Engels",
  "mail.dev.text": "Als tekst",
  "mail.dev.state.waiting": "wacht",
  "mail.dev.state.sent": "verstuurd",
  "mail.dev.state.held": "ligt hier",
  "mail.dev.state.refused": "geweigerd",
} as const;
