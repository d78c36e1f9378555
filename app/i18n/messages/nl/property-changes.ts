/** Changes of what was published of the unit itself. */
export const propertyChanges = {
  "changes.staff.property": "Gebruik, oplevering per onderdeel en foto's",
  "changes.staff.pictures": "Foto's en plattegrond",
  "changes.staff.picturesHint":
    "Je kunt een beeld anders beschrijven of weghalen. Een nieuw beeld toevoegen kan na publicatie niet.",
  "changes.field.space.property": "Gegevens van de ruimte",
  "changes.field.space.property.grossAreaM2": "Oppervlak met muren (BVO)",
  "changes.field.space.property.homesAbove": "Woningen erboven",
  "changes.field.space.property.use": "Gebruik volgens het omgevingsplan",
  "changes.field.space.property.use.allowed": "Wat er mag",
  "changes.field.space.property.use.certainty": "Hoe zeker dat is",
  "changes.field.space.property.use.note": "Uitleg bij het gebruik",
  "changes.field.space.property.handover": "Oplevering per onderdeel",
  "changes.field.space.property.pictures": "Foto's en plattegrond",
  "changes.staff.pictureAlt": ({ number }: { number: number }) =>
    `Beschrijving van beeld ${number}, voor wie het niet ziet`,
  "changes.staff.pictureGone": ({ number }: { number: number }) => `Haal beeld ${number} weg`,
} as const;
