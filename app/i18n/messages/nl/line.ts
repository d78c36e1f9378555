/** What a screen says that does not follow the evening any more. */
export const line = {
  "line.offline": "Geen verbinding. Deze pagina staat stil",
  "line.offlineStory":
    "Wat je hier drukt, komt nu niet aan. De klok loopt door. Zodra er weer internet is, gaat de pagina vanzelf verder. Duurt het te lang? Een collega kan de regie overnemen op een ander toestel.",
  "line.out": "Je bent uitgelogd. Deze pagina staat stil",
  "line.outStory": "De avond gaat gewoon door. Log weer in, dan leid je hem verder.",
  "line.signIn": "Log weer in",
  "line.gone": "Deze avond is hier niet meer te zien",
  "line.goneStory":
    "De selectie is gestopt, of je mag hier niet meer bij. Laad de pagina opnieuw, of vraag een collega.",
  "line.hall.offline": "Even geen verbinding. Dit scherm gaat vanzelf verder.",
  "line.hall.gone": "Dit adres werkt niet meer. Vraag de avondleiding om het nieuwe adres.",
} as const;
