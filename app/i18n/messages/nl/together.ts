/** Two or more people on one plan. */
export const together = {
  "together.page": "Samen aan dit plan",
  "together.title": "Jullie werken samen",
  "together.alone": "Werk je met iemand samen?",
  "together.aloneStory": "Laat iemand meelezen of meeschrijven, ieder op een eigen telefoon.",
  "together.ask": "Nodig iemand uit",
  "together.look": "Wie doen er mee?",
  "together.lead": ({ plan, address }: { plan: string; address: string }) =>
    `${plan}, ${address}. Dit zijn de mensen die erbij kunnen.`,
  "together.you.owner": "Jij, eigenaar van dit plan",
  "together.you.edit": "Jij schrijft mee",
  "together.you.view": "Jij leest mee",
  "together.role.owner": "Eigenaar van dit plan",
  "together.role.edit": "Schrijft mee",
  "together.role.view": "Leest mee",
  "together.choose.edit": "Meeschrijven",
  "together.choose.view": "Meelezen",
  "together.mayDoHint":
    "Wie meeschrijft, vult delen in en voegt bestanden toe. Wie meeleest, ziet alles en verandert niets.",
  "together.asked": "Uitgenodigd, nog geen antwoord",
  "together.expired": "Uitgenodigd, maar de link is te oud. Nodig opnieuw uit.",
  "together.worksIn": ({ part }: { part: string }) => `Werkt nu in ${part}`,
  "together.wroteIn": ({ part, moment }: { part: string; moment: string }) =>
    `Schreef het laatst in ${part}, ${moment}`,
  "together.askStory":
    "We mailen een link die zeven dagen werkt. Hoort er niets op terug? Nodig hetzelfde adres dan opnieuw uit. Er kunnen vijf mensen meedoen.",
  "together.email": "E-mailadres",
  "together.mayDo": "Wat mag deze persoon?",
  "together.send": "Stuur de uitnodiging",
  "together.change": ({ name }: { name: string }) => `Wijzig of verwijder ${name}`,
  "together.changeRole": "Bewaar",
  "together.remove": ({ name }: { name: string }) => `Haal ${name} van het plan`,
  "together.removeStory": "Deze persoon kan er dan meteen niet meer bij. Wat geschreven is, blijft staan.",
  "together.told.invited": "De uitnodiging is onderweg.",
  "together.told.changed": "Bewaard. Het geldt vanaf nu.",
  "together.closed": "Iemand uitnodigen kan tot de ruimte sluit.",
  "together.leave": "Niet meer meedoen",
  "together.leaveStory": ({ owner }: { owner: string }) =>
    `Wat je schreef, blijft in het plan. Terugkomen kan alleen als ${owner} je opnieuw uitnodigt.`,
  "together.leaveButton": "Ga van dit plan af",
  "together.rules": "Zo werkt het",
  "together.rule.owner": ({ owner }: { owner: string }) =>
    `Alleen ${owner} kan het plan indienen, heropenen, terugtrekken en mensen uitnodigen.`,
  "together.rule.both":
    "Schrijven jullie tegelijk in hetzelfde stuk? Dan laten we beide teksten zien. We overschrijven niets.",
  "together.rule.sealed":
    "De corporatie ziet pas na het sluiten wie er aan het plan werkten. De uitslag gaat naar de eigenaar.",
  "together.madeByOne": ({ owner }: { owner: string }) => `Gemaakt door ${owner}.`,
  "together.madeBy": ({ owner, others }: { owner: string; others: string }) =>
    `Gemaakt door ${owner} (eigenaar), samen met ${others}.`,
  "together.back": "Terug naar het plan",
  "together.ofOwner": ({ owner }: { owner: string }) => `Dit is het plan van ${owner}. Jij werkt eraan mee.`,
  "together.onlyReading": ({ owner }: { owner: string }) =>
    `Jij leest mee met dit plan. Wil je iets veranderen? Vraag ${owner} of je mag meeschrijven.`,
  "together.ownerHandsIn": ({ owner }: { owner: string }) =>
    `Alleen ${owner} kan dit plan indienen. Laat weten dat je klaar bent.`,
  "together.join.title": "Werk mee aan een plan",
  "together.join.story": ({ owner, plan, address }: { owner: string; plan: string; address: string }) =>
    `${owner} vraagt je om mee te werken aan ${plan}, voor ${address}.`,
  "together.join.edit": "Je kunt delen invullen en bestanden toevoegen.",
  "together.join.view": "Je kunt alles lezen. Je verandert niets.",
  "together.join.name": "Hoe heet je?",
  "together.join.nameHint": ({ owner }: { owner: string }) => `Zo ziet ${owner} wie er meedoet.`,
  "together.join.button": ({ email }: { email: string }) => `Doe mee als ${email}`,
  "together.join.otherKnown": ({ own, invited }: { own: string; invited: string }) =>
    `Je bent nu ingelogd als ${own}. De uitnodiging is voor ${invited}. Log eerst uit en open daarna de link in de mail opnieuw.`,
  "together.join.signInFirst": ({ email }: { email: string }) =>
    `Je was hier al eens als ${email}. Log eerst in. Daarna kom je hier terug en doe je mee.`,
  "together.join.signIn": ({ email }: { email: string }) => `Log in als ${email}`,
  "together.join.signOut": ({ email }: { email: string }) => `Log uit als ${email}`,
  "together.join.hint": "Je bent daarna ingelogd. Een wachtwoord heb je niet nodig.",
  "together.join.otherTitle": "Deze uitnodiging is voor iemand anders",
  "together.join.other": ({ own, invited }: { own: string; invited: string }) =>
    `Je bent nu ingelogd als ${own}. De uitnodiging is voor ${invited}. Doe je mee, dan log je in als ${invited} en log je uit als ${own}.`,
  "together.join.oldTitle": "Deze uitnodiging werkt niet meer",
  "together.join.old":
    "De link is al gebruikt, te oud of ingetrokken. Deed je al mee? Log dan in: het plan staat bij je plannen. Vraag anders om een nieuwe uitnodiging.",
  "together.join.toPlans": "Naar mijn plannen",
  "problems.only-reading": ({ owner }: { owner: string }) =>
    `Je leest mee met dit plan, je kunt niets veranderen. Vraag ${owner} of je mag meeschrijven.`,
  "problems.owners-step": ({ owner }: { owner: string }) => `Alleen ${owner} kan dit doen.`,
  "problems.sign-in-first": "Log eerst in. Daarna kun je meedoen.",
  "problems.own-address": "Dit is je eigen adres. Je hoort al bij dit plan.",
  "problems.already-along": "Deze persoon werkt al mee aan dit plan.",
  "problems.too-many-members": ({ max }: { max: number }) =>
    `Er kunnen ${max} mensen meedoen. Haal eerst iemand van het plan.`,
  "events.application.member-invited": "Iemand gevraagd om mee te werken",
  "events.application.member-joined": "Iemand werkt mee aan een plan",
  "events.application.member-changed": "Rechten van een meewerker veranderd",
  "events.application.member-removed": "Meewerker van een plan gehaald",
  "events.application.member-left": "Meewerker van een plan gegaan",
  "mail.planMemberInvited.subject": ({ owner }: { owner: string }) =>
    `${owner} vraagt je om mee te werken aan een plan`,
  "mail.planMemberInvited.title": "Werk mee aan een plan",
  "mail.planMemberInvited.story": ({
    owner,
    tradeName,
    address,
  }: {
    owner: string;
    tradeName: string;
    address: string;
  }) =>
    `${owner} schrijft een plan voor ${address}${tradeName ? `: ${tradeName}` : ""}, en vraagt jou erbij.`,
  "mail.planMemberInvited.edit": "Jij mag meeschrijven: delen invullen en bestanden toevoegen.",
  "mail.planMemberInvited.view": "Jij mag meelezen: alles zien, niets veranderen.",
  "mail.planMemberInvited.button": "Bekijk de uitnodiging",
  "mail.planMemberInvited.valid": ({ moment }: { moment: string }) => `De link werkt tot ${moment}.`,
  "mail.planMemberInvited.ignore":
    "Ken je deze persoon niet, of wil je niet meedoen? Dan hoef je niets te doen.",
  "mail.planMemberInvited.why": "Je krijgt deze mail omdat iemand jouw adres invulde bij een plan.",
} as const;
