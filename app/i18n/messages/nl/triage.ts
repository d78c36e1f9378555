import { declineTogether } from "./decline-together.ts";

export const triage = {
  ...declineTogether,
  "triage.parts": "Delen",
  "triage.checks": "Controles",
  "triage.beside": "Vink aan",
  "triage.reason": "Reden",
  "triage.noReason": "Nog geen reden",
  "triage.partsDone": ({ done, total }: { done: number; total: number }) =>
    `${done} van ${total} delen compleet`,
  "triage.partsMissing": ({ parts }: { parts: string }) => `Mist: ${parts}`,
  "triage.lights.short": ({ red, amber }: { red: number; amber: number }) =>
    red + amber === 0 ? "alles klopt" : `${red} klopt niet, ${amber} let op`,
  "triage.lights.label": ({
    red,
    amber,
    green,
    wrong,
    attention,
  }: {
    red: number;
    amber: number;
    green: number;
    wrong: string;
    attention: string;
  }) =>
    [
      red > 0 ? `${red} klopt niet: ${wrong}` : "",
      amber > 0 ? `${amber} let op: ${attention}` : "",
      `${green} klopt`,
    ]
      .filter(Boolean)
      .join(". "),
  "triage.legend.red": "Klopt niet",
  "triage.legend.amber": "Let op",
  "triage.legend.green": "Klopt",
  "triage.legend.unknown": "Niet te zeggen",
  "triage.figure.received": ({ count }: { count: number }) =>
    count === 1 ? "plan ontvangen" : "plannen ontvangen",
  "triage.figure.complete": "compleet bevonden",
  "triage.figure.chosen": "naar de pitchavond",
  "triage.figure.declined": "niet naar de pitchavond",
  "triage.figure.open": "nog te kiezen",
  "triage.uncounted": ({ count }: { count: number }) =>
    count === 1
      ? "Bij 1 plan zijn de controles nog niet geteld. Ververs de pagina over een minuut."
      : `Bij ${count} plannen zijn de controles nog niet geteld. Ververs de pagina over een minuut.`,
  "triage.filter.search": "Zoek",
  "triage.filter.more": "Meer filters",
  "triage.filter.show": "Toon plannen",
  "triage.filter.clear": "Wis filters",
  "triage.filter.light.red": "Iets klopt niet",
  "triage.filter.light.amber": "Alleen let op",
  "triage.filter.light.green": "Alles klopt",
  "triage.filter.parts.complete": "Alles compleet",
  "triage.filter.parts.open": "Er mist een deel",
  "triage.sort": "Volgorde",
  "triage.sort.received": "Tijd van ontvangst",
  "triage.sort.name": "Naam",
  "triage.sort.lights": "Wat niet klopt, minste eerst",
  "triage.sort.parts": "Wat er mist, minste eerst",
  "triage.sort.down": "Omgekeerd",
  "triage.views": "Bewaarde weergaven",
  "triage.views.keep": "Bewaar of verwijder een weergave",
  "triage.views.name": "Naam van deze weergave",
  "triage.views.hint": "Alleen jij ziet deze. Je kunt hem bij elke selectie gebruiken.",
  "triage.views.save": "Bewaar",
  "triage.views.remove": ({ name }: { name: string }) => `Verwijder ‘${name}’`,
  "triage.nothing": "Geen plan past bij deze filters. Wis een filter.",
  "triage.keys":
    "Toetsen in de tabel: j omlaag, k omhoog, Enter opent het plan, x zet een vinkje, a vinkt alles aan of uit, v legt de aangevinkte plannen naast elkaar, w wijst ze samen af.",
  "triage.elsewhere": "Ook aangevinkt op andere bladzijden:",
  "triage.elsewhere.clear": "Laat die los",
  "triage.pages": "Bladeren",
  "triage.place": ({ from, to, total }: { from: number; to: number; total: number }) =>
    `${from} tot en met ${to} van ${total}`,
  "triage.first": "Naar het begin",
  "triage.next": "Volgende plannen",
  "problems.too-many-views": ({ max }: { max: number }) =>
    `Je hebt al ${max} weergaven. Verwijder er eerst een.`,
} as const;
