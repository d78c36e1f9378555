/** Who stands behind a demo plan: role, hours a week, years, experience, tie to the neighbourhood. */
export type DemoMaker = {
  readonly name?: string;
  readonly role: string;
  readonly hours: number;
  readonly years: number;
  readonly experience: string;
  readonly tie: string;
  readonly lives?: boolean;
  readonly works?: boolean;
  readonly network?: boolean;
};

/** By the key of the plan; where no name stands, it is the name of who wrote the plan. */
export const demoMakers: Readonly<Record<string, readonly DemoMaker[]>> = {
  A1: [
    {
      role: "Eigenaar en kok",
      hours: 45,
      years: 8,
      experience: "Acht jaar in de keuken van een hotel, de laatste drie als souschef.",
      tie: "Ik kook elke vrijdag mee in het buurthuis.",
      lives: true,
      network: true,
    },
  ],
  A2: [
    {
      name: "Hendrik Broers",
      role: "Inkoop en winkel",
      hours: 45,
      years: 15,
      experience: "Vijftien jaar groente op de markt.",
      tie: "Onze kraam staat hier elke zaterdag.",
      works: true,
    },
    {
      name: "Marja Broers",
      role: "Keuken en bezorgen",
      hours: 40,
      years: 10,
      experience: "Tien jaar kok in een verzorgingshuis.",
      tie: "Ik ken veel 75-plussers in de flats.",
      network: true,
    },
  ],
  A3: [
    {
      role: "Eigenaar en naaister",
      hours: 36,
      years: 20,
      experience: "Twintig jaar kleding vermaakt aan huis, en zes jaar naailes gegeven.",
      tie: "Ik geef les aan nieuwkomers in de bibliotheek.",
      lives: true,
      network: true,
    },
  ],
  A4: [
    {
      name: "Ria de Groot",
      role: "Coördinator",
      hours: 24,
      years: 12,
      experience: "Twaalf jaar opbouwwerker, vier jaar de buurtkeuken geleid.",
      tie: "We koken al in een zaaltje om de hoek.",
      works: true,
      network: true,
    },
  ],
  A5: [
    {
      name: "Rachid Amrani",
      role: "Fietsenmaker",
      hours: 40,
      years: 11,
      experience: "Elf jaar monteur, waarvan vier jaar chef werkplaats.",
      tie: "Ik groeide hier op.",
      lives: true,
    },
    {
      name: "Milan Visser",
      role: "Begeleider van leerlingen",
      hours: 32,
      years: 6,
      experience: "Docent techniek op het vmbo.",
      tie: "Mijn school staat drie straten verder.",
      works: true,
      network: true,
    },
  ],
  A6: [
    {
      role: "Keramist",
      hours: 38,
      years: 9,
      experience: "Kunstacademie, en negen jaar cursussen draaien.",
      tie: "Mijn atelier zat in de school die nu gesloopt wordt.",
      works: true,
    },
  ],
  A7: [
    {
      name: "Directie Kassa Kip bv",
      role: "Franchisenemer",
      hours: 50,
      years: 7,
      experience: "Zeven jaar bedrijfsleider bij twee andere filialen.",
      tie: "",
    },
  ],
  A8: [
    {
      role: "Fysiotherapeut",
      hours: 40,
      years: 13,
      experience: "Dertien jaar praktijk, gespecialiseerd in vallen en evenwicht.",
      tie: "Ik werk samen met de huisarts en de wijkverpleging.",
      works: true,
      network: true,
    },
  ],
  A9: [
    {
      role: "Eigenaar",
      hours: 40,
      years: 5,
      experience: "Vijf jaar handel in sieraden.",
      tie: "Ik ken veel ondernemers in de winkelstraat.",
      network: true,
    },
  ],
  A10: [
    {
      name: "Ans Mulder",
      role: "Eigenaar",
      hours: 30,
      years: 25,
      experience: "Vijfentwintig jaar breipatronen getekend.",
      tie: "De breigroep komt nu bij mij thuis.",
      lives: true,
      network: true,
    },
    {
      name: "Hyun Park",
      role: "Eigenaar en webwinkel",
      hours: 24,
      years: 6,
      experience: "Zes jaar een webwinkel in garen.",
      tie: "",
      lives: true,
    },
  ],
  A11: [
    {
      role: "Kapper",
      hours: 44,
      years: 8,
      experience: "Acht jaar in drie salons, met een eigen klantenkring voor krullen.",
      tie: "Ik knip nu bij mensen thuis in deze buurt.",
      works: true,
    },
  ],
  A12: [
    {
      name: "Noor Jansen",
      role: "Ontwerper",
      hours: 20,
      years: 2,
      experience: "Derdejaars industrieel ontwerp, twee jaar bijbaan in een drukkerij.",
      tie: "We wonen met z'n drieën in dit blok.",
      lives: true,
    },
    {
      name: "Tygo Smit",
      role: "Techniek",
      hours: 20,
      years: 3,
      experience: "Bouwt sinds drie jaar 3D-printers.",
      tie: "",
      lives: true,
    },
    {
      name: "Amira Haddad",
      role: "Buurt en lessen",
      hours: 16,
      years: 2,
      experience: "Gaf techniekles aan kinderen.",
      tie: "Ik help in het jongerencentrum.",
      lives: true,
      network: true,
    },
  ],
  A13: [
    {
      role: "Eigenaar en kok",
      hours: 46,
      years: 10,
      experience: "Tien jaar ontbijtkok, twee jaar schoolmaaltijden.",
      tie: "Mijn kinderen zitten hier op school.",
      lives: true,
      network: true,
    },
  ],
  A14: [
    {
      role: "Initiatiefnemer",
      hours: 28,
      years: 4,
      experience: "Vier jaar ruildagen georganiseerd in de kerk.",
      tie: "Honderd huishoudens ruilen al mee.",
      lives: true,
      network: true,
    },
  ],
  A15: [
    {
      name: "Joris Timmer",
      role: "Bakker",
      hours: 50,
      years: 14,
      experience: "Veertien jaar bakker, vijf jaar met zuurdesem.",
      tie: "Ik lever nu aan twee cafés in de buurt.",
      works: true,
    },
  ],
  B1: [
    {
      role: "Bedrijfsleider",
      hours: 36,
      years: 9,
      experience: "Negen jaar mensen begeleid die weer aan het werk gaan, waarvan vier in een lunchroom.",
      tie: "Ik werk in het buurtteam.",
      works: true,
      network: true,
    },
  ],
  B2: [
    {
      role: "Kapper en gastheer",
      hours: 44,
      years: 8,
      experience: "Acht jaar in drie salons, en twee zomers achter de bar.",
      tie: "",
    },
  ],
  B3: [
    {
      role: "Barista",
      hours: 40,
      years: 5,
      experience: "Vijf jaar barista, derde bij het kampioenschap van de stad.",
      tie: "",
      lives: true,
    },
  ],
};
