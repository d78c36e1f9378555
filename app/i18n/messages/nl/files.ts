/** Files of a plan: choosing, sending, what is refused and why. */
export const files = {
  "applicant.files.lead": "Voeg toe wat je plan sterker maakt: een cv, een offerte, een schets, een foto.",
  "applicant.files.rules": ({ megabytes, max }: { megabytes: number; max: number }) =>
    `Pdf of foto (jpg, png, webp). Tot ${megabytes} MB per bestand, hooguit ${max} bestanden.`,
  "applicant.files.photos": "Uit foto's halen we de plek en de tijd weg.",
  "applicant.files.choose": "Kies een bestand",
  "applicant.files.chooseMore": "Kies bestanden of sleep ze hierheen",
  "applicant.files.chooseButton": "Kies bestanden",
  "applicant.files.upload": "Toevoegen",
  "applicant.files.places": ({ left }: { left: number }) =>
    left === 1 ? "Nog 1 plek." : `Nog ${left} plekken.`,
  "applicant.files.full": ({ max }: { max: number }) =>
    `Je plan heeft ${max} bestanden. Meer kan niet. Haal er een weg als je een ander wilt.`,
  "applicant.files.yours": "Je bestanden",
  "applicant.files.none": "Er zijn nog geen bestanden.",
  "applicant.files.removeShort": "Haal weg",
  "applicant.files.removeSure": "Weg is weg. Wil je het bestand later weer? Dan stuur je het opnieuw.",
  "applicant.files.removeYes": "Ja, haal weg",
  "applicant.files.pdf": ({ pages }: { pages: number }) =>
    pages === 1 ? "Pdf, 1 pagina" : `Pdf, ${pages} pagina's`,
  "applicant.files.pdfBare": "Pdf",
  "applicant.files.image": "Foto of tekening",
  "applicant.files.goOn": "Naar controleren en indienen",
  "applicant.files.underWay": "Onderweg",
  "applicant.files.halfway": "Nog niet klaar met versturen",
  "applicant.files.halfwayStory":
    "Kies hetzelfde bestand nog een keer. We gaan verder waar we gebleven waren.",
  "applicant.files.sentSoFar": ({ percent }: { percent: string }) => `${percent} verstuurd`,
  "applicant.files.forgetShort": "Vergeet dit",
  "applicant.files.state.waiting": "Wacht op zijn beurt.",
  "applicant.files.state.sending": "{percent} verstuurd",
  "applicant.files.state.checking": "Verstuurd. We kijken het bestand na.",
  "applicant.files.state.offline": "Geen verbinding. We gaan verder zodra het kan. {percent} is verstuurd.",
  "applicant.files.state.later": "Het lukt nu niet. We proberen het zo weer. {percent} is verstuurd.",
  "applicant.files.state.signedOut": "Je bent uitgelogd. Log in; dan gaan we hier verder.",
  "applicant.files.state.added": "Toegevoegd.",
  "applicant.files.state.refused": "Dit bestand kan niet.",
  "applicant.files.state.unreadable": "Je toestel kan dit bestand niet meer lezen. Kies het nog een keer.",
  "applicant.files.signIn": "Log in (nieuw venster)",
  "applicant.files.progress": "Versturen van {name}",
  "applicant.files.stop": "Stop",
  "applicant.files.stopOf": "Stop met versturen van {name}",
  "applicant.files.again": "Probeer opnieuw",
  "applicant.files.againOf": "Verstuur {name} opnieuw",
  "applicant.files.close": "Sluit",
  "applicant.files.closeOf": "Sluit het bericht over {name}",
  "problems.storage-full":
    "We hebben nu geen plek voor dit bestand. Wat al bewaard was, is er nog. Probeer het later nog een keer.",
  "problems.storage-down":
    "Het bestand kon niet worden bewaard. Wat al bewaard was, is er nog. Probeer het zo nog een keer.",
  "problems.upload-gap": "Er ontbreekt een stuk van het bestand. Verstuur het nog een keer.",
  "problems.file-empty": "Dit bestand is leeg. Kies een ander bestand.",
  "problems.file-unknown": "We herkennen dit bestand niet. Stuur een pdf of een foto (jpg, png of webp).",
  "problems.file-not-allowed": "Dit soort bestand kan niet. Stuur een pdf of een foto (jpg, png of webp).",
  "problems.file-archive": ({ found }: { found: string }) =>
    `Dit is een map die is ingepakt (${found}). Die maken we niet open. Stuur de bestanden los, als pdf of foto.`,
  "problems.file-office":
    "Dit is een bestand van Word, Excel of een ander kantoorprogramma. Sla het op als pdf en stuur die.",
  "problems.file-heic":
    "Deze foto is van het soort HEIC. Dat kunnen we niet openen. Stuur een jpg: op een iPhone kies je bij Instellingen, Camera, Structuren voor 'Meest compatibel'. Of maak een schermafdruk van de foto.",
  "problems.file-too-large": ({ megabytes }: { megabytes: number }) =>
    `Dit bestand is te groot. Het mag ${megabytes} MB zijn. Maak de foto of de pdf kleiner.`,
  "problems.file-too-many-pixels": ({ megapixels, max }: { megapixels: number; max: number }) =>
    `Deze foto heeft ${megapixels} miljoen beeldpunten. Het mogen er ${max} miljoen zijn. Maak de foto kleiner.`,
  "problems.file-too-many-pages": ({ pages, max }: { pages: number; max: number }) =>
    `Deze pdf heeft ${pages} pagina's. Het mogen er ${max} zijn. Stuur alleen wat nodig is.`,
  "problems.file-too-complex":
    "Het kost te veel tijd om dit bestand te openen. Sla het eenvoudiger op, bijvoorbeeld als scan.",
  "problems.file-broken": "We krijgen dit bestand niet open. Het is beschadigd. Sla het opnieuw op.",
  "problems.file-encrypted":
    "Op deze pdf zit een wachtwoord. Niemand kan hem dan lezen. Sla hem op zonder wachtwoord.",
  "problems.file-mismatch": ({ claimed, found }: { claimed: string; found: string }) =>
    found
      ? `De naam zegt ${claimed}, maar het bestand is van het soort ${found}. Sla het op als pdf of foto.`
      : `De naam zegt ${claimed}, maar dat is het niet. Sla het bestand opnieuw op als pdf of foto.`,
  "problems.too-many-files": ({ max }: { max: number }) =>
    `Je plan heeft al ${max} bestanden. Haal er eerst een weg.`,
  "problems.file-again": "Kies dit bestand opnieuw. Het is niet bewaard.",
  "problems.no-file": "Kies eerst een bestand.",
} as const;
