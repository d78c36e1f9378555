/** Changes of what was published of the unit itself. */
export const propertyChanges = {
  "changes.staff.property": "Gebruik, oplevering per onderdeel en foto's",
  "changes.staff.pictures": "Foto's en plattegrond",
  "changes.staff.picturesHint":
    "Je kunt een beeld anders beschrijven, weghalen of erbij zetten. Een nieuw beeld leg je eerst klaar.",
  "changes.field.space.property": "Gegevens van de ruimte",
  "changes.field.space.property.grossAreaM2": "Oppervlak met muren (BVO)",
  "changes.field.space.property.homesAbove": "Woningen erboven",
  "changes.field.space.property.use": "Gebruik volgens het omgevingsplan",
  "changes.field.space.property.use.allowed": "Wat er mag",
  "changes.field.space.property.use.certainty": "Hoe zeker dat is",
  "changes.field.space.property.use.note": "Uitleg bij het gebruik",
  "changes.field.space.property.handover": "Oplevering per onderdeel",
  "changes.field.space.property.pictures": "Foto's en plattegrond",
  "changes.staff.pictureNew": ({ alt }: { alt: string }) => `Zet dit beeld erbij: ${alt}`,
  "changes.staff.pictureAdd": "Leg een nieuwe foto of plattegrond klaar",
  "changes.newPictures": "Nieuw in beeld",
  "changes.picture": ({ said, code }: { said: string; code: string }) => `${said} (nummer ${code})`,
  "changes.unit": ({ name, type, area, rent }: { name: string; type: string; area: string; rent: string }) =>
    `${name}: ${type}, ${area}, streefhuur ${rent} per maand`,
  "changes.staff.building": "Gebouw: eenheden en prijzen, zorg en buren",
  "changes.staff.unitsHint":
    "Ondernemers kiezen een eenheid bij haar naam. Krijgt een eenheid een andere naam? Dan moet wie haar koos opnieuw kiezen.",
  "changes.field.space.building": "Wat hoort bij het gebouw",
  "changes.field.space.building.units": "Eenheden in het gebouw",
  "changes.field.space.building.care": "Zorg voor bewoners",
  "changes.field.space.building.care.homes": "Woningen met zorg",
  "changes.field.space.building.care.dayParts": "Dagdelen zorg per week",
  "changes.field.space.building.care.duty": "Wat de huurder voor bewoners doet",
  "changes.field.space.building.shared": "Gedeelde ruimte",
  "changes.field.space.building.shared.room": "Gedeelde ruimte",
  "changes.field.space.building.shared.areaM2": "Oppervlak van de gedeelde ruimte",
  "changes.field.space.building.shared.booking": "Hoe je de gedeelde ruimte reserveert",
  "changes.field.space.building.host": "Wie mensen in het gebouw verbindt",
  "changes.field.space.building.eventsPerYear": "Activiteiten per jaar",
  "changes.field.space.building.partners": "Wie er nog meer zit",
  "problems.units-come-or-go":
    "Plannen zijn geschreven met of zonder keuze uit eenheden. Dat kan niet meer omdraaien. Trek de ruimte in en begin opnieuw.",
  "changes.staff.pictureAlt": ({ number }: { number: number }) =>
    `Beschrijving van beeld ${number}, voor wie het niet ziet`,
  "changes.staff.pictureGone": ({ number }: { number: number }) => `Haal beeld ${number} weg`,
} as const;
