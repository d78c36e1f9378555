/** What jurors of the demo write at one thing that they look at: at high, middling and low points. */
type Reasons = {
  readonly high: readonly string[];
  readonly middle: readonly string[];
  readonly low: readonly string[];
};

/** In the order of `criterionKeys`; enough of each that a jury of nine rarely says the same. */
const demoReasons: readonly Reasons[] = [
  {
    high: [
      "Hier komt de straat van tot leven.",
      "Mijn buren vragen hier al jaren om.",
      "Je kunt er binnenlopen zonder iets te kopen.",
      "Ook wie weinig buiten komt, is hier welkom.",
      "Jong en oud komen elkaar hier tegen.",
    ],
    middle: [
      "Leuk voor de buurt, maar wat er gebeurt is nog vaag.",
      "Ik zie het voor me, alleen nog niet elke dag.",
      "Het is er vooral voor wie de zaak al kent.",
    ],
    low: [
      "Ik hoorde niet wat de buurt eraan heeft.",
      "Dit kan overal zitten, waarom hier?",
      "Te weinig voor de buren.",
    ],
  },
  {
    high: [
      "De sommen kloppen, ook met de hogere huur later.",
      "Voorzichtig gerekend, dat geeft vertrouwen.",
      "Er is aan tegenvallers gedacht.",
      "Met zo weinig kosten houdt dit het vol.",
      "De eerste klanten zijn er al.",
    ],
    middle: [
      "Het kan, als het in de winter ook loopt.",
      "De omzet in het tweede jaar lijkt me hoog.",
      "Goed begin, het kan nog sterker.",
    ],
    low: ["Ik geloof de omzet niet.", "Eén slechte maand en het is voorbij.", "Dit overtuigt me nog niet."],
  },
  {
    high: [
      "Je merkt dat dit vak met liefde gebeurt.",
      "Jaren ervaring en goede verhalen van klanten.",
      "Eerlijk over wat nog geleerd moet worden.",
      "Iemand die doorzet, dat zag je vanavond.",
      "Kent de wijk en de wijk kent hen.",
    ],
    middle: [
      "Goed vak, maar een eigen zaak is nieuw.",
      "Er mag iemand bij die de boeken doet.",
      "Aardig verhaal, weinig ervaring met een winkel.",
    ],
    low: ["Ik mis ervaring.", "Op vragen kwam weinig antwoord.", "Wie staat er straks echt in de zaak?"],
  },
  {
    high: [
      "Dit kan iedereen in onze straat betalen.",
      "Er is een prijs voor wie weinig heeft.",
      "Kleine dingen voor kleine prijzen, precies goed.",
      "Met de stadspas nog goedkoper.",
      "Goedkoper dan in het centrum.",
    ],
    middle: [
      "Niet duur, maar ook niet voor elke week.",
      "De goedkope dingen zijn snel op, denk ik.",
      "Voor een gezin loopt het op.",
    ],
    low: [
      "Dit is te duur voor veel buren.",
      "De prijzen passen niet bij deze wijk.",
      "Geen prijs voor een kleine beurs.",
    ],
  },
  {
    high: [
      "Een open raam, daar blijf je voor staan.",
      "Ook ’s avonds brandt er licht.",
      "Mooie letters, goed te lezen vanaf de stoep.",
      "Je ziet van buiten wat er binnen gebeurt.",
      "De stoep wordt er ook netter van.",
    ],
    middle: ["Netjes, maar het valt niet op.", "Het raam mag opener.", "Overdag mooi, ’s avonds donker."],
    low: ["Te veel dicht raam.", "Van buiten zie je niet wat het is.", "Dit maakt de straat niet mooier."],
  },
  {
    high: [
      "Dit hadden we hier nog niet.",
      "Het vult de winkels in de straat goed aan.",
      "Hiervoor moesten we altijd met de bus.",
      "De buurzaken krijgen er klanten bij.",
      "Precies wat tussen de andere zaken past.",
    ],
    middle: [
      "Er zit iets dat erop lijkt, twee straten verder.",
      "Past wel, al is het niet nodig.",
      "Het kan naast de rest.",
    ],
    low: [
      "Daar hebben we er al genoeg van.",
      "Dit neemt klanten af van de buurman.",
      "Het past niet bij de straat.",
    ],
  },
  {
    high: [
      "De beloften zijn te tellen, dat is eerlijk.",
      "Elke maand iets voor de buurt, zwart op wit.",
      "Een leerplek voor iemand uit de wijk, mooi.",
      "Dit doet echt iets terug voor de lage huur.",
      "Ik weet nu waar we ze aan kunnen houden.",
    ],
    middle: [
      "Goed bedoeld, maar hoe vaak?",
      "Eén belofte is stevig, de rest is vaag.",
      "Het mag iets meer zijn.",
    ],
    low: [
      "Weinig terug voor zo’n lage huur.",
      "Dit kun je niet nameten.",
      "Hier kunnen we niemand aan houden.",
    ],
  },
];

/** What the juror in this seat writes at the criterion in this place. */
export function reasonFor(place: number, points: number, seat: number): string {
  const { high, middle, low } = demoReasons[place % demoReasons.length] ?? { high: [], middle: [], low: [] };
  const said = points >= 4 ? high : points === 3 ? middle : low;
  return said[(seat + place) % said.length] ?? "";
}
