/** What each role at the desk may do, and what it may not. */
export const roles = {
  "roles.note.portfolio":
    "Jij tekent mee en bepaalt de waarde. De selectie zelf doet een collega. Plannen van ondernemers lees je niet.",
  "roles.note.controller":
    "Jij bewaakt huur en korting. Wijzigen doet een collega. Plannen van ondernemers lees je niet.",
  "roles.note.reader": "Je kunt hier alles zien. Wijzigen doet een collega die beheert of meetekent.",
  "roles.title": "Wie mag wat",
  "roles.lead": "Niemand tekent zijn eigen werk. Wie korting geeft, bepaalt niet hoeveel korting er is.",
  "roles.partners":
    "Partners, zoals de gemeente of een makelaar, staan hier niet bij. Zij zien het aanbod en hoe ver het is, op een eigen pagina: geen plannen, geen punten en geen cijfers.",
  "roles.right": "Dit mag",
  "roles.yes": "ja",
  "roles.no": "nee",
  "roles.short.coordinator": "Coördinator",
  "roles.short.approver": "Tweede persoon",
  "roles.short.portfolio": "Portefeuille",
  "roles.short.controller": "Controle",
  "roles.short.reader": "Lezer",
  "roles.right.prepare": "Ruimtes, selecties, jury en brieven maken",
  "roles.right.sign": "Akkoord geven op een selectie of een wijziging",
  "roles.right.value": "BOG, MOG en de waarde bepalen",
  "roles.right.budget": "De kortingsruimte van een jaar bepalen",
  "roles.right.plans": "Plannen van ondernemers lezen",
  "roles.right.team": "Collega's uitnodigen en hun rol wijzigen",
} as const;
