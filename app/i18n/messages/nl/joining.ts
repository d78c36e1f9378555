/** The ways into a jury: the letter on paper, the code in the hall, and what somebody promises who takes a seat. */
export const joining = {
  "role.do.1": "Je leest elk plan. Dat is één pagina.",
  "role.do.2": "Je luistert naar de pitch. Daarna geef je punten van 1 tot 5 en schrijf je op waarom.",
  "role.do.3": "Je verzegelt je punten. Daarna verandert er niets meer. Niemand ziet ze tot de uitslag.",
  "role.secret": "Dit houd je voor jezelf",
  "role.secretStory":
    "Praat met niemand buiten de jury over de plannen of de punten. Deel geen foto’s van een plan. Ook niet na de avond.",
  "role.ties": "Ken je een van de ondernemers?",
  "role.tiesStory": "Meld het bij dat plan. Een paar voorbeelden:",
  "role.tie.family": "Familie: je zwager heeft een plan ingediend.",
  "role.tie.neighbour": "Buur of vriend: jullie drinken elke week koffie.",
  "role.tie.competitor": "Concurrent: jij hebt zelf zo’n winkel in de buurt.",
  "role.tie.business": "Zaken: jullie werken samen, of je verdient eraan.",
  "role.tiesEffect":
    "Je ziet dat plan dan niet meer en geeft het geen punten. De andere plannen wel. Dat is heel gewoon.",
  "joining.code.title": "Meedoen met de code uit de zaal",
  "joining.code.story": "De code staat op het scherm van de avondleiding.",
  "joining.code.label": "De code",
  "joining.code.hint": "Zes tekens, bijvoorbeeld ABC 234. Hoofdletters hoeven niet.",
  "joining.code.next": "Verder",
  "joining.seat.story": ({ address }: { address: string }) =>
    `De jury voor ${address}. Tik op je naam. Dan doe je mee en houd je je aan wat hieronder staat.`,
  "joining.seat.me": ({ name, panel }: { name: string; panel: string }) => `Ik ben ${name}, ${panel}`,
  "joining.seat.none": "Alle juryleden zijn al binnen.",
  "joining.seat.notHere":
    "Staat je naam er niet bij? Dan ben je al binnen op een ander toestel. Gebruik de link uit je brief, of vraag de avondleiding.",
  "joining.card.title": "Juryleden binnenlaten",
  "joining.card.story":
    "Is een jurylid zijn brief of link kwijt? Toon een code in de zaal. Die werkt alleen zolang jij hem toont, hoogstens 10 minuten.",
  "joining.card.show": "Toon de code",
  "joining.card.hide": "Verberg de code",
  "joining.card.how": ({ page }: { page: string }) =>
    `Ga naar ${page} en typ de code. Of richt je camera op het vierkant.`,
  "joining.card.until": ({ at }: { at: string }) => `Werkt tot ${at}, of tot je hem verbergt.`,
  "joining.letter.title": "Brieven voor de jury",
  "joining.letter.story":
    "Elk jurylid een eigen vel. De brief werkt naast de gemailde link, tot de uitslag. Druk deze pagina af.",
  "joining.letter.none":
    "De jury is nog niet uitgenodigd. Dat gebeurt als de plannen voor de avond zijn gekozen.",
  "joining.letter.back": "Terug naar de pitchavond",
  "joining.letter.link": "Brieven voor de jury, om af te drukken",
  "joining.letter.scan": "Richt de camera van je telefoon op het vierkant en open de link.",
  "joining.letter.tap": "Tik op ‘Ik doe mee’. Je hebt geen wachtwoord nodig.",
  "joining.letter.otherwise": ({ page }: { page: string }) =>
    `Lukt dat niet? Op de avond zie je een code. Die typ je in op ${page}. Heb je geen telefoon? Vraag om een puntenblad van papier.`,
  "events.jury.seat-taken-by-code": "Jurylid doet mee, met de code uit de zaal",
  "events.evening.code-shown": "Code om binnen te komen getoond",
  "events.evening.code-hidden": "Code om binnen te komen weggehaald",
} as const;

export const joiningProblems = {
  "problems.code-unknown":
    "Deze code kennen we niet. Kijk nog eens op het scherm: zes tekens, zonder I, L, O, 0 en 1.",
  "problems.code-over":
    "Deze code werkt niet meer. Een code werkt 10 minuten. Vraag de avondleiding om een nieuwe.",
  "problems.seat-is-taken":
    "Deze plaats is al bezet. Ben jij dit, op een ander toestel? Gebruik de link uit je brief. Anders: kies je eigen naam.",
} as const;
