/** Search over what a corporation has. */
export const search = {
  "search.title": "Zoeken",
  "search.words": "Zoek een ruimte, plan of mens",
  "search.hint": "Adres, postcode, naam van een plan, nummer van een ontvangstbewijs, of een naam.",
  "search.go": "Zoek",
  "search.short": "Typ ten minste twee tekens.",
  "search.none": ({ words }: { words: string }) => `Niets gevonden voor “${words}”.`,
  "search.noneWay": "Probeer een deel van het woord. Plannen vind je hier pas als ze zijn geopend.",
  "search.most": ({ most }: { most: number }) => `Dit zijn de eerste ${most}. Typ meer om minder te zien.`,
  "search.spaces": "Ruimtes en selecties",
  "search.plans": "Plannen",
  "search.colleagues": "Collega’s",
  "search.jurors": "Juryleden",
  "search.noCall": "Nog geen selectie",
  "search.planAbout": ({ maker, number, address }: { maker: string; number: string; address: string }) =>
    [maker, number, address].filter(Boolean).join(", "),
} as const;
