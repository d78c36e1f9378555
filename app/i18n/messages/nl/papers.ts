type Counted = { shown: string; count: number };

export const papers = {
  "papers.title": ({ name, address }: { name: string; address: string }) =>
    `Plan van ${name} voor ${address}`,
  "papers.draft": ({ moment }: { moment: string }) =>
    `Concept van ${moment}. Dit plan is nog niet ingediend.`,
  "papers.repaired": "Aangevuld",
  "papers.empty": "Nog niet ingevuld.",
  "papers.cash": ({ lowest, month }: { lowest: string; month: string }) =>
    `Staafdiagram: wat er elke maand op de rekening staat. De laagste stand is ${lowest}, in ${month}. Alle bedragen staan in de tabel eronder.`,
  "papers.file.photo": ({ name }: { name: string }) => `Foto: ${name}`,
  "papers.file.page": ({ name }: { name: string }) => `Eerste bladzijde van ${name}`,
  "papers.front.day": ({ lettering }: { lettering: string }) =>
    `Tekening van de pui overdag, met de naam ${lettering} erop.`,
  "papers.front.night": ({ lettering }: { lettering: string }) =>
    `Tekening van de pui in de avond, met de naam ${lettering} erop.`,
  "papers.fileName": ({ name }: { name: string }) => `Plan ${name}.pdf`,
  "papers.download": "Heel plan als PDF",
  "papers.clock": ({ hour, minute }: { hour: string; minute: string }) => `${hour}.${minute} uur`,
  "business.number.hoursPerWeek": ({ shown }: Counted) => `${shown} uur`,
  "business.number.experienceYears": ({ shown }: Counted) => `${shown} jaar`,
  "business.number.number": ({ shown, count }: Counted) => `${shown} ${count === 1 ? "mens" : "mensen"}`,
  "business.number.talks": ({ shown, count }: Counted) => `${shown} ${count === 1 ? "mens" : "mensen"}`,
  "business.number.distance": ({ shown }: Counted) => `${shown} meter`,
  "business.number.fte": ({ shown }: Counted) => `${shown} fte`,
  "business.number.volunteers": ({ shown, count }: Counted) =>
    `${shown} ${count === 1 ? "vrijwilliger" : "vrijwilligers"}`,
  "business.number.internPlaces": ({ shown, count }: Counted) =>
    `${shown} ${count === 1 ? "plek" : "plekken"}`,
  "business.number.closedWeeks": ({ shown, count }: Counted) => `${shown} ${count === 1 ? "week" : "weken"}`,
  "business.number.areaNeeded": ({ shown }: Counted) => `${shown} m²`,
  "business.number.areaPublic": ({ shown }: Counted) => `${shown} m²`,
  "business.number.areaWork": ({ shown }: Counted) => `${shown} m²`,
  "business.number.areaStorage": ({ shown }: Counted) => `${shown} m²`,
  "business.number.powerKw": ({ shown }: Counted) => `${shown} kW`,
  "business.number.otherLocations": ({ shown, count }: Counted) =>
    `${shown} ${count === 1 ? "andere plek" : "andere plekken"}`,
  "business.number.amountPerYear": ({ shown }: Counted) => `${shown} per jaar`,
  "business.number.fromMonth": ({ shown }: Counted) => `maand ${shown}`,
};
