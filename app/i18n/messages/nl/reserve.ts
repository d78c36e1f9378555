type Next = { what: string; next: string };

/** A winner fell away and the reserve moves up: at the desk, in the log, in the letter, on public pages. */
export const reserve = {
  "reserve.title": "De reserve schuift op",
  "reserve.space": "de ruimte",
  "reserve.lead": ({ tradeName, what, next }: Next & { tradeName: string }) =>
    `De huur van ${tradeName} ging niet door: ${what} is weer vrij. ${next} stond reserve.`,
  "reserve.effect": ({ next }: { next: string }) =>
    `Twee collega's tekenden al voor deze reserve. Eén druk op de knop is dus genoeg. ${next} krijgt meteen een brief en een eigen huurtraject. De uitslag op de openbare pagina verandert mee.`,
  "reserve.until": ({ day }: { day: string }) => `De reserve geldt tot en met ${day}.`,
  "reserve.press": ({ what, next }: Next) => `Geef ${what} aan ${next}`,
  "reserve.back": ({ tradeName }: { tradeName: string }) => `Terug naar de huur van ${tradeName}`,
  "reserve.none": ({ what }: { what: string }) => `Voor ${what} staat niemand reserve.`,
  "reserve.toIt": "Bekijk de reserve",
  "desk.task.move-up": ({ about }: { about: string }) => `${about} is weer vrij. Geef het aan de reserve`,
  "events.result.reserve-moved-up": "Reserve schoof op",
  "problems.reserve-not-held": "De acht weken van de reserve zijn voorbij.",
  "reserve.public": "De eerste keus ging niet door. De ruimte ging naar de reserve.",
  "mail.movedUp.title": "De ruimte is alsnog voor jou!",
  "mail.movedUp.story": ({ tradeName, address }: { tradeName: string; address: string }) =>
    `Je stond reserve voor ${address}. De eerste keus ging niet door. Daarom krijg jij met ${tradeName} de ruimte. Gefeliciteerd!`,
  "standing.wonUnit": ({ address }: { address: string }) => `Je krijgt ${address}.`,
};
