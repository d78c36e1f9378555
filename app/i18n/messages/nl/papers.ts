export const papers = {
  "papers.title": ({ name, address }: { name: string; address: string }) =>
    `Plan van ${name} voor ${address}`,
  "papers.draft": ({ moment }: { moment: string }) =>
    `Concept van ${moment}. Dit plan is nog niet ingeleverd.`,
  "papers.repaired": "Aangevuld",
  "papers.empty": "Nog niet ingevuld.",
  "papers.front.day": ({ lettering }: { lettering: string }) =>
    `Tekening van de pui overdag, met de naam ${lettering} erop.`,
  "papers.front.night": ({ lettering }: { lettering: string }) =>
    `Tekening van de pui in de avond, met de naam ${lettering} erop.`,
  "papers.fileName": ({ name }: { name: string }) => `Plan ${name}.pdf`,
  "papers.download": "Heel plan als PDF",
};
