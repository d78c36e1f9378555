type Address = { address: string };
type Day = { day: string };
type Asked = { name: string; moment: string };

/** Who was erased since. */
const FORMER = "Een oud-collega";

/** How a call ends without a winner, for whoever made a plan, for the street and for the desk. */
export const ending = {
  "ending.title.withdraw": "Deze ruimte is ingetrokken",
  "ending.title.fail": "Niemand kreeg deze ruimte",
  "ending.since.withdraw": ({ day }: Day) =>
    `De corporatie trok de ruimte in op ${day}. Niemand krijgt hem nu.`,
  "ending.since.fail": ({ day }: Day) =>
    `De corporatie vond geen geschikte kandidaat. Dat besloot ze op ${day}.`,
  "ending.header": "De corporatie stopte met deze ruimte.",
  "ending.reasonGiven": "Dit is de reden:",
  "ending.draft":
    "Je kunt hier niets meer bewaren of indienen. Wat je schreef, blijft staan. Je kunt het meenemen naar een andere ruimte.",
  "ending.kept": "Wat in het plan staat, blijft bewaard.",
  "ending.again": "Misschien gaat deze ruimte later opnieuw open. Wil je dat horen?",
  "ending.mailMe": "Mail me als deze ruimte weer open is",
  "ending.before.title": "Deze ruimte stond eerder open",
  "ending.card.withdraw": "Ingetrokken door de corporatie",
  "ending.card.fail": "Er was geen geschikte kandidaat",
  "ending.jury": "Je hoeft niets meer te doen. Bedankt dat je meedoet in de buurtjury.",
  "spaces.status.ended": "Gestopt zonder winnaar",

  "standing.title.call_withdrawn": "De ruimte is ingetrokken",
  "standing.title.call_failed": "Niemand kreeg de ruimte",
  "standing.story.call_withdrawn":
    "Niemand krijgt deze ruimte, ook jij niet. Dat is jammer nieuws na al je werk. Je plan blijft bewaard. Je kunt het meenemen naar een andere ruimte.",
  "standing.story.call_failed":
    "De corporatie koos niemand voor deze ruimte, ook jou niet. Dat is jammer nieuws na al je werk. Je plan blijft bewaard. Je kunt het meenemen naar een andere ruimte.",

  "ending.staff.title": "Stoppen zonder winnaar",
  "ending.staff.quiet":
    "Buiten de corporatie weet nog niemand van deze selectie. Je trekt hem stil in: er gaat geen brief uit.",
  "ending.staff.heard":
    "Stop je, dan krijgt niemand de ruimte. Iedereen die er werk van maakte, krijgt meteen een brief met de reden: wie een plan schrijft of indiende, wie kwam kijken, wie een vraag stelde en wie op de ruimte wacht. De buurtjury ook, als die is uitgenodigd. De reden komt ook op de pagina van de ruimte.",
  "ending.staff.keeps":
    "Bezichtigingen gaan niet door. Plannen blijven van de ondernemers. Zij kunnen ze meenemen naar een andere ruimte.",
  "ending.staff.one": "Er is nog geen plan ingediend. Je doet dit alleen, en het gebeurt meteen.",
  "ending.staff.two":
    "Er zijn plannen ingediend. Daarom leest een collega mee en geeft akkoord. Tot dan gaat alles door.",
  "ending.staff.over": "Deze selectie is al klaar. Stoppen kan niet meer.",
  "ending.staff.tied": "Je hebt bij deze selectie een belang gemeld. Een collega beslist hierover.",
  "ending.kind": "Hoe eindigt het?",
  "ending.kind.withdraw": "Intrekken: de corporatie verhuurt de ruimte nu niet zo",
  "ending.kind.fail": "Geen geschikte kandidaat: geen van de plannen past",
  "ending.reason": "Waarom stopt het?",
  "ending.reasonHint.quiet": "Alleen collega’s lezen dit. Het staat in het logboek.",
  "ending.reasonHint.heard":
    "Iedereen kan dit lezen. Schrijf het zo dat een ondernemer het begrijpt. Noem geen namen en geen plannen.",
  "ending.do.quiet": "Trek de selectie in",
  "ending.do.now": "Stop de selectie en verstuur de brieven",
  "ending.do.ask": "Vraag een collega om akkoord",
  "ending.asked.withdraw": ({ name, moment }: Asked) =>
    `${name || FORMER} wil de ruimte intrekken. Gevraagd op ${moment}.`,
  "ending.asked.fail": ({ name, moment }: Asked) =>
    `${name || FORMER} wil stoppen, omdat er geen geschikte kandidaat is. Gevraagd op ${moment}.`,
  "ending.own": "Een collega moet dit lezen en akkoord geven. Tot dan gaat alles door.",
  "ending.agree": "Akkoord, stop de selectie",
  "ending.agreeStory":
    "Lees de reden. Met jouw akkoord stopt de selectie meteen en gaan de brieven weg. Dat kun je niet terugdraaien.",
  "ending.drop": "Toch niet stoppen",
  "ending.dropStory": "De selectie gaat dan gewoon door. Buiten de corporatie wist niemand hiervan.",
  "ending.link": "Stoppen zonder winnaar",
  "ending.waiting": "Een collega vraagt om te stoppen",
  "ending.waitingStory": ({ name }: { name: string }) =>
    `${name || FORMER} wil deze selectie stoppen zonder winnaar. Een tweede persoon moet dat lezen.`,
  "ending.toWaiting": "Lees de reden",
  "ending.after": "Wie besloot dit, en hoe nu verder",
  "ending.ended.withdraw": ({ moment }: { moment: string }) => `Ingetrokken op ${moment}`,
  "ending.ended.fail": ({ moment }: { moment: string }) =>
    `Gestopt op ${moment}: er was geen geschikte kandidaat`,
  "ending.by.one": ({ name }: { name: string }) => `${name || FORMER} besloot dit.`,
  "ending.by.two": ({ first, second }: { first: string; second: string }) =>
    `${first || FORMER} vroeg het, ${second || "een oud-collega"} gaf akkoord.`,
  "ending.internal": "Dit gebeurde voor de opening. Buiten de corporatie leest niemand de reden.",
  "ending.reopen": "Begin opnieuw met deze regels",
  "ending.reopenStory":
    "Je krijgt een nieuwe opzet voor dezelfde ruimte, met dezelfde tekst, huur, onderdelen en buurtjury. De data zijn nieuw. Deze selectie blijft staan zoals hij was.",
  "ending.anotherCall": "Voor deze ruimte loopt al een andere selectie.",
  "ending.toReopened": "Naar de nieuwe selectie",
  "ending.reopens": "Deze ruimte stond eerder open.",
  "ending.toReopens": "Bekijk de vorige selectie",

  "desk.task.sign-ending": ({ about }: { about: string; count: number }) =>
    `Lees mee: een collega wil stoppen met ${about}`,

  "events.tender.ending-asked": "Gevraagd om te stoppen zonder winnaar",
  "events.tender.ending-dropped": "Verzoek om te stoppen vervallen",
  "events.tender.withdrawn": "Selectie ingetrokken",
  "events.tender.came-to-nothing": "Gestopt: geen geschikte kandidaat",
  "events.tender.reopened": "Opnieuw opgezet na een eerdere selectie",

  "mail.endingApprovalAsked.subject": ({ address }: Address) => `Lees je mee? Stoppen met ${address}`,
  "mail.endingApprovalAsked.title": "Een collega wil stoppen zonder winnaar",
  "mail.endingApprovalAsked.withdraw": ({ address }: Address) =>
    `Een collega wil ${address} intrekken. Er zijn plannen ingediend, dus jij leest mee.`,
  "mail.endingApprovalAsked.fail": ({ address }: Address) =>
    `Een collega vindt dat er geen geschikte kandidaat is voor ${address}. Jij leest mee.`,
  "mail.endingApprovalAsked.effect": "Zonder jouw akkoord gaat de selectie gewoon door.",
  "mail.callEnded.subject.withdraw": ({ address }: Address) => `${address} is ingetrokken`,
  "mail.callEnded.subject.fail": ({ address }: Address) => `Niemand kreeg ${address}`,
  "mail.callEnded.title.withdraw": "De ruimte is ingetrokken",
  "mail.callEnded.title.fail": "Niemand kreeg de ruimte",
  "mail.callEnded.story.withdraw": ({ address }: Address) =>
    `De corporatie heeft ${address} ingetrokken. Niemand krijgt deze ruimte nu.`,
  "mail.callEnded.story.fail": ({ address }: Address) =>
    `De corporatie vond geen geschikte kandidaat voor ${address}. Niemand krijgt deze ruimte nu.`,
  "mail.callEnded.reason": "Dit is de reden:",
  "mail.callEnded.draft":
    "Je schreef aan een plan. Je kunt het hier niet meer indienen. Wat je schreef, blijft bewaard. Je kunt het meenemen naar een andere ruimte.",
  "mail.callEnded.handedIn":
    "Je diende een plan in. Dat blijft van jou en blijft bewaard. Je kunt het meenemen naar een andere ruimte.",
  "mail.callEnded.looked": "Een bezichtiging die nog moest komen, gaat niet door.",
  "mail.callEnded.toPlan": "Bekijk je plan",
  "mail.callEnded.toSpaces": "Bekijk andere ruimtes",
  "mail.callEnded.footnote": ({ address }: Address) =>
    `Je krijgt deze mail omdat je een plan maakte voor ${address}, kwam kijken, een vraag stelde of op deze ruimte wacht.`,
  "mail.juryCallEnded.subject": ({ address }: Address) => `Er komt geen winnaar voor ${address}`,
  "mail.juryCallEnded.title": "Er komt geen winnaar",
  "mail.juryCallEnded.withdraw": ({ address }: Address) =>
    `De corporatie heeft ${address} ingetrokken. Er komt geen winnaar.`,
  "mail.juryCallEnded.fail": ({ address }: Address) =>
    `De corporatie vond geen geschikte kandidaat voor ${address}. Er komt geen winnaar.`,
  "mail.juryCallEnded.thanks":
    "Je hoeft niets meer te doen. Bedankt dat je voor je buurt in de jury wilde zitten.",
  "mail.juryCallEnded.button": "Bekijk de ruimte",
  "mail.juryCallEnded.footnote": ({ address }: Address) =>
    `Je krijgt deze mail omdat je in de buurtjury voor ${address} zit.`,
  "staff.letter.ending-approval-asked": "Vraag om akkoord op stoppen",
  "staff.letter.call-ended": "Bericht: ruimte gestopt zonder winnaar",
  "staff.letter.jury-call-ended": "Bericht aan de jury: gestopt zonder winnaar",
} as const;

export const endingProblems = {
  "problems.evening-is-on": "De pitchavond is bezig. Sluit eerst de avond af.",
  "problems.lease-still-runs": "De huur van de winnaar loopt nog. Beëindig eerst dat huurtraject.",
} as const;
