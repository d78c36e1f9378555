export const windowChecks = {
  "staff.draft.openGlassPercent": "Afspraak: open glas",
  "staff.draft.openGlassHint":
    "Zoveel van het raam blijft minstens vrij van folie en kasten. Leeg: dan rekenen we met 80 %, zoals in Den Haag.",
  "spaces.page.openGlass": "Open glas",
  "spaces.page.atLeast": ({ value }: { value: string }) => `minstens ${value}`,
  "applicant.window.checks": "Past het bij de straat?",
  "applicant.window.checksStory":
    "Deze lichten helpen je. Ze keuren niets af. Elke gemeente heeft eigen regels: vraag het na.",
  "applicant.window.light.green": "Goed:",
  "applicant.window.light.amber": "Let op:",
  "applicant.window.light.red": "Niet goed:",
  "applicant.window.source": ({ source }: { source: string }) => `Bron: ${source}`,
  "applicant.window.nothingYet": "Vul eerst in hoeveel glas open blijft. Dan zie je hier of het past.",
  "applicant.window.glassOf": ({ open, asked }: { open: string; asked: string }) =>
    `Bij jou blijft ${open} van het glas open. De grens is ${asked}.`,
  "applicant.window.check.openGlass": "Open glas",
  "applicant.window.source.openGlass.agreement": "afspraak voor deze ruimte",
  "applicant.window.source.openGlass.own": "regel van Den Haag (APV 2:97): hooguit 20\u00a0% beplakt",
  "applicant.window.source.openGlass.elsewhere":
    "zoals in Den Haag (APV 2:97): hooguit 20\u00a0% beplakt. Vraag na wat hier geldt.",
  "applicant.window.says.openGlass.enough": "Je raam blijft open. Goed voor de straat.",
  "applicant.window.says.openGlass.less":
    "Er blijft te weinig glas open. Haal film of kasten voor het raam weg.",
  "applicant.window.says.openGlass.closed":
    "Je raam is bijna dicht. De buurt ziet dan een muur. Haal film en kasten weg.",
  "applicant.window.check.shutters": "Rolluiken",
  "applicant.window.source.shutters": "regel van Plint",
  "applicant.window.says.shutters.none": "Geen rolluiken: ook 's avonds leeft de straat.",
  "applicant.window.says.shutters.open": "Je kijkt door het rolluik naar binnen.",
  "applicant.window.says.shutters.dense":
    "Kies een rolluik dat minstens 70 % open is, en vul in hoe open het is.",
  "applicant.window.says.shutters.outside":
    "Een rolluik aan de buitenkant maakt de straat 's avonds donker. Kies er een voor binnen, minstens 70 % open.",
  "applicant.window.check.signage": "Reclame",
  "applicant.window.source.signage": "zoals in Den Haag en Enkhuizen (welstand)",
  "applicant.window.says.signage.none": "Zonder reclame heb je hier geen vergunning voor nodig.",
  "applicant.window.says.signage.permit":
    "Bijna alle reclame op een gevel heeft een vergunning nodig. Vraag hem op tijd aan.",
  "applicant.window.says.signage.arranged": "Je hebt aan de vergunning gedacht.",
  "applicant.window.says.signage.others":
    "Reclame moet gaan over je eigen zaak. Haal reclame van andere merken weg.",
  "applicant.window.check.residential": "Reclame in een woonstraat",
  "applicant.window.source.residential": "zoals in Woerden",
  "applicant.window.says.residential.quiet": "Rustig genoeg, ook waar vooral mensen wonen.",
  "applicant.window.says.residential.ask":
    "Waar vooral mensen wonen, mag reclame met licht of een uithangbord vaak niet. Vraag het na bij je gemeente.",
  "applicant.window.check.pavement": "De stoep",
  "applicant.window.source.pavement": "zoals in Nijmegen en Teylingen",
  "applicant.window.says.pavement.nothing": "Je zet niets op de stoep. Iedereen kan er goed langs.",
  "applicant.window.says.pavement.fits": "Het past, en iedereen kan erlangs.",
  "applicant.window.says.pavement.measure": "Vul in hoe diep het staat en hoeveel stoep vrij blijft.",
  "applicant.window.says.pavement.wide": "Het is breder dan je pui. Maak het smaller.",
  "applicant.window.says.pavement.high": "Het is hoger dan 1,80 meter. Maak het lager.",
  "applicant.window.says.pavement.deep":
    "Het staat dieper dan 60 cm (een bank: 80 cm). Op veel plekken mag dat niet.",
  "applicant.window.says.pavement.veryDeep":
    "Het staat meer dan 1 meter de stoep op. Zet het dichter bij de gevel.",
  "applicant.window.says.pavement.narrow":
    "Er blijft minder dan 1,20 meter stoep vrij. Met een rolstoel of kinderwagen kun je er dan niet langs.",
  "applicant.window.week": "Wanneer is er leven in de zaak?",
  "applicant.window.week.empty": "Je hebt nog geen openingstijden ingevuld.",
  "applicant.window.week.fill": "Vul je openingstijden in",
  "applicant.window.week.change": "Verander je openingstijden",
  "applicant.window.week.picture": "Je week, uur voor uur",
  "applicant.window.week.open": "Open",
  "applicant.window.week.activity": "Activiteit, licht aan",
  "applicant.window.week.closed": "Dicht",
  "applicant.window.week.hours": "uur open per week",
  "applicant.window.week.evenings": "avonden met licht en mensen",
  "applicant.window.pictures": "Foto's en schetsen",
  "applicant.window.pictures.none":
    "Er zijn nog geen foto's of schetsen. Een foto van je stand of een schets op papier is genoeg.",
  "applicant.window.pictures.add": "Voeg een foto of schets toe bij Bijlagen",
} as const;
