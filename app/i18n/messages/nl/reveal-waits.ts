/** What comes before the points of an evening can be opened, and the list of all evenings. */
export const revealWaits = {
  "revealWaits.invitations": "Er is nog niemand uitgenodigd om te pitchen",
  "revealWaits.invitations.story":
    "Kies eerst wie er komt. Na de pitches geven de juryleden punten. Daarna onthul je hier de rangorde.",
  "revealWaits.toCall": "Naar de selectie",
  "revealWaits.pitches": "Eerst de pitches",
  "revealWaits.pitches.story": ({ moment }: { moment: string }) =>
    `De eerste pitch begint op ${moment}. Geven de juryleden daarna punten? Dan onthul je hier de rangorde.`,
  "revealWaits.points": "Er is nog niets te onthullen",
  "revealWaits.points.story":
    "Geen enkel jurylid verzegelde punten. Zodra dat wel zo is, onthul je hier de rangorde.",
} as const;

export const revealWaitsProblems = {
  "problems.nothing-to-reveal":
    "Geen enkel jurylid verzegelde punten. Er is dus nog niets te onthullen. Wacht op de juryleden.",
} as const;
