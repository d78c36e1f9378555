export const problems = {
  "problems.not-an-email": "Dit e-mailadres is niet af. Voorbeeld: naam@voorbeeld.nl",
  "problems.not-a-code": "Een code is zes cijfers.",
  "problems.password-too-short": ({ min }: { min: number }) =>
    `Kies een langer wachtwoord: ten minste ${min} tekens.`,
  "problems.too-often": ({ minutes }: { minutes: number }) =>
    `Je probeerde het te vaak. Wacht ${minutes === 1 ? "1 minuut" : `${minutes} minuten`} en probeer het dan nog een keer.`,
  "problems.wrong-code": "Deze code klopt niet. Kijk goed en probeer het nog een keer.",
  "problems.code-closed":
    "Er zijn te veel verkeerde codes ingevuld. Klik op de link in de mail, of vraag een nieuwe aan.",
  "problems.no-code-asked": "Er is geen code meer die hier werkt. Vraag een nieuwe aan.",
  "problems.link-used-or-old": "Deze link is al gebruikt of te oud. Vraag een nieuwe aan.",
  "problems.wrong-credentials": "E-mailadres of wachtwoord klopt niet.",
  "problems.no-name": "Vul eerst je naam in.",
  "problems.passkey-refused": "Deze passkey werkt hier niet. Log in met je wachtwoord.",
  "problems.already-member": "Deze persoon hoort al bij je corporatie.",
  "problems.not-a-house-number": "Dit is geen huisnummer. Voorbeeld: 21 of 21-B.",
  "problems.not-a-postcode": "Dit is geen postcode. Voorbeeld: 3526 AB.",
  "problems.not-a-kvk-number":
    "Een KVK-nummer is acht cijfers. Heb je er nog geen? Laat het leeg en zet het vinkje eronder.",
  "problems.not-a-score": "Kies een stap van 1 tot en met 5, of weet ik niet.",
  "problems.five-anchors": "Beschrijf alle vijf de stappen.",
  "problems.no-such-time":
    "Op deze dag gaat de klok vooruit. De tijd tussen 2 en 3 uur bestaat dan niet. Kies een andere tijd.",
  "problems.rent-path-no-steps": "Vul voor elk jaar een percentage in, zoals 75-75-100.",
  "problems.rent-path-too-many-steps": "Een huurpad heeft hooguit tien jaren.",
  "problems.rent-path-not-a-percentage": "Elk jaar is een heel percentage van 0 tot en met 100.",
  "problems.rent-path-falls": "De huur mag in het huurpad niet dalen.",
  "problems.rent-path-misses-target": "Het huurpad moet eindigen op 100 %.",
  "problems.weights-not-100": ({ sum }: { sum: number }) =>
    `De onderdelen tellen samen voor ${sum} %. Het moet precies 100 % zijn.`,
  "problems.weights-not-whole": "Elk onderdeel telt voor een heel percentage van 0 tot en met 100.",
  "problems.quorum-over-size": "Er moeten niet meer juryleden aanwezig zijn dan er juryleden zijn.",
  "problems.closes-before-opening": "Sluiten komt na openen. Kies een latere dag of tijd om te sluiten.",
  "problems.no-energy-label":
    "De ruimte heeft nog geen energielabel. Vul het label in, of de reden waarom het niet nodig is.",
  "problems.no-introduction": "Schrijf eerst een korte inleiding voor ondernemers.",
  "problems.no-discount-reason": "Er is korting op de huur. Schrijf op waarom.",
  "problems.jury-not-complete": ({ seats, size }: { seats: number; size: number }) =>
    `De jury heeft ${seats} van de ${size} plaatsen. Maak de jury eerst compleet.`,
  "problems.opens-in-the-past": "De dag van openen is al voorbij.",
  "problems.closes-in-the-past": "De dag van sluiten is al voorbij.",
  "problems.open-too-short": ({ days, min }: { days: number; min: number }) =>
    `De ruimte staat ${days} dagen open. Ondernemers hebben ten minste ${min} dagen nodig.`,
  "problems.timetable-out-of-order":
    "De momenten staan niet op volgorde: openen, sluiten, voorselectie, pitchavond, uitslag.",
  "problems.not-your-role": "Met jouw rol kun je dit alleen bekijken.",
  "problems.not-yourself": "Je kunt jezelf niet wijzigen. Vraag een collega.",
  "problems.points-missing": "Kies ook een cijfer, of “Weet ik niet”. Wat je schreef staat er nog.",
  "problems.space-has-a-call": "Deze ruimte heeft al een selectie. Open die selectie.",
  "problems.already-proposed": "Een collega was je voor: er ligt al een voorstel. Laad de pagina opnieuw.",
  "problems.already-read": "Een collega las dit besluit al. Het telt. Laad de pagina opnieuw.",
  "problems.without-points": "Dit plan kreeg geen punten. Het kan geen winnaar of reserve zijn.",
  "problems.no-unit-given":
    "Geef ten minste één eenheid aan iemand, of kies dat er geen geschikte kandidaat is.",
  "problems.own-work": "Je hebt dit zelf voorgesteld. Een collega moet ernaar kijken.",
  "problems.own-plan": "Aan dit plan werk of werkte je zelf mee. Een ander moet het beoordelen.",
  "problems.rules-frozen": "De regels liggen vast. Je kunt ze niet meer veranderen.",
  "problems.seat-taken": "Dit e-mailadres staat al in de jury.",
  "problems.plan-incomplete": "Nog niet alle delen zijn klaar. Hieronder zie je wat er mist.",
  "problems.sealed": "De plannen zijn nog verzegeld. Ze gaan open na het sluiten.",
  "problems.no-reason": "Geef bij ten minste één onderdeel een reden. De ondernemer krijgt die te lezen.",
  "problems.choices-missing": ({ plans }: { plans: number }) =>
    plans === 1 ? "Bij 1 plan is nog niet gekozen." : `Bij ${plans} plannen is nog niet gekozen.`,
  "problems.nobody-chosen": "Kies ten minste één plan voor de pitchavond.",
  "problems.link-not-valid": "Deze link werkt niet (meer). Vraag de corporatie om een nieuwe.",
  "problems.judging-closed": "Punten geven kan nu niet (meer).",
  "problems.pitch-closed": "Deze pitch is dicht. Je punten kwamen te laat binnen.",
  "problems.unreadable-tap": "Dit kwam niet goed aan. Tik het nog een keer aan.",
  "problems.not-a-score-file":
    "Dit is geen puntenbestand van Plint, of het is beschadigd. Laat het jurylid het nog een keer bewaren.",
  "problems.no-file-of-this-evening": "Dit bestand hoort niet bij deze pitchavond.",
  "problems.sheet-sealed": "Je punten zijn al verzegeld.",
  "problems.sheet-incomplete": ({ count }: { count: number }) =>
    count === 1
      ? "Bij 1 onderdeel missen nog punten of een reden."
      : `Bij ${count} onderdelen missen nog punten of een reden.`,
  "problems.score-missing": "Kies een cijfer, of “Weet ik niet”.",
  "problems.reason-missing": "Schrijf in een paar woorden op waarom.",
  "problems.sheets-unsealed": ({ sheets, names }: { sheets: number; names: string }) => {
    const what =
      sheets === 1 ? "1 puntenblad is nog niet verzegeld" : `${sheets} puntenbladen zijn nog niet verzegeld`;
    return `${what}${names && `, van ${names}`}. Wacht, of zet het vinkje bij “Onthul toch”.`;
  },
  "problems.below-quorum": ({ present, quorum }: { present: number; quorum: number }) =>
    present === 1
      ? `Bij een pitch was 1 jurylid. Er moeten er ten minste ${quorum} zijn.`
      : `Bij een pitch waren ${present} juryleden. Er moeten er ten minste ${quorum} zijn.`,
  "problems.not-the-first": "De winnaar is het plan met de meeste punten.",
  "problems.not-the-second": "De reserve is het plan dat daarna komt.",
  "problems.lease-stops-for-a-reason": "Schrijf waarom de huur stopt. De huurder leest dit in de brief.",
  "problems.tick-to-stop-lease": "Vink aan dat je het zeker weet. Dit kun je niet terugdraaien.",
  "problems.tasks-open": ({ open }: { open: number }) =>
    open === 1 ? "Er staat nog 1 punt open." : `Er staan nog ${open} punten open.`,
} as const;
