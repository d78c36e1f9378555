/** Plans that staff enter for somebody: on paper, by phone, at the desk. */
export const paper = {
  "paper.title": "Plan invoeren voor iemand",
  "paper.link": "Plan op papier invoeren",
  "paper.lead":
    "Voor wie het plan op papier brengt, belt of aan de balie komt. Jij typt over wat diegene zegt. Het plan telt pas mee als de ondernemer het zelf bevestigt.",
  "paper.onlyYou":
    "Alleen jij ziet wat je hier invoert. Na de bevestiging is het plan verzegeld, ook voor jou, tot de selectie sluit.",
  "paper.mine": "Plannen die jij invoert",
  "paper.none": "Je voert nu geen plan in.",
  "paper.new": "Begin met een nieuw plan",
  "paper.name": "Naam van de ondernemer",
  "paper.email": "E-mailadres",
  "paper.emailHint":
    "We mailen een link om het plan te bevestigen. Geen e-mail? Laat dit leeg. De ondernemer tekent dan op papier en krijgt brieven op de post: vul daarvoor het postadres in.",
  "paper.phone": "Telefoonnummer",
  "paper.postal": "Postadres",
  "paper.way": "Hoe kwam het plan binnen?",
  "paper.way.paper": "Op papier",
  "paper.way.phone": "Per telefoon",
  "paper.way.desk": "Aan de balie",
  "paper.receivedOn": "Dag waarop het binnenkwam",
  "paper.receivedTime": "Tijd",
  "paper.optional": ({ label }: { label: string }) => `${label} (hoeft niet)`,
  "paper.start": "Begin met invoeren",
  "paper.closed": "De selectie is niet open. Je kunt nu geen plan invoeren.",
  "paper.keep": "Gegevens bewaren",
  "paper.kept": "Bewaard.",
  "paper.details": "Van wie is dit plan?",
  "paper.parts": "Typ het plan over",
  "paper.asMaker":
    "Dit zijn de vragen zoals de ondernemer ze leest. Bel je samen? Lees ze dan voor, ook het voorbeeld.",
  "paper.part.complete": "Klaar",
  "paper.part.started": "Begonnen",
  "paper.part.empty": "Nog leeg",
  "paper.files": "Bestanden bij het plan",
  "paper.noFiles": "Er zijn geen bestanden bij dit plan.",
  "paper.filesStory": "Scan schetsen of foto’s die erbij horen. PDF, JPG, PNG of WebP, hooguit 25 MB.",
  "paper.file": "Kies een bestand",
  "paper.addFile": "Voeg toe",
  "paper.step.writing": "Nog niet af",
  "paper.step.waiting": "Wacht op de ondernemer",
  "paper.step.objected": "Klopt niet, zegt de ondernemer",
  "paper.step.confirmed": "Bevestigd",
  "paper.step.over": "Telt niet mee",
  "paper.seal": "Verzegel en vraag om bevestiging",
  "paper.sealPaper": "Verzegel en druk af om te tekenen",
  "paper.sealStory": ({ moment }: { moment: string }) =>
    `Doe dit voor de selectie sluit. Daarna heeft de ondernemer tot ${moment} om te bevestigen.`,
  "paper.sealedAt": ({ moment }: { moment: string }) => `Verzegeld op ${moment}.`,
  "paper.waitingMail": ({ email, moment }: { email: string; moment: string }) =>
    `We hebben een link gemaild naar ${email}. Het plan telt mee zodra de ondernemer bevestigt. Dat kan tot ${moment}.`,
  "paper.waitingScan": ({ moment }: { moment: string }) =>
    `Druk het plan af en laat de ondernemer tekenen. Voeg hier een scan van de handtekening toe. Dat kan tot ${moment}.`,
  "paper.objection": ({ name }: { name: string }) => `${name} zegt dat er iets niet klopt`,
  "paper.reopen": "Open het weer om te verbeteren",
  "paper.giveUp": "Leg dit plan weg",
  "paper.giveUpStory":
    "Gaat het niet door? Dan kan niemand het meer bevestigen. Dit kun je niet terugdraaien.",
  "paper.over": "Dit plan is niet op tijd bevestigd of weggelegd. Het telt niet mee.",
  "paper.print": "Bekijk en druk af",
  "paper.printTitle": "Ontvangstbewijs om te tekenen",
  "paper.printStory": ({ name, address }: { name: string; address: string }) =>
    `Dit is het plan van ${name} voor ${address}, zoals wij het hebben ingevoerd.`,
  "paper.signHere": "Ik heb dit plan gelezen. Het is mijn plan.",
  "paper.signature": "Datum en handtekening",
  "paper.number": "Nummer",
  "paper.seal.label": "Zegel (SHA-256)",
  "paper.received": "Binnengekomen",
  "paper.scan": "Scan van de handtekening",
  "paper.scanStory":
    "Maak een scan of een duidelijke foto van het blad met de handtekening. PDF, JPG, PNG of WebP, hooguit 25 MB.",
  "paper.scanAdded": ({ name }: { name: string }) => `De scan staat erbij: ${name}.`,
  "paper.confirmScan": "De handtekening klopt: dien het plan in",
  "paper.confirmScanStory":
    "Kijk of de handtekening bij dit plan hoort. Daarna is het plan verzegeld en zie jij het niet meer tot de selectie sluit.",
  "paper.done": "Het plan is ingediend en verzegeld.",
  "paper.backToEntry": "Terug naar dit plan",
  "paper.mark": ({ by, way, received }: { by: string; way: string; received: string }) =>
    `Ingevoerd door ${by}. Binnengekomen ${way} op ${received}.`,
  "paper.mark.paper": "op papier",
  "paper.mark.phone": "per telefoon",
  "paper.mark.desk": "aan de balie",
  "paper.mark.mail": ({ moment }: { moment: string }) => `Bevestigd per mail op ${moment}.`,
  "paper.mark.scan": ({ moment }: { moment: string }) => `Bevestigd met een handtekening op ${moment}.`,
  "paper.mark.unconfirmed": "De ondernemer heeft het nog niet bevestigd. Het telt nog niet mee.",
  "paper.mark.title.paper": "Op papier ontvangen",
  "paper.mark.title.phone": "Telefonisch ontvangen",
  "paper.mark.title.desk": "Aan de balie ontvangen",

  "paper.confirm.title": "Is dit jouw plan?",
  "paper.confirm.story": ({ by, way, address }: { by: string; way: string; address: string }) =>
    `${by} heeft voor jou een plan ingevoerd voor ${address}. Het kwam ${way} binnen.`,
  "paper.confirm.until": ({ moment }: { moment: string }) =>
    `Het telt pas mee als jij bevestigt. Dat kan tot ${moment}.`,
  "paper.confirm.yes": "Dit is mijn plan",
  "paper.confirm.yesStory":
    "Daarna is het plan ingediend en verzegeld. Je vindt het terug als je inlogt met dit e-mailadres.",
  "paper.confirm.no": "Dit klopt niet",
  "paper.confirm.noStory": ({ by }: { by: string }) =>
    `Schrijf op wat er niet klopt. Het gaat naar ${by}, die het verbetert. Je krijgt dan een nieuwe link.`,
  "paper.confirm.words": "Wat klopt er niet?",
  "paper.confirm.send": "Stuur dit naar de corporatie",
  "paper.confirm.closed":
    "De selectie is gesloten: er kan niets meer aan het plan veranderen. Klopt het niet? Doe dan niets, dan telt het niet mee.",
  "paper.confirm.ownTitle": "Je hebt hier zelf ook een plan",
  "paper.confirm.ownStory": ({ name }: { name: string }) =>
    `Je begon zelf aan een plan voor deze ruimte: ${name}. Eén plan telt. Kies welk. De corporatie weet niet dat je er zelf een hebt.`,
  "paper.confirm.ownDraft": "Dat plan is nog niet ingediend.",
  "paper.confirm.ownSubmitted": "Dat plan is ingediend.",
  "paper.confirm.counts": "Welk plan telt?",
  "paper.confirm.countsPaper": "Het plan hieronder. Mijn eigen plan trek ik terug.",
  "paper.confirm.countsOwn": "Mijn eigen plan. Het plan hieronder vervalt.",
  "paper.confirm.ownStays":
    "Je eigen plan is ingediend en de selectie is gesloten. Dat plan telt. Het plan hieronder kan er niet meer voor in de plaats komen.",
  "paper.confirm.choose": "Bevestig mijn keuze",
  "paper.confirm.thanks": "Je plan is ingediend",
  "paper.confirm.thanksStory": ({ number }: { number: string }) =>
    `We mailen je het ontvangstbewijs met nummer ${number}. Log in met je e-mailadres om het plan te zien.`,
  "paper.confirm.ownCounts": "Je eigen plan telt",
  "paper.confirm.ownCountsStory": "Het plan dat voor je was ingevoerd, is vervallen.",
  "paper.confirm.sent": "Het is verstuurd",
  "paper.confirm.sentStory":
    "De corporatie kijkt wat er niet klopt. Je krijgt een nieuwe link als het plan is verbeterd.",
  "paper.confirm.oldTitle": "Deze link werkt niet meer",
  "paper.confirm.old":
    "Het plan is veranderd of niet op tijd bevestigd. Kijk of je een nieuwere mail hebt, of bel de corporatie.",
  "paper.confirm.toPlans": "Naar mijn plannen",
  "paper.confirm.plan": "Het plan",
  "paper.confirm.objected":
    "Je liet weten dat er iets niet klopt. Klopt het toch? Dan kun je nog bevestigen.",

  "mail.paperConfirm.subject": ({ address }: { address: string }) => `Is dit jouw plan voor ${address}?`,
  "mail.paperConfirm.title": "Is dit jouw plan?",
  "mail.paperConfirm.story": ({ by, address, way }: { by: string; address: string; way: string }) =>
    `${by} heeft voor jou een plan ingevoerd voor ${address}. Het kwam ${way} binnen.`,
  "mail.paperConfirm.ask": "Lees het plan en zeg of het klopt. Het telt pas mee als jij bevestigt.",
  "mail.paperConfirm.button": "Bekijk het plan",
  "mail.paperConfirm.until": ({ moment }: { moment: string }) => `Dat kan tot ${moment}.`,
  "mail.paperConfirm.ignore": "Weet je hier niets van? Doe dan niets: zonder jou telt het plan niet mee.",
  "mail.paperConfirm.why":
    "Je krijgt deze mail omdat een corporatie jouw adres bij een plan op papier heeft gezet.",
  "mail.paperObjected.subject": ({ name }: { name: string }) => `${name}: er klopt iets niet in het plan`,
  "mail.paperObjected.title": "Er klopt iets niet in het plan",
  "mail.paperObjected.story": ({ name, address }: { name: string; address: string }) =>
    `${name} heeft het plan voor ${address} gelezen dat jij hebt ingevoerd. Dit klopt er niet:`,
  "mail.paperObjected.until": ({ moment }: { moment: string }) =>
    `Je kunt het verbeteren tot de selectie sluit: ${moment}. Verzegel het daarna opnieuw.`,
  "mail.paperObjected.button": "Open het plan",
  "mail.paperObjected.why": "Je krijgt deze mail omdat jij dit plan hebt ingevoerd.",
  "mail.paperLapsed.subject": ({ address }: { address: string }) => `Je plan voor ${address} telt niet mee`,
  "mail.paperLapsed.title": "Je plan telt niet mee",
  "mail.paperLapsed.story": ({ name, address }: { name: string; address: string }) =>
    `Beste ${name}, het plan dat voor jou was ingevoerd voor ${address} is niet op tijd bevestigd of is weggelegd. Het telt daarom niet mee.`,
  "mail.paperLapsed.next":
    "Wil je weten wat er nog kan? Bel de corporatie, of kijk welke ruimtes open staan.",
  "mail.paperLapsed.button": "Bekijk de ruimtes",

  "problems.no-way-to-reach": "Vul een telefoonnummer of postadres in als er geen e-mailadres is.",
  "problems.received-later": "Dit moment is nog niet geweest. Wanneer kwam het plan binnen?",
  "problems.paper-too-late": "De tijd om dit plan te bevestigen is voorbij. Het telt niet mee.",
  "problems.choose-one-plan": "Je hebt zelf ook een plan voor deze ruimte. Kies welk plan telt.",
  "problems.own-plan-opened": "Je eigen plan is al geopend. Dat plan telt. Kies hieronder je eigen plan.",
  "problems.confirms-by-mail": "Deze ondernemer heeft een e-mailadres en bevestigt per mail.",
  "problems.scan-missing": "Voeg eerst een scan van de handtekening toe.",

  "events.application.paper-started": "Plan op papier: invoeren begonnen",
  "events.application.paper-changed": "Plan op papier: gegevens veranderd",
  "events.application.paper-sealed": "Plan op papier: ingevoerd en verzegeld",
  "events.application.paper-reopened": "Plan op papier: geopend om te verbeteren",
  "events.application.paper-objected": "Plan op papier: ondernemer zegt dat het niet klopt",
  "events.application.paper-confirmed": "Plan op papier: door de ondernemer bevestigd",
  "events.application.paper-lapsed": "Plan op papier: telt niet mee",
} as const;
