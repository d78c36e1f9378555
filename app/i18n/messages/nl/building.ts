type Numbered = { number: number };

/** What a space shares with its building: several units, care, a room for everybody, partners. */
export const building = {
  "publish.step.building": "Gebouw, zorg en buren",
  "publish.optional": "Alleen als het past",
  "publish.lacks.units": "Prijslijst klopt niet met de streefhuur",
  "building.lead":
    "Hoort er meer bij deze ruimte? Meer eenheden, zorg voor bewoners, een ruimte die je deelt? Vul in wat past. Niets is ook goed.",
  "building.care": "Zorg voor bewoners",
  "building.careHint":
    "Wonen er mensen met zorg in het gebouw, en doet de huurder iets voor hen? Vul dan alle drie de vragen in. Dit komt in de regels en later in het contract.",
  "building.careHomes": "Woningen met zorg",
  "building.careDayParts": "Dagdelen per week, ten minste",
  "building.dayPartsHint": "Een dagdeel is een ochtend, een middag of een avond.",
  "building.careDuty": "Wat doet de huurder voor hen?",
  "building.careDutyHint": "Bijvoorbeeld: dagbesteding in het café, met begeleiding.",
  "building.shared": "Wat je deelt",
  "building.sharedRoom": "Gedeelde ruimte",
  "building.sharedAreaM2": "Oppervlak van de gedeelde ruimte",
  "building.sharedBooking": "Hoe reserveer je die?",
  "building.host": "Wie verbindt de mensen in het gebouw?",
  "building.hostHint": "Een coördinator of gastvrouw, met de organisatie erbij.",
  "building.eventsPerYear": "Activiteiten per jaar waar de huurder aan meedoet",
  "building.partners": "Wie zit er nog meer?",
  "building.partner": ({ number }: Numbered) => `Partner ${number}`,
  "building.does": "Wat doet die daar?",
  "building.units": "Prijslijst: meer eenheden in één gebouw",
  "building.unitsHint":
    "Alleen bij een gebouw met meer eenheden. De huren zijn per maand en zonder btw. Samen zijn ze precies de streefhuur van het geheel.",
  "building.unit": ({ number }: Numbered) => `Eenheid ${number}`,
  "building.unitName": "Eenheid",
  "building.noUnit": "Kies een soort",
  "building.unitRent": "Streefhuur per maand",
  "building.page.title": "Wat hoort bij het gebouw?",
  "building.page.care": ({ dayParts }: { dayParts: number }) =>
    `Je doet iets voor bewoners met zorg: ten minste ${dayParts} ${dayParts === 1 ? "dagdeel" : "dagdelen"} per week.`,
  "building.page.careHomesOf": ({ homes, all }: { homes: number; all: number }) =>
    `In het gebouw zijn ${all} woningen. In ${homes} daarvan wonen mensen met zorg.`,
  "building.page.careHomes": ({ homes }: { homes: number }) =>
    `In ${homes} woningen in het gebouw wonen mensen met zorg.`,
  "building.page.shared": "Je deelt:",
  "building.page.host": "Wie verbindt de mensen in het gebouw:",
  "building.page.events": ({ count }: { count: number }) =>
    count === 1
      ? "Je doet mee aan 1 activiteit per jaar."
      : `Je doet mee aan ${count} activiteiten per jaar.`,
  "building.page.partners": "Zij zitten er ook:",
  "building.page.units": ({ count }: { count: number }) => `${count} eenheden in dit gebouw`,
  "building.page.unitsFlatLead": "Kies in je ondernemingsplan welke eenheid je wilt huren.",
  "building.page.unitsLead":
    "Kies in je ondernemingsplan welke eenheid je wilt huren. De huur van elke eenheid groeit in dezelfde stappen.",
  "building.page.firstRent": "Huur in jaar 1",
  "building.page.targetRent": "Streefhuur",
  "events.space.building-described": "Gebouw, zorg en buren bewaard",
  "problems.care-over-homes": ({ homes }: { homes: number }) =>
    `Er zijn ${homes} woningen in het gebouw. Meer woningen met zorg kan niet.`,
  "problems.unit-is-let": ({ unit }: { unit: string }) =>
    `${unit} is verhuurd. Zet in de prijslijst alleen de eenheden die vrij zijn.`,
  "problems.units-do-not-add-up": ({ left }: { left: string | number }) =>
    `De prijslijst klopt niet. Streefhuur min de huren van alle eenheden is € ${String(left).replace(".", ",")}. Het moet nul zijn.`,
};
