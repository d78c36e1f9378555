/** What a juror's phone says about where the points are, and about itself. {time} and {count} are filled in there. */
export const phone = {
  "phone.line.start": "Elke tik staat eerst op dit toestel. Daarna gaat hij weg.",
  "phone.line.plain": "Je punten zijn pas verstuurd als je op het puntenblad op de knop drukt.",
  "phone.line.kept": "Bewaard op dit toestel om {time} uur. Nog {count} niet verstuurd.",
  "phone.line.sending": "Bewaard op dit toestel. Wordt nu verstuurd.",
  "phone.line.sent": "Verstuurd om {time} uur.",
  "phone.line.memory": "Nog niet verstuurd, en dit toestel kan het niet bewaren. Laat deze pagina open.",
  "phone.line.signed-out": "Je bent niet meer ingelogd. Je punten staan nog op dit toestel. Log weer in.",
  "phone.line.other-seat":
    "Er is iemand anders ingelogd. Jouw punten staan nog op dit toestel. Log zelf weer in.",
  "phone.line.gone":
    "Bij deze avond hoor je niet meer. Je punten staan nog op dit toestel. Vraag het de organisatie.",
  "phone.line.signIn": "Log in",
  "phone.board": "Geen internet. Ga gerust door: je punten staan op dit toestel.",
  "phone.waits": "Op dit toestel",
  "phone.trouble.insecure.title": "Deze verbinding is niet beveiligd",
  "phone.trouble.insecure":
    "Dit toestel kan je punten daarom niet bewaren. Ze gaan meteen weg. Open Plint liever met https.",
  "phone.trouble.nothing.title": "Dit toestel bewaart niets",
  "phone.trouble.nothing":
    "Je punten gaan meteen weg. Laat deze pagina open tot er “Verstuurd” staat. Of neem een ander toestel.",
  "phone.trouble.full.title": "Dit toestel is bijna vol",
  "phone.trouble.full": "Maak eerst ruimte. Haal bijvoorbeeld foto’s weg. Dan kan het je punten bewaren.",
  "phone.trouble.private.title": "Dit lijkt een privévenster",
  "phone.trouble.private":
    "Sluit je het venster? Dan is weg wat nog niet verstuurd is. Open Plint liever in een gewoon venster.",
  "phone.trouble.wiped.title": "Dit toestel heeft gewist wat hier stond",
  "phone.trouble.wiped":
    "Dat gebeurde na je vorige bezoek. Wat toen niet verstuurd was, is weg. Kijk je punten na.",
  "phone.trouble.week.title": "Dit toestel wist na 7 dagen",
  "phone.trouble.week":
    "Kom je een week niet bij Plint? Dan wist je toestel wat hier staat. Zet Plint op je beginscherm. Dan blijft het staan.",
  "phone.file.title": "Lukt versturen niet?",
  "phone.file.story":
    "Bewaar je punten als bestand. Geef dat aan wie de avond leidt. Niemand kan erin kijken.",
  "phone.file.button": "Bewaar als bestand",
  "phone.file.nothing": "Er is niets om te bewaren: alles is al verstuurd.",
  "phone.codes.button": "Laat als codes zien",
  "phone.codes.story":
    "Laat wie de avond leidt elke code scannen met de camera. Daarna zijn je punten binnen. Niemand kan erin kijken.",
  "phone.codes.one": ({ number, of }: { number: number | string; of: number | string }) =>
    `Code ${number} van ${of}`,
  "phone.codes.picture": "Een code om te scannen",
  "phone.codes.before": "Vorige code",
  "phone.codes.after": "Volgende code",
  "phone.signOut.title": "Nog niet alles is verstuurd",
  "phone.signOut.story":
    "Op dit toestel staan nog punten. Die zouden nu gewist worden. Ga terug naar je avond en wacht op “Verstuurd”.",
  "phone.signOut.words": "Je schreef iets zonder punten",
  "phone.signOut.wordsStory":
    "Die woorden staan alleen op dit toestel. Kies er punten bij, dan gaan ze mee. Wil je ze laten gaan? Klik dan nog een keer.",
  "phone.signOut.first":
    "Op dit toestel gaf een jurylid punten. Log hieronder uit. Dan kijken we eerst of alles is verstuurd.",
  "phone.signOut.back": "Naar mijn avond",
  "phone.grace":
    "Viel het internet uit op de pitchavond? Punten die een jurylid gaf voordat een pitch dicht ging, mogen tot 30 minuten daarna binnenkomen. Ze tellen mee, en het staat erbij.",
  "sheet.tonight": "Vanavond",
  "sheet.place": ({ position, total }: { position: number; total: number }) =>
    `Pitch ${position} van ${total}`,
  "sheet.plan": "Het plan",
  "sheet.others": "Andere pitches",
  "sheet.before": "Vorige",
  "sheet.after": "Volgende",
  "sheet.note": "Schrijf een reden",
  "sheet.noteHint": "De ondernemer kan dit lezen, zonder jouw naam.",
  "sheet.lacking": ({ count }: { count: number | string }) =>
    `Nog niet verzegeld. Onderdelen zonder punten of zonder reden: ${count}. Kijk bij de rode rand.`,
  "sheet.refused": "Niet gelukt",
  "sheet.closed.title": "Deze pitch is dicht",
  "sheet.closed": "Je kunt nu geen punten geven. Wie de avond leidt, opent en sluit elke pitch.",
  "sheet.late": "Sommige punten kwamen na het sluiten binnen. Ze tellen mee, en het staat erbij.",
  "sheet.waiting": "Je envelop is dicht",
  "sheet.waitingStory":
    "Bewaard op dit toestel om {time} uur. Je envelop gaat weg zodra er internet is. Laat Plint open staan.",
  "sheet.notSent": "Nog niet verstuurd",
  "sheet.sealed": "Je punten zijn verzegeld",
  "sheet.sealedStory": ({ time }: { time: string }) =>
    `Verstuurd om ${time} uur. Niemand ziet je punten tot de onthulling. Ook de organisatie niet.`,
  "sheet.sent": "Verstuurd",
  "sheet.yours": "Dit gaf jij",
  "sheet.goOn": ({ name }: { name: string }) => `Verder met ${name}`,
  "sheet.goBack": "Terug naar vanavond",
  "scoreFile.title": "Puntenbestand inlezen",
  "scoreFile.link": "Een jurylid kon niet versturen: lees het puntenbestand in",
  "scoreFile.story":
    "Lukte versturen niet? Dan bewaart een jurylid de punten als bestand. Lees dat hier in. Je ziet de punten niet. Wat al verstuurd was, telt niet dubbel.",
  "scoreFile.codesTitle": "Of scan de codes van de telefoon",
  "scoreFile.codes":
    "Kan het jurylid geen bestand geven? Scan de codes op die telefoon met de camera van je eigen telefoon. De volgorde maakt niet uit. Twee keer dezelfde code is niet erg.",
  "scoreFile.codesRead": ({ read, of, missing }: { read: string; of: string; missing: string }) =>
    `${read} van ${of} codes gelezen. Nog te scannen: ${missing}.`,
  "scoreFile.scan": "Scan met deze camera",
  "scoreFile.scanStop": "Stop met scannen",
  "scoreFile.camera": "Beeld van de camera",
  "scoreFile.scanRefused":
    "De camera gaat niet aan. Geef je browser toestemming, of scan met de camera-app van je telefoon.",
  "scoreFile.otherEvening":
    "Deze code hoort bij een andere pitchavond. Vraag het jurylid om de codes van vanavond.",
  "scoreFile.label": "Puntenbestand (eindigt op .plint)",
  "scoreFile.button": "Lees in",
  "scoreFile.done": ({ name }: { name: string }) => `Het bestand van ${name} is ingelezen.`,
  "scoreFile.counts": ({ taken, refused }: { taken: number; refused: number }) =>
    `Binnen: ${taken}. Geweigerd: ${refused}.`,
  "overview.title": "Jouw punten tot nu toe",
  "overview.story": "Alleen jij ziet dit.",
  "overview.done": ({ done, total }: { done: number | string; total: number }) =>
    `${done} van ${total} ingevuld`,
  "overview.points": ({ points }: { points: string }) => `${points} van 100`,
} as const;
