type About = { about: string; count: number };

export const desk = {
  "desk.today": "Vandaag",
  "desk.nothing": "Er wacht niets op jou.",
  "desk.task.mention": ({ about, count }: About) =>
    count === 1 ? `Lees de notitie voor jou bij ${about}` : `Lees ${count} notities voor jou bij ${about}`,
  "desk.task.read-decision": ({ about }: About) => `Lees de keuze voor BOG of MOG van ${about}`,
  "desk.task.mend-draft": ({ about }: About) =>
    `De opzet van ${about} kwam terug. Lees waarom en pas hem aan`,
  "desk.task.take-back": ({ about }: About) =>
    `Niemand kan akkoord geven op de opzet van ${about}. Zet hem terug en kies wie er tekent voor de korting`,
  "desk.task.approve": ({ about }: About) => `Geef akkoord op de opzet van ${about}`,
  "desk.task.sign-change": ({ about }: About) => `Geef akkoord op een wijziging van de regels van ${about}`,
  "desk.task.ask-opening": ({ about }: About) => `Vraag een collega om de plannen voor ${about} te openen`,
  "desk.task.open-plans": ({ about }: About) => `Open de plannen voor ${about}. Een collega vroeg het`,
  "desk.task.answer": ({ about, count }: About) =>
    count === 1 ? `Beantwoord 1 vraag over ${about}` : `Beantwoord ${count} vragen over ${about}`,
  "desk.task.choose": ({ about, count }: About) =>
    count === 1 ? `Kies bij 1 plan voor ${about}` : `Kies bij ${count} plannen voor ${about}`,
  "desk.task.send": ({ about, count }: About) =>
    count === 1 ? `Verstuur 1 brief over ${about}` : `Verstuur ${count} brieven over ${about}`,
  "desk.task.reveal": ({ about }: About) => `Onthul de rangorde van ${about}`,
  "desk.task.propose": ({ about }: About) => `Stel de uitslag van ${about} voor`,
  "desk.task.sign": ({ about }: About) => `Geef akkoord op de uitslag van ${about}`,
  "desk.task.lease-step": ({ about, count }: About) =>
    count === 1
      ? `Zet de volgende stap in de huur van ${about}`
      : `Rond ${count} punten af voor de huur van ${about}`,
  "desk.task.lease-evaluate": ({ about }: About) => `Begin de jaarlijkse evaluatie van ${about}`,
  "desk.task.lease-decide": ({ about }: About) => `Besluit na de evaluatie over de huur van ${about}`,
  "desk.task.lease-settle": ({ about }: About) => `Los het probleem op bij de huur van ${about}`,
  "desk.task.lease-ends": ({ about }: About) => `De tijdelijke huur van ${about} eindigt. Kies op tijd`,
  "desk.late": ({ day }: { day: string }) => `Te laat: ${day}`,
  "desk.due.today": "Vandaag",
  "desk.due": ({ day }: { day: string }) => `Uiterlijk ${day}`,

  "notes.title": "Notities",
  "notes.link": ({ count }: { count: number }) =>
    count === 0
      ? "Schrijf een notitie voor collega’s"
      : count === 1
        ? "1 notitie van collega’s"
        : `${count} notities van collega’s`,
  "notes.none": "Er zijn nog geen notities bij dit plan.",
  "notes.for": ({ names }: { names: string }) => `voor ${names}`,
  "notes.text": "Nieuwe notitie",
  "notes.hint":
    "Alleen collega’s lezen dit. De ondernemer ziet het niet. Je kunt een notitie niet meer wijzigen.",
  "notes.who": "Wie moet dit lezen?",
  "notes.whoHint": "Het staat dan bij Vandaag van deze collega. Er gaat geen mail.",
  "notes.save": "Notitie plaatsen",
  "notes.markRead": "Ik heb dit gelezen",
  "problems.cannot-be-mentioned": "Een van deze collega’s leest dit plan niet. Kies iemand anders.",
} as const;
