type Corporation = { corporation: string; call: string };
const reach = ({ corporation, call }: Corporation) => (call ? `${corporation} (${call})` : corporation);

export const privacy = {
  "privacy.data.title": "Jouw gegevens",
  "privacy.data.lead":
    "Alles wat we van je bewaren, in één bestand (ZIP). Je plannen met bijlagen, je vragen, je punten als jurylid en meer.",
  "privacy.data.download": "Download al mijn gegevens",
  "privacy.data.hint": "Heb je veel bijlagen, dan duurt het even.",
  "privacy.data.tooOften": "Je downloadde je gegevens net al een paar keer.",
  "privacy.data.erase": "Wis mijn gegevens",
  "privacy.data.json": "gegevens.json",
  "privacy.data.readme": "LEESMIJ.txt",
  "privacy.data.folder": "plannen",
  "privacy.data.sheets": "puntenbladen",
  "privacy.data.zip": "plint-gegevens.zip",

  "privacy.erase.title": "Wis mijn gegevens",
  "privacy.erase.lead": "We vergeten wie je bent. Dat gebeurt meteen, en we kunnen het niet terugdraaien.",
  "privacy.erase.goes": "Dit gaat weg",
  "privacy.erase.goes.account": "Je naam, e-mailadres en telefoonnummer. En alle manieren om in te loggen.",
  "privacy.erase.goes.plans":
    "Al je plannen met bijlagen. Een plan dat nog meedoet, doet niet meer mee. Schreef iemand met je mee? Dan is het plan ook voor die ander weg. Die krijgt een mail.",
  "privacy.erase.goes.around": "Je zoekopdrachten, je plek bij bezichtigingen en wie welke vraag stelde.",
  "privacy.erase.goes.letters": "De mails die we je stuurden, en die nog klaarlagen.",
  "privacy.erase.stays": "Dit blijft, zonder je naam",
  "privacy.erase.stays.points":
    "Punten die je als jurylid gaf, en waarom. Zo kan iedereen de uitslag narekenen.",
  "privacy.erase.stays.given": "Punten die jouw plan kreeg. De jury vergeleek de andere plannen ermee.",
  "privacy.erase.stays.questions":
    "Vragen van jou met een openbaar antwoord. Anderen rekenen op dat antwoord.",
  "privacy.erase.stays.log": "Wat er wanneer gebeurde. Zo kan iedereen een selectie controleren.",
  "privacy.erase.stays.together": "Wat je meeschreef in het plan van een ander. Dat plan is van die ander.",
  "privacy.erase.first": "Wil je iets bewaren? Download dan eerst je gegevens.",
  "privacy.erase.email": "Typ je e-mailadres om te bevestigen",
  "privacy.erase.emailHint": ({ email }: { email: string }) => `Je bent ingelogd als ${email}.`,
  "privacy.erase.button": "Wis alles van mij",
  "privacy.erase.leave": "Niet wissen, terug naar mijn account",

  "privacy.erased.title": "Je gegevens zijn gewist",
  "privacy.erased.lead":
    "Je bent uitgelogd. We sturen je nog één mail als bewijs. Daarna weten we ook je adres niet meer.",
  "privacy.erased.files": "De inhoud van je bijlagen is binnen een minuut weg.",
  "privacy.erased.again": "Je kunt altijd opnieuw beginnen. Je bent dan iemand nieuws voor ons.",
  "privacy.erased.spaces": "Bekijk de ruimtes",

  "problems.demo-is-shared":
    "In de demo gebruikt iedereen dit account. Wissen kan hier alleen als ondernemer.",
  "problems.not-your-address":
    "Dit is niet het e-mailadres waarmee je bent ingelogd. Kijk het na en typ het nog eens.",
  "problems.lease-runs": (who: Corporation) =>
    `Je huurt een ruimte van ${who.corporation}. Zolang die huur loopt, moeten zij weten wie je bent. Bel of mail ${reach(who)}.`,
  "problems.only-coordinator": (who: Corporation) =>
    `Jij bent de enige coördinator van ${who.corporation}. Maak eerst een collega coördinator. Lukt dat niet? Bel of mail ${reach(who)}.`,
  "problems.evening-runs": (who: Corporation) =>
    `De pitchavond is nu bezig en jij hoort erbij. Wis je gegevens zodra de punten binnen zijn. Kan dat niet wachten? Bel of mail ${reach(who)}.`,
  "problems.result-awaited": (who: Corporation) =>
    `De jury gaf je plan al punten, en de uitslag komt nog. Wis je gegevens zodra de uitslag er is. Kan dat niet wachten? Bel of mail ${reach(who)}.`,

  "privacy.readme.title": "Alles wat Plint van je bewaart",
  "privacy.readme.made": ({ moment }: { moment: string }) => `Gemaakt op ${moment}.`,
  "privacy.readme.json":
    "In gegevens.json staat alles als tekst. Je opent het met een teksteditor of een browser. Een computer kan het ook lezen. Dit zijn de delen:",
  "privacy.readme.files": "In de map plannen staan je bijlagen, per plan.",
  "privacy.readme.sheets":
    "In de map puntenbladen staan foto's van je bladen van papier, als je in een jury zat.",
  "privacy.readme.missing": "Van deze bijlagen was de inhoud er niet meer:",
  "privacy.readme.not":
    "Wat er niet in staat: geheimen waarmee je inlogt, bestanden die nog onderweg zijn, en werkaantekeningen van de corporatie. Wat anderen over jouw plan schreven, staat erin zodra het voor jou bestemd is.",
  "privacy.section.account": "wie je bent",
  "privacy.section.sessions": "waar en wanneer je inlogde",
  "privacy.section.passkeys": "je passkeys",
  "privacy.section.corporations": "voor welke corporatie je werkt, en als wat",
  "privacy.section.plans":
    "je plannen: wat je schreef, je bijlagen, je ontvangstbewijs, aanvullingen en reacties",
  "privacy.section.sharedPlans": "plannen van anderen waaraan je meeschrijft",
  "privacy.section.questions": "vragen die je stelde",
  "privacy.section.viewings": "bezichtigingen die je boekte",
  "privacy.section.searches": "zoekopdrachten waarover we je mailen",
  "privacy.section.jury": "je plek in een buurtjury, met je punten, je redenen en de belangen die je meldde",
  "privacy.section.letters": "mails die we je stuurden: welke, en wanneer",
  "privacy.section.accountLog": "wat er met je account gebeurde",
  "privacy.section.log": "wat jij deed in Plint",

  "privacy.mail.subject": "Je gegevens zijn gewist",
  "privacy.mail.title": "Je gegevens zijn gewist",
  "privacy.mail.preview": "Dit is de laatste mail die je van ons krijgt.",
  "privacy.mail.story": "Je vroeg ons om je te vergeten. Dat hebben we gedaan.",
  "privacy.mail.stays":
    "Punten die je als jurylid gaf en het logboek blijven staan, zonder je naam. Zo blijft elke uitslag na te rekenen.",
  "privacy.mail.again":
    "Wil je later weer meedoen? Dat kan altijd, met hetzelfde adres. Je begint dan opnieuw.",
  "privacy.mail.button": "Bekijk de ruimtes",
  "privacy.mail.footnote": "Dit is de laatste mail. Na het versturen weten we je adres niet meer.",
};
