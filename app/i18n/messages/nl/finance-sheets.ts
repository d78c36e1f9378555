/** The financial plan as a file for a spreadsheet program, and reading it in again. */
export const financeSheets = {
  "financeSheets.title": "Financieel plan",
  "financeSheets.cover": "Uitleg",
  "financeSheets.operation": "Exploitatie",
  "financeSheets.liquidity": "Liquiditeit",
  "financeSheets.private": "Privé",
  "financeSheets.business": "Zaak",
  "financeSheets.space": "Ruimte",
  "financeSheets.made": "Gemaakt op",
  "financeSheets.how.change": "De gele vakjes kun je veranderen. Alle andere bedragen zijn sommen.",
  "financeSheets.how.codes":
    "Laat de grijze codes links staan. Daaraan herkent Plint de regels als je het bestand weer inleest.",
  "financeSheets.how.sums":
    "De sommen veranderen niet mee in dit bestand. Plint rekent ze opnieuw uit bij het inlezen.",
  "financeSheets.how.back": "Inlezen doe je op de pagina van je financieel plan.",
  "financeSheets.withoutVat": "Alle bedragen zijn zonder btw.",
  "financeSheets.withVat": "Ontvangsten en betalingen zijn met btw.",
  "financeSheets.statement": "Exploitatie, zonder btw",
  "financeSheets.perMonth": "Per maand, met btw",
  "financeSheets.soldRow": ({ row }: { row: number }) => `Regel ${row}`,
  "financeSheets.m1": "januari",
  "financeSheets.m2": "februari",
  "financeSheets.m3": "maart",
  "financeSheets.m4": "april",
  "financeSheets.m5": "mei",
  "financeSheets.m6": "juni",
  "financeSheets.m7": "juli",
  "financeSheets.m8": "augustus",
  "financeSheets.m9": "september",
  "financeSheets.m10": "oktober",
  "financeSheets.m11": "november",
  "financeSheets.m12": "december",
  "financeSheets.fileName": ({ name }: { name: string }) => `Financieel plan ${name}.xlsx`,

  "sheetImport.link": "Inlezen uit Excel",
  "sheetImport.download": "Opslaan als Excel-bestand",
  "sheetImport.title": "Lees je financieel plan in",
  "sheetImport.lead":
    "Kies het Excel-bestand dat je bij Plint hebt opgehaald. Je ziet eerst wat er verandert. Daarna bewaar je het pas.",
  "sheetImport.choose": "Kies je bestand",
  "sheetImport.rules": "Een Excel-bestand (.xlsx) van hooguit 1 MB.",
  "sheetImport.look": "Bekijk wat er verandert",
  "sheetImport.back": "Terug naar je financieel plan",
  "sheetImport.closed": "Je kunt nu niets inlezen: je plan staat vast.",
  "sheetImport.nothing": "Er verandert niets",
  "sheetImport.nothingStory": "In dit bestand staat hetzelfde als in je plan.",
  "sheetImport.changes": ({ count }: { count: number }) =>
    count === 1 ? "Er verandert 1 ding" : `Er veranderen ${count} dingen`,
  "sheetImport.field": "Wat",
  "sheetImport.now": "Nu in je plan",
  "sheetImport.then": "In het bestand",
  "sheetImport.empty": "leeg",
  "sheetImport.unread": "Deze vakjes konden we niet lezen",
  "sheetImport.unreadStory": "Daar blijft staan wat je al had. De rest lezen we wel in.",
  "sheetImport.cell": ({ sheet, cell, text }: { sheet: string; cell: string; text: string }) =>
    `Blad ${sheet}, vakje ${cell}: “${text}”`,
  "sheetImport.keep": "Bewaar dit in mijn plan",

  "problems.sheet-empty": "Dit bestand is leeg. Kies een ander bestand.",
  "problems.sheet-too-large":
    "Dit bestand is te groot. Het mag 1 MB zijn. Stuur alleen het bestand van Plint.",
  "problems.sheet-not-a-spreadsheet":
    "Dit is geen Excel-bestand (.xlsx), of er zit een wachtwoord op. Sla het op als .xlsx zonder wachtwoord.",
  "problems.sheet-unreadable":
    "We kunnen dit bestand niet lezen. Open het in Excel, sla het opnieuw op als .xlsx en probeer het nog een keer.",
  "problems.sheet-not-ours":
    "Dit bestand komt niet uit Plint. Haal eerst je plan op als Excel-bestand en vul dat in.",
  "problems.sheet-missing": ({ sheet }: { sheet: string }) =>
    `In dit bestand ontbreekt een blad (${sheet}). Haal je plan opnieuw op en vul dat in.`,
  "problems.sheet-too-many-rows": ({ max }: { max: number }) =>
    `In dit bestand staan te veel regels bij je omzet. Het mogen er ${max} zijn.`,
} as const;
