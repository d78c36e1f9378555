/** Lists at the desk: the evenings, the board of leases, and what stands beside a sealed pile. */
export const deskLists = {
  "interest.title": "Belangstelling",
  "interest.slots": "Bezichtigingen",
  "interest.booked": "Plekken geboekt",
  "interest.came": "Kwam kijken",
  "interest.toViewings": "Naar de bezichtigingen",
  "interest.questions": "Vragen van ondernemers",
  "interest.waiting": ({ count }: { count: number }) =>
    count === 0
      ? "Er wacht geen vraag op antwoord."
      : count === 1
        ? "1 vraag wacht op antwoord."
        : `${count} vragen wachten op antwoord.`,
  "interest.answer": "Beantwoord de vragen",
  "interest.toQuestions": "Bekijk de vragen",
  "board.count": ({ count, day }: { count: number; day: string }) =>
    `${count === 1 ? "1 ondernemer" : `${count} ondernemers`}, van gekozen tot evaluatie. Het is ${day}.`,
  "board.neighbourhood": "Wijk",
  "board.everywhere": "Alle wijken",
  "board.show": "Toon",
  "board.noneHere": ({ neighbourhood }: { neighbourhood: string }) =>
    `In ${neighbourhood} is nog geen huurtraject.`,
  "board.late": ({ day }: { day: string }) => `Te laat: ${day}`,
  "board.due": ({ day }: { day: string }) => `Uiterlijk ${day}`,
  "pointsMap.title": "Alle punten van alle juryleden",
  "pointsMap.mean": "Gemiddeld",
  "pointsMap.legend": "Geen punten",
  "pointsMap.story":
    "Elke rij is een jurylid, elk blok een plan. Gemiddeld telt elk onderdeel naar wat het weegt. Een ? is: weet ik niet.",
  "juryQuotes.title": ({ plan }: { plan: string }) => `Woorden van de jury over ${plan}`,
  "juryQuotes.story": "Zonder namen. Gebruik ze voor het juryrapport.",
  "juryQuotes.more": ({ count }: { count: number }) => `Nog ${count} zinnen`,
  "juryQuotes.about": ({ criterion, points }: { criterion: string; points: number }) =>
    `${criterion}, ${points} van 5`,
  "result.print": "Print het verslag",
  "evenings.title": "Pitchavonden",
  "evenings.none": "Er is nog geen pitchavond gepland.",
  "evenings.coming": "Nog te doen",
  "evenings.past": "Klaar",
  "evenings.space": "Ruimte",
  "evenings.when": "Wanneer",
  "evenings.where": "Waar",
  "evenings.pitches": "Pitches",
  "evenings.jury": "Jury",
  "evenings.jurors": ({ jurors, size }: { jurors: number; size: number }) => `${jurors} van ${size} doen mee`,
  "evenings.seats": ({ size }: { size: number }) => `${size} plaatsen`,
  "evenings.state": "Stand",
} as const;
