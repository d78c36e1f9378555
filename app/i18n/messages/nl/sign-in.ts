export const signIn = {
  "signIn.title": "Inloggen",
  "signIn.lead":
    "Vul je e-mailadres in. We mailen je een link en een code. Een wachtwoord heb je niet nodig.",
  "signIn.email": "E-mailadres",
  "signIn.ask": "Mail mij een link",
  "signIn.new": "Ben je hier nieuw? Dan maken we je account met dit adres.",
  "signIn.staffDoor": "Werk je bij de corporatie? Log in als medewerker",
  "signIn.publicDoor": "Ben je ondernemer of jurylid? Log in met je e-mail",

  "signIn.sent.title": "Kijk in je mail",
  "signIn.sent.lead":
    "We stuurden je een link en een code van zes cijfers. Klik op de link, of vul hier de code in.",
  "signIn.sent.to": ({ email }: { email: string }) => `De mail gaat naar ${email}.`,
  "signIn.sent.valid": ({ minutes }: { minutes: number }) =>
    `De link en de code werken ${minutes} minuten en één keer.`,
  "signIn.code": "Code uit de mail",
  "signIn.codeHint": "Zes cijfers",
  "signIn.useCode": "Log in",
  "signIn.noMail": "Geen mail gekregen?",
  "signIn.noMail.story": "Kijk ook bij ongewenste mail. Klopt je adres? Vraag dan een nieuwe link aan.",
  "signIn.askAgain": "Vraag een nieuwe link aan",

  "signIn.link.title": "Log in bij Plint",
  "signIn.link.lead": "Klik op de knop. Dan ben je op dit toestel ingelogd.",
  "signIn.link.button": "Log in",
  "signIn.link.old.title": "Deze link werkt niet meer",
  "signIn.link.old.lead": "Een link werkt tien minuten en één keer. Vraag een nieuwe aan.",

  "signIn.staff.title": "Inloggen voor medewerkers",
  "signIn.staff.passkey": "Log in met je passkey",
  "signIn.staff.passkeyHint": "Met je vingerafdruk, je gezicht of de code van je toestel.",
  "signIn.staff.orPassword": "Of met je wachtwoord",
  "signIn.staff.password": "Wachtwoord",
  "signIn.staff.next": "Verder",
  "signIn.staff.lost": "Kun je niet inloggen? Vraag een collega om een nieuwe uitnodiging.",
  "signIn.staff.code.title": "Vul de code in",
  "signIn.staff.code.lead": "Open de app met je codes en vul de code van Plint in.",
  "signIn.staff.code.label": "Code uit je app",
  "signIn.staff.code.button": "Log in",
  "signIn.staff.code.late": "Duurde het te lang? Begin dan opnieuw",

  "signIn.setUp.title": "Stel je toegang in",
  "signIn.setUp.lead": ({ email }: { email: string }) =>
    `Je logt straks in met ${email}. Kies hoe: met een passkey, of met een wachtwoord en een code.`,
  "signIn.setUp.passkey.title": "Met een passkey",
  "signIn.setUp.passkey.lead":
    "Dit is het makkelijkst. Je logt in met je vingerafdruk, je gezicht of de code van je toestel.",
  "signIn.setUp.passkey.button": "Maak een passkey",
  "signIn.setUp.password.title": "Met een wachtwoord en een code",
  "signIn.setUp.password.label": "Kies een wachtwoord",
  "signIn.setUp.password.hint": ({ min }: { min: number }) =>
    `Ten minste ${min} tekens. Een paar woorden achter elkaar is goed.`,
  "signIn.setUp.app": "Zet Plint in een app voor codes, zoals Google Authenticator of 2FAS.",
  "signIn.setUp.picture": "QR-code voor de app",
  "signIn.setUp.openApp": "Open de app op dit toestel",
  "signIn.setUp.secret": "Of typ deze sleutel in de app:",
  "signIn.setUp.code": "Code die de app nu laat zien",
  "signIn.setUp.button": "Bewaar en log in",
  "signIn.setUp.old.title": "Deze uitnodiging werkt niet meer",
  "signIn.setUp.old.lead":
    "Ze is al gebruikt of te oud. Heb je al een wachtwoord of passkey? Log dan in. Vraag anders een collega om een nieuwe.",
  "signIn.setUp.old.door": "Inloggen als medewerker",

  "signIn.account.title": "Mijn account",
  "signIn.account.sessions": "Hier ben je ingelogd",
  "signIn.account.since": "Ingelogd sinds",
  "signIn.account.seen": "Laatst gebruikt",
  "signIn.account.unknownDevice": "Onbekend toestel",
  "signIn.account.here": "dit toestel",
  "signIn.account.signOutThere": "Log daar uit",
  "signIn.account.signOutHere": "Log hier uit",
  "signIn.account.signOutEverywhere": "Log overal uit",
  "signIn.account.everywhereHint": "Ook op dit toestel. Daarna log je opnieuw in.",
  "signIn.account.notEnded.no-room":
    "Dit lukt nu niet: er is geen plek om te bewaren dat je uitlogt. Daar ben je dus nog ingelogd. Probeer het over een kwartier nog een keer.",
  "signIn.account.notEnded.too-busy":
    "Het is nu heel druk. Daar ben je nog ingelogd. Probeer het over een minuut nog een keer.",
  "signIn.account.passkeys": "Je passkeys",
  "signIn.account.home": "Verder met je werk",

  "signIn.passkeys.title": "Je passkeys",
  "signIn.passkeys.lead":
    "Met een passkey log je in met je vingerafdruk, je gezicht of de code van je toestel.",
  "signIn.passkeys.none": "Je hebt nog geen passkey.",
  "signIn.passkeys.label": "Naam van dit toestel",
  "signIn.passkeys.add": "Voeg een passkey toe",
  "signIn.passkeys.needsScript": "Zet JavaScript aan om een passkey te maken.",
  "signIn.passkeys.added": "Gemaakt",
  "signIn.passkeys.used": "Laatst gebruikt",
  "signIn.passkeys.never": "nog niet",
  "signIn.passkeys.remove": "Haal weg",
  "signIn.passkeys.failed": "Dat lukte niet. Probeer het nog een keer.",
} as const;
