export const partner = {
  "partner.title": "Aanbod",
  "partner.lead": ({ corporation }: { corporation: string }) =>
    `Alle ruimtes van ${corporation} die openbaar zijn. Plannen, punten en geld staan hier niet.`,
  "partner.space": "Ruimte",
  "partner.area": "Oppervlak",
  "partner.state": "Stand",
  "partner.closes": "Sluit",
  "partner.none": "Er staat nu geen ruimte open.",
  "partner.soon": "Binnenkort",
  "partner.soonLead": "Deze ruimtes gaan later open. De huur en de regels staan nog niet vast.",
  "partner.expected": "Verwacht",
  "partner.as.municipality": "Je kijkt mee namens de gemeente.",
  "partner.as.broker": "Je kijkt mee als makelaar.",
  "partner.demand": "Waar vraag naar is",
  "partner.demandLead":
    "Zoveel mensen willen een mail bij een nieuwe ruimte. Wie dat zijn, zie je niet. Bij één of twee mensen staat er geen getal.",
  "partner.demandNone": "Nog niemand vroeg om een mail.",
  "partner.demand.place": "Waar",
  "partner.demand.anywhere": "Maakt niet uit",
  "partner.demand.branch": "Wat",
  "partner.demand.anything": "Alles",
  "partner.demand.people": "Mensen",
  "partner.demand.few": "1 of 2",
  "partner.viewings": "Bezichtigingen die komen",
  "partner.viewingsLead": "Wijs ondernemers op een plek die vrij is. Zij melden zichzelf aan.",
  "partner.viewingsNone": "Er is nu geen bezichtiging gepland.",
  "partner.viewings.when": "Wanneer",
  "partner.viewings.free": "Vrij",
  "partner.viewings.of": ({ free, capacity }: { free: number; capacity: number }) =>
    `${free} van ${capacity}`,
  "partner.contact": ({ corporation }: { corporation: string }) => `Vragen? Bel of mail ${corporation}.`,
  "staff.role.municipality": "Gemeente, van buiten: ziet aanbod en vraag",
  "staff.role.broker": "Makelaar, van buiten: ziet aanbod en bezichtigingen",
  "partner.mail.subject": ({ corporation }: { corporation: string }) =>
    `Kijk mee met de ruimtes van ${corporation}`,
  "partner.mail.title": "Kijk mee met het aanbod",
  "partner.mail.story.municipality": ({ corporation }: { corporation: string }) =>
    `${corporation} nodigt je uit om mee te kijken namens de gemeente. Je ziet welke ruimtes openstaan of komen, en waar vraag naar is.`,
  "partner.mail.story.broker": ({ corporation }: { corporation: string }) =>
    `${corporation} nodigt je uit om mee te kijken als makelaar. Je ziet welke ruimtes openstaan of komen, en wanneer ze te bezichtigen zijn.`,
  "partner.mail.not": "Plannen van ondernemers, punten van de jury en geld zie je niet.",
  "partner.mail.how": "Log in met dit mailadres. Je krijgt dan een link; een wachtwoord is niet nodig.",
  "partner.mail.button": "Bekijk het aanbod",
} as const;

/** What can go wrong with people from outside. */
export const partnerProblems = {
  "problems.from-outside":
    "Iemand van buiten wordt zo geen collega. Kies eerst “Uit dienst” en nodig diegene daarna opnieuw uit.",
} as const;
