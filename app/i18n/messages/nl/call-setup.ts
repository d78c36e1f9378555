type Sum = { readonly sum: string | number; readonly by: string | number };

/** Setting up a call: what it still lacks, its criteria in their order, and what the weights come to. */
export const callSetup = {
  "ready.title": ({ count }: { count: number }) =>
    count === 0
      ? "Je kunt een collega om akkoord vragen"
      : count === 1
        ? "Nog 1 ding voor je om akkoord kunt vragen"
        : `Nog ${count} dingen voor je om akkoord kunt vragen`,
  "ready.saved": "Dit geldt voor wat bewaard is.",
  "ready.done": "Klaar",
  "ready.mend": "Vul aan",
  "ready.group.label": "Energielabel",
  "ready.group.realm": "BOG of MOG, met een tweede lezer",
  "ready.group.value": "Waarde en huur",
  "ready.group.building": "Gebouw",
  "ready.group.text": "Inleiding",
  "ready.group.rent": "Huur en korting",
  "ready.group.timetable": "Planning",
  "ready.group.criteria": "Waar de jury op let",
  "ready.group.jury": "Jury",
  "ready.also": "Dit mag later, maar ondernemers willen het weten",
  "weights.exact": "Samen precies 100 %",
  "weights.over": ({ sum, by }: Sum) => `Samen ${sum} %, dat is ${by} te veel`,
  "weights.under": ({ sum, by }: Sum) => `Samen ${sum} %, dat is ${by} te weinig`,
  "weights.unreadable": "Niet elk gewicht is een heel getal van 0 tot en met 100",
  "weights.whenSaved": ({ words }: { words: string }) => `Bij het bewaren: ${words}`,
  "weights.each": "Een vakje is 5 %.",
  "criterionRow.new": "Nieuw onderdeel",
  "criterionRow.most": ({ anchor }: { anchor: string }) => `Veel punten: ${anchor}`,
  "criterionRow.change": "Naam, vraag en punten",
  "criterionRow.weight": "telt voor",
  "criterionRow.add": "Onderdeel erbij",
  "criterionRow.up": "Omhoog",
  "criterionRow.down": "Omlaag",
  "criterionRow.remove": "Haal weg",
  "criterionRow.full": ({ most }: { most: number }) => `Er kunnen hooguit ${most} onderdelen zijn.`,
  "criterionRow.arranged": "De lijst is veranderd, maar nog niet bewaard. Bewaar het concept.",
  "draftHead.preview": "Voorbeeld",
  "draftHead.savedAt": ({ time }: { time: string }) => `Bewaard om ${time}`,
  "draftHead.savedOn": ({ day }: { day: string }) => `Bewaard op ${day}`,
} as const;
