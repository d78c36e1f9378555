export const shortlist = {
  "knockOut.title": "Valt dit plan af, los van de punten?",
  "knockOut.label": "Reden om af te vallen",
  "knockOut.hint": "Dan is deze ene reden genoeg. Kies ook “Niet naar de pitchavond”.",
  "knockOut.none": "Nee, dit plan doet mee",
  "knockOut.kind.use": "Het gebruik mag hier niet",
  "knockOut.kind.branch": "De branche is uitgesloten",
  "knockOut.kind.incomplete": "Niet compleet, ook na aanvullen",
  "knockOut.kind.integrity": "Integriteitsverklaring geweigerd",
  "knockOut.reason": "Uitleg voor de ondernemer",
  "knockOut.letter.use": "Dit gebruik mag in deze ruimte niet",
  "knockOut.letter.branch": "Deze branche past niet in deze ruimte",
  "knockOut.letter.incomplete": "Het plan is niet compleet",
  "knockOut.letter.integrity": "De integriteitsverklaring ontbreekt",

  "shortlist.count": ({ chosen, least, most }: { chosen: number; least: number; most: number }) =>
    `${chosen} gekozen voor de pitchavond. Kies er ${least} tot en met ${most}.`,
  "shortlist.reasonsMissing": ({ count }: { count: number }) =>
    count === 1 ? "mist 1 reden" : `mist ${count} redenen`,
  "shortlist.knockedOut": "valt af op voorhand",
  "shortlist.letters": "Brieven die klaarliggen",
  "shortlist.lettersLead":
    "Nog niets is verstuurd. Wie welke brief krijgt, volgt uit je keuzes. Een brief sturen aan een ander kan niet.",
  "shortlist.group.pitch-invited": ({ count }: { count: number }) =>
    count === 1 ? "Uitnodiging, aan 1 ondernemer" : `Uitnodiging, aan ${count} ondernemers`,
  "shortlist.group.not-shortlisted": ({ count }: { count: number }) =>
    count === 1
      ? "Afwijzing met redenen, aan 1 ondernemer"
      : `Afwijzing met redenen, aan ${count} ondernemers`,
  "shortlist.to": ({ name, email }: { name: string; email: string }) => `aan ${name}, ${email}`,
  "shortlist.toByPost": ({ name }: { name: string; email: string }) => `per post aan ${name}`,
  "shortlist.readLetter": "Lees of vul aan",
  "shortlist.hasWords": "met eigen woorden",
  "shortlist.wordsForAll": "Eigen woorden in al deze brieven",
  "shortlist.wordsHint": "Dit hoeft niet. De feiten en de redenen staan vast en blijven in de brief.",
  "shortlist.saveWords": "Woorden bewaren",
  "shortlist.wordsSaved": "Bewaard. De brief is nog niet verstuurd.",
  "shortlist.whyFew": ({ least }: { least: number }) => `Waarom minder dan ${least} plannen?`,
  "shortlist.whyFewHint": "Dit komt in het logboek.",
  "shortlist.unexplained": ({ count }: { count: number }) =>
    count === 1 ? "Bij dit plan mist nog een reden" : `Bij deze ${count} plannen missen nog redenen`,
  "shortlist.incomplete": ({ count }: { count: number }) =>
    count === 1
      ? "Dit plan gaat naar de pitchavond, maar is niet compleet bevonden"
      : `Deze ${count} plannen gaan naar de pitchavond, maar zijn niet compleet bevonden`,
  "shortlist.andMore": ({ count }: { count: number }) => `En nog ${count}.`,
  "shortlist.sendCount": ({ count }: { count: number }) =>
    count === 1 ? "Verstuur 1 brief" : `Verstuur ${count} brieven`,
  "shortlist.once": "Iedereen krijgt op hetzelfde moment bericht. Dit kan maar één keer.",
  "shortlist.letterTitle": "Brief die klaarligt",
  "shortlist.letterTo": "Aan",
  "shortlist.letterKind": "Brief",
  "shortlist.letterReceipt": "Plan",
  "shortlist.wordsForOne": ({ name }: { name: string }) => `Eigen woorden voor ${name}`,
  "shortlist.showLetter": "Lees de hele brief zoals hij gaat",
  "problems.no-knock-out-reason": "Schrijf op waarom dit plan afvalt. De ondernemer leest dat.",
  "problems.no-branch-excluded":
    "Deze selectie sluit geen branches uit. Kies een andere reden om dit plan te laten afvallen.",
  "problems.knocked-out-and-chosen":
    "Een plan dat afvalt gaat niet naar de pitchavond. Kies “Niet naar de pitchavond”.",
  "problems.evening-passed":
    "De pitchavond is al geweest. Verzet hem eerst bij “Wijzigingen”. Daarna gaan de brieven weg.",
  "problems.too-many-chosen": ({ chosen, most }: { chosen: number; most: number }) =>
    `Je koos ${chosen} plannen. Er passen er ${most} op één avond.`,
  "problems.too-few-chosen": ({ chosen, least }: { chosen: number; least: number }) =>
    `Je koos ${chosen === 1 ? "1 plan" : `${chosen} plannen`}. Kies er ten minste ${least}, of schrijf op waarom het er minder zijn.`,
  "problems.reasons-missing": ({ plans }: { plans: number }) =>
    plans === 1
      ? "Bij 1 plan mist nog een reden. Elk onderdeel heeft er een nodig."
      : `Bij ${plans} plannen missen nog redenen. Elk onderdeel heeft er een nodig.`,
} as const;
