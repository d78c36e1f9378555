type Price = readonly [product: string, price: string, costPrice: string, forSmallPurse: boolean];
type Group = readonly [who: string, number: number, source: string];
type Rival = readonly [name: string, metres: number, difference: string];

export type DemoMarket = {
  /** What is sold besides the first offer, which stands in the plan. */
  readonly alsoSold: Price;
  /** What the first offer costs its maker. */
  readonly costPrice: string;
  readonly group: Group;
  readonly talks: number;
  readonly rivals: readonly [Rival, Rival, Rival];
  readonly channels: string;
};

/** For whom, against whom and how known, by the key of the plan. */
export const demoMarkets: Readonly<Record<string, DemoMarket>> = {
  A1: {
    alsoSold: ["Soepavond, kom soep met brood", "3,50", "1,05", true],
    costPrice: "1,50",
    group: ["Gezinnen met kinderen op de basisschool", 310, "de school"],
    talks: 46,
    rivals: [
      ["Eetcafé De Hoek", 450, "Wij zijn goedkoper en schenken geen bier."],
      ["Snackbar Jordy", 300, "Bij ons is het eten vers en kun je zitten."],
      ["Kantine van de sportclub", 800, "Wij zijn overdag open, voor iedereen."],
    ],
    channels: "De school, de buurtapp en een bord op de stoep.",
  },
  A2: {
    alsoSold: ["Groentetas voor twee", "9,50", "6,60", true],
    costPrice: "1,10",
    group: ["75-plussers in de flats", 420, "de huismeester"],
    talks: 60,
    rivals: [
      ["Supermarkt aan het plein", 700, "Wij brengen het boven en blijven even praten."],
      ["Markt op zaterdag", 900, "Wij zijn er zes dagen."],
      ["Toko Sari", 550, "Zij verkopen vooral droge waren."],
    ],
    channels: "De kraam, briefjes in de flats en de wijkverpleging.",
  },
  A3: {
    alsoSold: ["Broek korter maken", "9,00", "0,50", true],
    costPrice: "1,20",
    group: ["Vrouwen die willen leren naaien", 90, "de bibliotheek"],
    talks: 28,
    rivals: [
      ["Stomerij Sneldroog", 400, "Zij sturen het op, ik doe het waar je bij staat."],
      ["Kleermaker Yilmaz", 1_300, "Hij maakt pakken, ik herstel en geef les."],
      ["Webwinkels in stof", 0, "Bij mij kun je voelen en passen."],
    ],
    channels: "De taallessen, een poster in de bibliotheek en mijn raam.",
  },
  A4: {
    alsoSold: ["Maaltijd op woensdag", "4,00", "3,10", true],
    costPrice: "0,60",
    group: ["Bewoners met een hoge energierekening", 600, "de gemeente"],
    talks: 120,
    rivals: [
      ["Buurthuis De Kern", 1_100, "Dat is alleen 's avonds open."],
      ["Inloop van de kerk", 650, "Wij zijn er voor iedereen, elke dag."],
      ["Energieloket in het stadhuis", 3_000, "Wij zitten om de hoek en helpen met de brief."],
    ],
    channels: "De vrijwilligers zelf, de huisarts en de woonkrant.",
  },
  A5: {
    alsoSold: ["Grote beurt", "59,00", "14,00", false],
    costPrice: "1,50",
    group: ["Scholieren en forenzen die langs fietsen", 1_800, "zelf geteld, twee ochtenden"],
    talks: 35,
    rivals: [
      ["Fietsen Van Dijk", 900, "Zij verkopen nieuw, wij maken oud weer goed."],
      ["Fietspoint bij het station", 2_400, "Bij ons is je fiets dezelfde dag klaar."],
      ["Kringloop Poelenburg", 600, "Zij verkopen fietsen, maar maken ze niet."],
    ],
    channels: "De school, een pomp voor de deur en de fietsersbond.",
  },
  A6: {
    alsoSold: ["Abonnement atelier, per maand", "49,00", "8,00", false],
    costPrice: "2,50",
    group: ["Volwassenen die iets met hun handen willen", 250, "de cursuslijst van vorig jaar"],
    talks: 22,
    rivals: [
      ["Volksuniversiteit", 2_100, "Daar is één cursus per jaar, hier loop je binnen."],
      ["Kleicafé Draai", 3_500, "Dat is een uitje, wij zijn een atelier voor de buurt."],
      ["Hobbywinkel Kleur", 1_200, "Zij verkopen klei, maar hebben geen oven."],
    ],
    channels: "Open avonden, het wijkblad en werk in de etalage.",
  },
  A7: {
    alsoSold: ["Emmer kip", "19,50", "7,40", false],
    costPrice: "3,20",
    group: ["Jongeren tussen 15 en 30 jaar", 2_000, "de formule"],
    talks: 0,
    rivals: [
      ["Snackbar Kanaal", 200, "Wij hebben een bekende naam."],
      ["Pizzeria Roma", 350, "Wij zijn sneller."],
      ["Shoarma Nijl", 500, "Wij bezorgen ook."],
    ],
    channels: "Reclame van de formule, kortingsbonnen en bezorgapps.",
  },
  A8: {
    alsoSold: ["Behandeling van een half uur", "42,00", "2,00", false],
    costPrice: "1,00",
    group: ["55-plussers die bang zijn om te vallen", 700, "de huisarts"],
    talks: 31,
    rivals: [
      ["Fysio Eemland", 1_500, "Zij hebben een wachtlijst van vier weken."],
      ["Sportschool Fit", 800, "Wij werken met verwijzing en in kleine groepen."],
      ["Thuiszorg", 0, "Wij halen mensen juist het huis uit."],
    ],
    channels: "De huisarts, de wijkverpleging en een gratis test op het plein.",
  },
  A9: {
    alsoSold: ["Geld versturen, kosten", "4,50", "1,00", false],
    costPrice: "140,00",
    group: ["Mensen met familie in het buitenland", 900, "eigen schatting"],
    talks: 4,
    rivals: [
      ["Juwelier Goud", 700, "Wij zijn goedkoper."],
      ["Geldkantoor Centrum", 2_800, "Wij zitten dichterbij."],
      ["Webwinkels", 0, "Bij ons kun je passen."],
    ],
    channels: "Via via, en een lichtbak op de gevel.",
  },
  A10: {
    alsoSold: ["Breimiddag met thee", "2,50", "0,60", true],
    costPrice: "2,20",
    group: ["Breiers en haaksters", 180, "onze mailinglijst"],
    talks: 40,
    rivals: [
      ["Warenhuis Van der Meer", 2_200, "Zij hebben alleen acryl."],
      ["Wol op de markt", 1_800, "Die is er één ochtend per week."],
      ["Webwinkels", 0, "Bij ons leer je het ook."],
    ],
    channels: "De breigroep, Instagram en een wollen boom voor de deur.",
  },
  A11: {
    alsoSold: ["Knippen en stylen van krullen", "38,00", "4,00", false],
    costPrice: "1,50",
    group: ["Mensen met krullend haar", 1_100, "eigen klanten en schatting"],
    talks: 52,
    rivals: [
      ["Kapsalon Trendy", 250, "Zij knippen steil, ik krullen."],
      ["Barbershop Atlas", 400, "Zij doen vooral mannen."],
      ["Thuiskappers", 0, "Bij mij zit je goed en zie je het resultaat."],
    ],
    channels: "Instagram, mijn klanten en de maandag voor € 12.",
  },
  A12: {
    alsoSold: ["Poster op A2", "6,00", "1,80", true],
    costPrice: "1,20",
    group: ["Buren die iets willen repareren", 150, "eigen schatting"],
    talks: 9,
    rivals: [
      ["Kopieerwinkel Campus", 1_700, "Zij doen geen 3D."],
      ["Repair Café", 900, "Dat is één keer per maand."],
      ["Printdiensten op internet", 0, "Bij ons is het dezelfde dag klaar."],
    ],
    channels: "Een open dag en een groep op onze eigen app.",
  },
  A13: {
    alsoSold: ["Schoolmaaltijd", "2,75", "1,60", true],
    costPrice: "1,40",
    group: ["Kinderen die zonder ontbijt naar school gaan", 130, "de school"],
    talks: 38,
    rivals: [
      ["Bakker Slot", 350, "Bij ons kun je zitten."],
      ["Koffieketen in het winkelcentrum", 900, "Daar kost een ontbijt € 9."],
      ["Benzinestation", 700, "Wij maken het vers."],
    ],
    channels: "De school, de sportclub en een krijtbord.",
  },
  A14: {
    alsoSold: ["Lidmaatschap, per jaar", "10,00", "1,00", true],
    costPrice: "0,40",
    group: ["Huishoudens met weinig geld", 450, "de voedselbank"],
    talks: 75,
    rivals: [
      ["Kringloop Poelenburg", 600, "Daar betaal je met geld."],
      ["Weggeefgroepen op internet", 0, "Bij ons zie je wat je krijgt."],
      ["Rommelmarkt", 1_500, "Die is twee keer per jaar."],
    ],
    channels: "De voedselbank, de school en het raam vol spullen.",
  },
  A15: {
    alsoSold: ["Bolletjes, zes stuks", "2,40", "0,90", true],
    costPrice: "1,15",
    group: ["Huishoudens in de wijk", 3_200, "de gemeente"],
    talks: 44,
    rivals: [
      ["Supermarkt aan het plein", 700, "Daar komt het brood uit de fabriek."],
      ["Bakkerij Bos", 1_600, "Zij bakken wit, wij zuurdesem."],
      ["Markt op zaterdag", 900, "Wij bakken elke dag."],
    ],
    channels: "De geur, een proefkraam en de twee cafés.",
  },
};
