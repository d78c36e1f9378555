type Ends = { readonly lowest: number; readonly highest: number };

/** The round of talk where a jury's points lie apart. */
export const consensus = {
  "round.title": "Overleg van de jury",
  "round.link": "Naar het overleg van de jury",
  "round.card": "Praat over de verschillen",
  "round.cardStory":
    "De punten zijn bekend. Lagen ze ergens 2 of meer uit elkaar? Daar kunnen jullie samen over praten.",
  "round.chairStory":
    "Jij leidt het gesprek. Laat eerst de laagste en de hoogste vertellen waarom. Schrijf daarna op wat jullie samen vinden.",
  "round.jurorStory":
    "Hier lagen jullie punten 2 of meer uit elkaar. Praat erover met elkaar. De voorzitter schrijft op wat jullie samen vinden.",
  "round.staffStory":
    "Hier lagen de punten 2 of meer uit elkaar. De voorzitter leidt het gesprek. Schrijf op wat de jury samen vindt. Dat kan tot je de uitslag voorstelt.",
  "round.over": "De uitslag is voorgesteld. Hier verandert niets meer.",
  "round.waits": "Dit kan nog niet. Eerst ziet de zaal de uitslag.",
  "round.none": "Nergens lagen de punten 2 of meer uit elkaar. Een overleg is niet nodig.",
  "round.stays":
    "Ieders eigen punten blijven staan en de rangorde verandert niet. Wat jullie samen vinden, komt ernaast.",
  "round.count": ({ lines, agreed }: { lines: number; agreed: number }) =>
    `${agreed} van ${lines} ${lines === 1 ? "verschil" : "verschillen"} besproken.`,
  "round.apart": ({ lowest, highest }: Ends) => `Van ${lowest} tot ${highest} punten.`,
  "round.own": ({ points }: { points: number }) => `Jij gaf ${points}.`,
  "round.gave": ({ points, count }: { points: number; count: number }) =>
    `${points} ${points === 1 ? "punt" : "punten"}: ${count === 1 ? "1 jurylid" : `${count} juryleden`}.`,
  "round.times": ({ count }: { count: number }) => `${count} keer`,
  "round.agreed": ({ points }: { points: number }) => `Samen: ${points} ${points === 1 ? "punt" : "punten"}`,
  "round.notYet": "Nog niet besproken.",
  "round.note": ({ criterion }: { criterion: string }) =>
    `Schrijf op wat de jury samen vindt van ${criterion}`,
  "round.change": ({ criterion }: { criterion: string }) =>
    `Verander wat de jury samen vindt van ${criterion}`,
  "round.points": "Hoeveel punten vindt de jury samen?",
  "round.pointsHint": "Kies tussen de laagste en de hoogste die iemand gaf.",
  "round.motivation": "Waarom?",
  "round.motivationHint":
    "De ondernemer leest dit. Van de winnaar staat het ook op de openbare pagina. Noem geen namen.",
  "round.save": "Bewaar wat de jury vindt",
  "round.together": "Wat de jury samen vond",
  "round.togetherStory":
    "Hier lagen de punten 2 of meer uit elkaar. De jury praatte erover. Ieders punten tellen zoals ze gegeven zijn. Dit staat ernaast.",
  "round.both": ({ points, lowest, highest }: Ends & { points: number }) =>
    `Samen ${points} ${points === 1 ? "punt" : "punten"}. De losse punten liepen van ${lowest} tot ${highest}.`,
  "round.inCell": ({ points }: { points: number }) => `samen ${points}`,
  "round.waiting": ({ lines, agreed }: { lines: number; agreed: number }) =>
    `Op ${lines === 1 ? "1 plek" : `${lines} plekken`} lagen de punten 2 of meer uit elkaar. De jury besprak er ${agreed}.`,
  "events.jury.score-agreed": "Genoteerd wat de jury samen vindt",
} as const;

export const consensusProblems = {
  "problems.round-over":
    "Dit kan nu niet. Het overleg kan na de uitslag in de zaal, tot de uitslag is voorgesteld.",
  "problems.no-round-here": "Hier lagen de punten niet ver uit elkaar. Een overleg is niet nodig.",
  "problems.outside-the-points": ({ lowest, highest }: Ends) =>
    `Kies van ${lowest} tot ${highest} punten. Daarbuiten gaf niemand punten.`,
} as const;
