export const applicant = {
  "applicant.home.title": "Mijn plannen",
  "applicant.home.empty": "Je hebt nog geen plan. Kies een ruimte en begin.",
  "applicant.home.toSpaces": "Bekijk de ruimtes",
  "applicant.home.goOn": "Verder met je plan",
  "applicant.home.look": "Bekijk je plan",
  "applicant.motivation.lead": "Vertel wie je bent en waarom je deze ruimte wilt. Schrijf zoals je praat.",
  "applicant.motivation.whySpace": "Waarom wil je deze ruimte?",
  "applicant.motivation.whySpaceHint":
    "Bijvoorbeeld: ik werk nu aan de keukentafel en zoek een plek waar klanten binnen kunnen lopen.",
  "applicant.motivation.whyNeighbourhood": "Waarom deze buurt?",
  "applicant.motivation.whyNeighbourhoodHint": "Woon of werk je hier? Wie ken je al? Wat mist de buurt?",
  "applicant.motivation.residentsNotice": "Wat merken bewoners er in het eerste jaar van?",
  "applicant.motivation.residentsNoticeHint": "Noem drie dingen die mensen kunnen zien of meemaken.",
  "applicant.submission.ready": "Alles is klaar. Je kunt indienen.",
  "applicant.submission.submit": "Doe mijn plan in de brievenbus",
  "applicant.receipt.title": "Je plan ligt in de brievenbus",
  "applicant.receipt.lead": "We hebben je plan op tijd ontvangen. Je krijgt dit bewijs ook per mail.",
  "applicant.receipt.number": "Nummer",
  "applicant.receipt.receivedAt": "Ontvangen",
  "applicant.receipt.receivedHint": "Dit is de tijd op onze klok. Alleen die tijd telt.",
  "applicant.receipt.seal": "Zegel",
  "applicant.receipt.sealHint":
    "Een code die bij je hele plan hoort (SHA-256). Verandert er één letter? Dan klopt de code niet meer.",
  "applicant.receipt.next": "Wat gebeurt er nu?",
  "applicant.receipt.next.closes": ({ moment }: { moment: string }) =>
    `De ruimte sluit op ${moment}. Tot dan leest niemand je plan.`,
  "applicant.receipt.next.shortlist": ({ day }: { day: string }) =>
    `Uiterlijk ${day} hoor je of je op de pitchavond komt. Je krijgt altijd de redenen.`,
  "applicant.receipt.next.pitch": ({ moment }: { moment: string }) => `De pitchavond is op ${moment}.`,
  "applicant.receipt.toStatus": "Bekijk hoe het ervoor staat",
  "applicant.change.title": "Wijzigen of terugtrekken",
  "applicant.change.reopen": "Nog iets veranderen",
  "applicant.change.reopenStory": ({ moment }: { moment: string }) =>
    `We openen je plan weer. Je kunt dan alles veranderen. Let op: je plan telt pas weer mee als je het opnieuw indient, voor ${moment}.`,
  "applicant.change.reopenButton": "Open mijn plan weer",
  "applicant.roomLeft": ({ number }: { number: string }) => `Je kunt nog ${number} tekens typen.`,
  "applicant.roomOver": ({ number }: { number: string }) =>
    `Dit zijn ${number} tekens te veel. Maak het korter.`,
  "applicant.change.withdraw": "Niet meer meedoen",
  "applicant.change.withdrawStory":
    "We halen je plan uit de brievenbus. Niemand leest het. Dit kun je niet terugdraaien: voor deze ruimte kun je daarna geen plan meer indienen.",
  "applicant.change.withdrawSure": "Ja, ik wil stoppen met dit plan",
  "problems.withdraw-not-sure":
    "Zet eerst een vinkje bij “Ja, ik wil stoppen met dit plan”. Je plan ligt er nog.",
  "applicant.change.withdrawButton": "Trek mijn plan terug",
  "applicant.change.over": "Wijzigen kan niet meer",
  "applicant.change.overStory": ({ moment }: { moment: string }) =>
    `Dat kon tot ${moment}, zolang de ruimte open stond. Er is niets veranderd. Op de pagina van je plan lees je hoe het ervoor staat.`,
  "applicant.change.leave": "Laat alles zoals het is",
} as const;
