export const jurorHeat = {
  "jurorHeat.title": "Wat elk jurylid gaf",
  "jurorHeat.lead":
    "Het gemiddelde van 1 tot 5, elk onderdeel naar wat het telt. Zo zie je waar de jury van mening verschilt.",
  "jurorHeat.juror": "Jurylid",
  "jurorHeat.tied": "heeft een belang",
  "jurorHeat.none": "geen punten",
} as const;
