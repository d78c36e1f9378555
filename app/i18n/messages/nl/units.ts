export const units = {
  "units.unit": "Eenheid",
  "units.title": "Welke eenheid wil je?",
  "units.lead":
    "In dit gebouw zijn meer ruimtes te huur. Kies wat je het liefst wilt. Met die huur en die m² rekenen we in je financieel plan.",
  "units.option": ({ name, area, first }: { name: string; area: string; first: string }) =>
    `${name}: ${area}, eerst ${first}`,
  "units.prices": "Huur per maand",
  "units.first": "Eerst",
  "units.later": "Later",
  "units.else": ({ name }: { name: string }) => `anders ${name}`,
  "units.noneYet": "Kies eerst welke eenheid je wilt. Tot dan rekenen we met het hele gebouw.",
  "units.choose": "Kies je eenheid in je ondernemingsplan",
  "units.counted": ({ name, area }: { name: string; area: string }) => `We rekenen met ${name}, ${area}.`,
  "units.countedRent": ({ target, service }: { target: string; service: string }) =>
    `De streefhuur is ${target} per maand. Van de servicekosten van het gebouw betaal je ${service}, naar m².`,
  "units.other": "Kies een andere eenheid",
  "business.ask.unitFirst": "Eenheid die je het liefst wilt",
  "business.ask.unitSecond": "Eenheid als dat niet kan",
  "business.ask.unitThird": "Eenheid als ook dat niet kan",
};

export const unitProblems = {
  "problems.choose-unit": "Kies de eenheid die je het liefst wilt.",
};
