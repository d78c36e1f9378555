import type { CriterionKey } from "#app/domain/tenders/criteria.ts";

/** Why staff chose a plan or not, by what is judged. */
export const demoReasons = {
  shortlist: {
    neighbourhood: "De buurt zit hierop te wachten.",
    feasibility: "De cijfers kloppen en de kas komt niet onder nul.",
    entrepreneur: "Er is ervaring in huis, en hulp waar die ontbreekt.",
    small_purse: "Er is iets voor elke beurs.",
    window: "Het raam laat zien wat er binnen gebeurt.",
    branch_mix: "Deze branche is er in de straat nog niet.",
    promises: "De beloften aan de buurt zijn te tellen.",
  },
  decline: {
    neighbourhood: "De buurt heeft hier weinig aan. Er is al veel van.",
    feasibility: "De omzet lijkt ons te hoog geschat.",
    entrepreneur: "Er is nog weinig ervaring met een zaak als deze.",
    small_purse: "Er is weinig voor de kleine beurs.",
    window: "Het raam blijft voor een groot deel dicht.",
    branch_mix: "Van deze branche zijn er al meer in de straat.",
    promises: "We weten niet hoe we de beloften kunnen tellen.",
  },
} as const satisfies Record<string, Record<CriterionKey, string>>;
