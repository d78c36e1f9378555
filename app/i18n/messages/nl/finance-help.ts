/** The financial plan in plain words: what to do first, what a sum leaves out, and the words that a bank uses. */
export const financeHelp = {
  "finance.attention": ({ count }: { count: number }) =>
    count === 1 ? "1 lampje vraagt aandacht" : `${count} lampjes vragen aandacht`,
  "finance.others": "Verder nagekeken",
  "finance.begin": "Zo begin je",
  "finance.first.start": "Schrijf eerst op wat je nodig hebt om te starten",
  "finance.first.operation": "Schrijf dan op wat je verkoopt en wat dat kost",
  "finance.first.private": "En wat je thuis nodig hebt",
  "finance.noAmounts": "Hier staat nog geen bedrag. Begin met het grootste: vaak is dat de verbouwing.",
  "finance.noChart": "Hier komt straks per maand hoeveel geld je hebt. Vul eerst bij 1 en 2 je bedragen in.",
  "finance.leftOut": ({ count }: { count: number }) =>
    count === 1
      ? "Dit telt niet mee, want we kunnen het niet lezen:"
      : `Deze ${count} tellen niet mee, want we kunnen ze niet lezen:`,

  "terms.what": ({ word }: { word: string }) => `Wat is ${word}?`,
  "terms.unforeseen.word": "geld voor tegenslag",
  "terms.unforeseen":
    "Een verbouwing kost bijna altijd meer dan je denkt. Daarom leg je 10 % opzij. Een bank noemt dat onvoorzien.",
  "terms.grossProfit.word": "brutowinst",
  "terms.grossProfit":
    "Wat je overhoudt van je omzet als je de inkoop hebt betaald. Verkoop je voor € 100 en kocht je dat in voor € 60? Dan is je brutowinst € 40. Daarvan betaal je de rest van je kosten.",
  "terms.depreciation.word": "afschrijving",
  "terms.depreciation":
    "Spullen worden minder waard. Een oven van € 5.000 die 5 jaar meegaat, kost je dus € 1.000 per jaar. Je betaalt dat niet elk jaar, maar je rekent het wel mee.",
  "terms.smallBusinessScheme.word": "de KOR",
  "terms.smallBusinessScheme":
    "De kleineondernemersregeling van de Belastingdienst. Verkoop je voor minder dan € 20.000 per jaar? Dan mag je kiezen om geen btw te rekenen. Je krijgt dan ook geen btw terug.",
} as const;
