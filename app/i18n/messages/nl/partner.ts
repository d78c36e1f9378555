export const partner = {
  "partner.title": "Aanbod",
  "partner.lead": ({ corporation }: { corporation: string }) =>
    `Alle ruimtes van ${corporation} die openbaar zijn. Plannen, punten en geld staan hier niet.`,
  "partner.space": "Ruimte",
  "partner.area": "Oppervlak",
  "partner.state": "Stand",
  "partner.closes": "Sluit",
} as const;
