/** Reading plans without knowing whose they are. */
export const nameless = {
  "nameless.label": "Zonder namen lezen",
  "nameless.number": "Nummer",
  "nameless.title": "Je leest zonder namen",
  "nameless.story":
    "Elk plan staat hier onder zijn nummer. Namen, adressen, telefoonnummers en bestanden zie je niet. Zoeken kan alleen op nummer.",
  "nameless.papers":
    "Brieven en het dossier noemen mensen. Die open je als je met namen leest. Op de pagina's van de pitchavond, de uitslag en de huur staan de namen altijd.",
  "nameless.leave": "Toon de namen",
  "nameless.letters": "De brieven lees je als je met namen leest.",
  "nameless.files": "De bestanden zie je als je met namen leest.",
} as const;
