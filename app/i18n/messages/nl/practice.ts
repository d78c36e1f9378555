type Own = { readonly own: number };

/** The plan that nobody made, to try the score sheet on. */
export const practice = {
  "practice.link": "Oefen eerst met een bedacht plan",
  "practice.linkStory": "Drie minuten. Het telt nergens voor mee.",
  "practice.title": "Oefenen met punten geven",
  "practice.story":
    "Dit plan bestaat niet. Geef het punten, zoals straks bij een echt plan. Daarna zie je hoe de punten zijn bedoeld. We bewaren niets.",
  "practice.compare": "Vergelijk mijn punten",
  "practice.meant": "Zo zijn de punten bedoeld",
  "practice.forgotten": "Je punten zijn niet bewaard. Een verschil van 1 is heel gewoon.",
  "practice.back": "Naar mijn pitchavond",
  "practice.points": ({ meant }: { meant: number }) => `${meant} ${meant === 1 ? "punt" : "punten"}.`,
  "practice.own.none": "Jij gaf hier geen punten.",
  "practice.own.same": "Jij gaf dit ook.",
  "practice.own.near": ({ own }: Own) => `Jij gaf ${own}. Dat zit er dichtbij.`,
  "practice.own.far": ({ own }: Own) => `Jij gaf ${own}. Lees de zin bij de punten nog eens.`,
  "practice.plan.name": "De Warme Lepel (bedacht plan)",
  "practice.plan.idea":
    "Een eettafel waar je samen eet. Elke dag soep van groente van de markt. Twaalf buren koken om de beurt mee, en de school komt op woensdag. Ik kookte vijf jaar thuis voor feesten. Een eigen zaak is nieuw voor mij. De pui is van helder glas, met een bord met het menu. In deze straat is nog geen plek om te eten.",
  "practice.offer.soup": "Kom soep met brood",
  "practice.offer.bread": "Broodje van de dag",
  "practice.offer.lunch": "Driegangenlunch",
  "practice.promise.what": "Samen eten voor wie alleen is",
  "practice.promise.unit": "keer",
  "practice.promise.forWhom": "buren boven de 65",
  "practice.why.neighbourhood":
    "Twaalf buren koken al mee en de school komt elke week. De buurt doet dus al mee.",
  "practice.why.feasibility":
    "De huur kost 14 % van de omzet. Voor een zaak met eten is meer dan 12 % te veel. Dat is een groot gat.",
  "practice.why.entrepreneur": "Vijf jaar koken is genoeg voor een begin. Een eigen zaak is nog nieuw.",
  "practice.why.small_purse": "Twee van de drie gerechten zijn voor een kleine prijs. De lunch niet.",
  "practice.why.window": "De pui is open en netjes. Over de avond staat er niets.",
  "practice.why.branch_mix": "In de straat kun je nog nergens eten. Het vult de straat aan.",
  "practice.why.promises": "De belofte is te tellen: 40 keer per jaar, en voor wie.",
} as const;
