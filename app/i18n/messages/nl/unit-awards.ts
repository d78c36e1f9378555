/** Who gets which unit of a building, for the desk and for the street. */
export const unitAwards = {
  "awards.title": "Wie krijgt welke eenheid?",
  "awards.lead":
    "Wie de meeste punten heeft, kiest eerst. Elk plan krijgt de eenheid die het zelf het liefst wil, van wat nog vrij is.",
  "awards.winner": "Winnaar",
  "awards.reserve": "Reserve",
  "awards.rent": "Streefhuur per maand",
  "awards.nobody": "Blijft leeg",
  "awards.wish": ({ nth }: { nth: number }) => `${nth}e keus`,
  "awards.leave": "Laat leeg",
  "awards.leaveUnit": ({ unit }: { unit: string }) => `Laat ${unit} leeg`,
  "awards.give": "Geef toch weg",
  "awards.giveUnit": ({ unit }: { unit: string }) => `Geef ${unit} toch weg`,
  "awards.whyEmpty": "Laat je een eenheid leeg? Schrijf in het juryrapport waarom.",
  "awards.public": ({ count }: { count: number }) =>
    count === 1 ? "1 ondernemer krijgt een plek" : `${count} ondernemers krijgen een plek`,
  "awards.publicUnit": ({ name, unit }: { name: string; unit: string }) => `${name}: ${unit}`,
  "awards.publicEmpty": ({ units }: { units: string }) => `Nog niet vergeven: ${units}.`,
  "awards.scores": "De punten van de winnaars",
  "awards.publicScores": ({ name }: { name: string }) => `De punten van ${name}`,
  "awards.inDossier": ({ winner, reserve }: { winner: string; reserve: string }) =>
    reserve ? `${winner}, reserve ${reserve}` : winner,
};
