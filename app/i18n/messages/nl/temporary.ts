type Told = { address: string; tradeName: string; day: string };

const dayFormat = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const inWords = (day: string | number) => dayFormat.format(new Date(`${day}T00:00:00Z`));

/** Leases of at most two years, their alarm, and an opening that came late. */
export const temporary = {
  "staff.draft.temporaryUntil": "Tijdelijke huur: laatste dag",
  "temporary.hint":
    "Hooguit twee jaar na de ingangsdatum. Laat leeg bij gewone huur. De wekker gaat vanzelf.",
  "temporary.page.label": "Tijdelijke huur",
  "temporary.page.until": ({ day }: { day: string }) => `Tot en met ${day}. Daarna stopt de huur.`,
  "temporary.openedLate": ({ moment }: { moment: string }) =>
    `Echt opengegaan: ${moment}. Dat was later dan gepland, door een storing.`,
  "temporary.lease.endsOn": "Laatste dag",
  "temporary.lease.noEnd": "Geen einddatum",
  "temporary.lease.alarm": ({ months }: { months: number }) =>
    months === 0
      ? "De tijdelijke huur is voorbij"
      : months === 1
        ? "De tijdelijke huur stopt binnen een maand"
        : `De tijdelijke huur stopt binnen ${months} maanden`,
  "temporary.lease.law":
    "Gaat de huur na twee jaar door, dan geldt van rechtswege een huur van vijf jaar. Kies op tijd: laten aflopen en de sleutel afspreken, of een nieuw contract sluiten.",
  "staff.letter.temporary-lease-ends": "Tijdelijke huur loopt af",
  "mail.temporaryLeaseEnds.subject": ({ address }: { address: string }) =>
    `De tijdelijke huur van ${address} loopt af`,
  "mail.temporaryLeaseEnds.story": ({ address, tradeName, day }: Told) =>
    `${tradeName} huurt ${address} tijdelijk. De laatste dag is ${day}.`,
  "mail.temporaryLeaseEnds.button": "Bekijk de huur",
  "mail.temporaryLeaseEnds.footnote": "Je krijgt deze mail omdat je voor deze corporatie contracten beheert.",
  "problems.temporary-ends-early": "De laatste dag komt na de ingangsdatum.",
  "problems.temporary-over-two-years": ({ last }: { last: string | number }) =>
    `Tijdelijke huur duurt hooguit twee jaar. De laatste dag is dan ${inWords(last)}.`,
  "problems.rent-path-over-temporary": ({ years }: { years: number }) =>
    `Het huurpad heeft ${years} jaren. Zo lang duurt deze tijdelijke huur niet.`,
};
