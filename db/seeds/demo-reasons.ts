/** Why staff chose a plan or not, by the place of the criterion in the call. */
export const demoReasons = {
  shortlist: [
    "De buurt zit hierop te wachten.",
    "De cijfers kloppen en de kas komt niet onder nul.",
    "Er is ervaring in huis, en hulp waar die ontbreekt.",
    "Er is iets voor elke beurs.",
    "Het raam laat zien wat er binnen gebeurt.",
    "Deze branche is er in de straat nog niet.",
    "De beloften aan de buurt zijn te tellen.",
  ],
  decline: [
    "De buurt heeft hier weinig aan. Er is al veel van.",
    "De omzet lijkt ons te hoog geschat.",
    "Er is nog weinig ervaring met een zaak als deze.",
    "Er is weinig voor de kleine beurs.",
    "Het raam blijft voor een groot deel dicht.",
    "Van deze branche zijn er al meer in de straat.",
    "We weten niet hoe we de beloften kunnen tellen.",
  ],
} as const;
