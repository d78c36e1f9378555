/** The page of one call at the desk: what waits, its plans, why it stays fair; and the list of all spaces. */
export const callDesk = {
  "callDesk.todo": "Te doen",
  "callDesk.allPlans": ({ count }: { count: number }) =>
    count === 1 ? "Bekijk het plan" : `Alle ${count} plannen`,
  "callDesk.toLease": "Naar de huur",
  "callDesk.rules": "De regels van deze selectie",
  "callDesk.fair": "Zo blijft het eerlijk",
  "callDesk.fair.rules": "Wat de jury weegt, de huur en de planning liggen vast.",
  "callDesk.fair.reason": "Elk besluit heeft een reden. De ondernemer leest die ook.",
  "spaceList.none": "Er zijn nog geen ruimtes.",
  "spaceList.kind": "Soort",
  "spaceList.call": "Selectie",
  "spaceList.toCall": ({ address }: { address: string }) => `Naar de selectie van ${address}`,
};
