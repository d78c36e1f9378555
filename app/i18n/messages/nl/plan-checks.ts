const between = (lowest: string, highest: string) =>
  lowest === highest ? lowest : `${lowest} tot ${highest}`;

type Sums<Names extends string> = Readonly<Record<Names, string>>;

/** What the checks of the financial plan say: first what is so, then what to do about it. */
export const planChecks = {
  "planChecks.unknown": "Dit kunnen we nog niet tellen",

  "planChecks.C1": "Investering en financiering",
  "planChecks.C1.green": "Investering en financiering zijn gelijk",
  "planChecks.C1.green.advice": ({ needed }: Sums<"needed">) => `Allebei ${needed}.`,
  "planChecks.C1.red": ({ difference }: Sums<"difference">) => `Er is een verschil van ${difference}`,
  "planChecks.C1.red.advice": ({ needed, available }: Sums<"needed" | "available">) =>
    `Je hebt ${needed} nodig en ${available} beschikbaar. Maak ze gelijk: pas je kosten aan, of waar je geld vandaan komt.`,
  "planChecks.C1.unknown.advice": "Vul bij 1 in wat je nodig hebt en waar het geld vandaan komt.",

  "planChecks.C2": "Eigen geld",
  "planChecks.C2.green": ({ percent }: Sums<"percent">) => `${percent} is geld dat je niet terugbetaalt`,
  "planChecks.C2.green.advice": "Minder dan 30 % maakt een lening lastig. Dat is hier niet zo.",
  "planChecks.C2.amber": ({ percent }: Sums<"percent">) => `Je hebt weinig eigen geld: ${percent}`,
  "planChecks.C2.amber.advice": "Banken vragen vaak 30 %. Zoek een subsidie, of breng zelf meer in.",
  "planChecks.C2.red": ({ percent }: Sums<"percent">) => `Je hebt te weinig eigen geld: ${percent}`,
  "planChecks.C2.red.advice":
    "Banken vragen ten minste 25 %. Begin kleiner, of zoek geld dat geen lening is.",
  "planChecks.C2.unknown.advice": "Vul bij 1 in waar je geld vandaan komt.",

  "planChecks.C3": "Huur en omzet",
  "planChecks.C3.green": ({ percent }: Sums<"percent">) => `De huur is ${percent} van je omzet`,
  "planChecks.C3.green.advice": ({ norm }: Sums<"norm">) => `Voor horeca is tot ${norm} gezond.`,
  "planChecks.C3.amber": ({ percent }: Sums<"percent">) => `De huur is hoog: ${percent} van je omzet`,
  "planChecks.C3.amber.advice": ({ norm, turnover }: Sums<"norm" | "turnover">) =>
    `Voor horeca is tot ${norm} gezond. Daarvoor heb je ${turnover} omzet per jaar nodig.`,
  "planChecks.C3.red": ({ percent }: Sums<"percent">) => `De huur is te hoog: ${percent} van je omzet`,
  "planChecks.C3.red.advice": ({ norm, turnover }: Sums<"norm" | "turnover">) =>
    `Voor horeca is tot ${norm} gezond. Zorg voor ${turnover} omzet per jaar, of kies een kleinere ruimte.`,
  "planChecks.C3.unknown.advice": "Vul je omzet in, en in je ondernemingsplan wat voor zaak het is.",

  "planChecks.C3b": "Huisvesting en omzet",
  "planChecks.C3b.green": ({ percent }: Sums<"percent">) => `Je plek kost ${percent} van je omzet`,
  "planChecks.C3b.green.advice": ({ norm }: Sums<"norm">) => `Voor een winkel is tot ${norm} gezond.`,
  "planChecks.C3b.amber": ({ percent }: Sums<"percent">) => `Je plek is duur: ${percent} van je omzet`,
  "planChecks.C3b.amber.advice": ({ norm, turnover }: Sums<"norm" | "turnover">) =>
    `Voor een winkel is tot ${norm} gezond. Daarvoor heb je ${turnover} omzet per jaar nodig.`,
  "planChecks.C3b.red": ({ percent }: Sums<"percent">) => `Je plek is te duur: ${percent} van je omzet`,
  "planChecks.C3b.red.advice": ({ norm, turnover }: Sums<"norm" | "turnover">) =>
    `Voor een winkel is tot ${norm} gezond. Zorg voor ${turnover} omzet per jaar, of kies een kleinere ruimte.`,
  "planChecks.C3b.unknown.advice": "Vul je omzet in, en in je ondernemingsplan wat voor zaak het is.",

  "planChecks.C3c": "Huisvesting en omzet",
  "planChecks.C3c.green": ({ percent }: Sums<"percent">) => `Je plek kost ${percent} van je omzet`,
  "planChecks.C3c.green.advice": ({ norm }: Sums<"norm">) =>
    `Voor een atelier of dienst is tot ${norm} gezond.`,
  "planChecks.C3c.amber": ({ percent }: Sums<"percent">) => `Je plek is duur: ${percent} van je omzet`,
  "planChecks.C3c.amber.advice": ({ norm, turnover }: Sums<"norm" | "turnover">) =>
    `Voor een atelier of dienst is tot ${norm} gezond. Daarvoor heb je ${turnover} omzet per jaar nodig.`,
  "planChecks.C3c.red": ({ percent }: Sums<"percent">) => `Je plek is te duur: ${percent} van je omzet`,
  "planChecks.C3c.red.advice": ({ norm, turnover }: Sums<"norm" | "turnover">) =>
    `Voor een atelier of dienst is tot ${norm} gezond. Zorg voor ${turnover} omzet per jaar, of kies een kleinere ruimte.`,
  "planChecks.C3c.unknown.advice": "Vul je omzet in, en in je ondernemingsplan wat voor zaak het is.",

  "planChecks.C4": "Streefhuur in jaar 3",
  "planChecks.C4.green": "De streefhuur past in jaar 3",
  "planChecks.C4.green.advice": ({ rent, percent }: Sums<"rent" | "percent">) =>
    `Ook met ${rent} per maand kost je plek ${percent} van je omzet.`,
  "planChecks.C4.amber": ({ rent }: Sums<"rent">) => `De streefhuur van ${rent} is krap in jaar 3`,
  "planChecks.C4.amber.advice": ({ percent, norm, turnover }: Sums<"percent" | "norm" | "turnover">) =>
    `Je plek kost dan ${percent} van je omzet; tot ${norm} is gezond. Werk toe naar ${turnover} omzet in jaar 3.`,
  "planChecks.C4.red": ({ rent }: Sums<"rent">) => `De streefhuur van ${rent} past niet in jaar 3`,
  "planChecks.C4.red.advice": ({ percent, norm, turnover }: Sums<"percent" | "norm" | "turnover">) =>
    `Je plek kost dan ${percent} van je omzet; tot ${norm} is gezond. Zorg voor ${turnover} omzet in jaar 3, of kies een andere ruimte.`,
  "planChecks.C4.unknown.advice": "Vul je omzet in, en in je ondernemingsplan wat voor zaak het is.",

  "planChecks.C5": "Over na inkoop (brutowinst)",
  "planChecks.C5.green": ({ percent }: Sums<"percent">) =>
    `Na je inkoop houd je ${percent} van je omzet over`,
  "planChecks.C5.green.advice": ({ lowest, highest }: Sums<"lowest" | "highest">) =>
    `In deze branche is ${between(lowest, highest)} gewoon.`,
  "planChecks.C5.amber": ({ percent }: Sums<"percent">) =>
    `Na je inkoop houd je ongewoon veel of weinig over: ${percent}`,
  "planChecks.C5.amber.advice": ({ lowest, highest }: Sums<"lowest" | "highest">) =>
    `In deze branche is ${between(lowest, highest)} gewoon. Kijk nog eens naar je inkoop, of leg uit waarom het bij jou anders is.`,
  "planChecks.C5.unknown.advice":
    "Vul je omzet en je inkoop in, en in je ondernemingsplan wat voor zaak het is.",
  "planChecks.C5.unknown.no-figure":
    "Voor jouw soort zaak kennen we geen gewoon cijfer. Leg in je plan uit hoe je op je inkoop komt.",

  "planChecks.C6": "Genoeg omzet voor je kosten",
  "planChecks.C6.green": "Je omzet dekt je kosten ruim",
  "planChecks.C6.green.advice": ({ point, customers }: Sums<"point"> & { customers?: string }) =>
    `Vanaf ${point} per jaar verlies je niets.${customers ? ` Je hebt ${customers} klanten per dag nodig.` : ""}`,
  "planChecks.C6.amber": "Je omzet dekt je kosten net",
  "planChecks.C6.amber.advice": ({ point, customers }: Sums<"point"> & { customers?: string }) =>
    `Je hebt ${customers ? `${customers} klanten per dag` : `${point} per jaar`} nodig. Verlaag je vaste kosten, zodat een slechte maand niet meteen pijn doet.`,
  "planChecks.C6.red": "Je omzet dekt je kosten niet",
  "planChecks.C6.red.advice": ({
    point,
    turnover,
    customers,
  }: Sums<"point" | "turnover"> & { customers?: string }) =>
    `Je verwacht ${turnover}, maar hebt ${point} nodig.${customers ? ` Je hebt ${customers} klanten per dag nodig.` : ""} Verlaag je kosten, of verhoog je prijs.`,
  "planChecks.C6.unknown.advice": "Vul je omzet, inkoop en kosten in.",

  "planChecks.C7": "Geld op je rekening",
  "planChecks.C7.green": "Je hebt elke maand genoeg geld",
  "planChecks.C7.green.advice": ({ lowest, month }: Sums<"lowest" | "month">) =>
    `De laagste stand is ${lowest}, in ${month}.`,
  "planChecks.C7.amber": ({ month }: Sums<"month">) => `Je kas is krap in ${month}`,
  "planChecks.C7.amber.advice": ({ lowest, wanted }: Sums<"lowest" | "wanted">) =>
    `Je houdt dan ${lowest} over. Zorg voor ten minste een maand vaste kosten: ${wanted}.`,
  "planChecks.C7.red": ({ firstRed }: Sums<"firstRed">) => `De kas komt in ${firstRed} onder nul`,
  "planChecks.C7.red.advice": ({ short, month }: Sums<"short" | "month">) =>
    `In ${month} kom je ${short} tekort. Begin met meer geld achter de hand, of stel een uitgave uit.`,
  "planChecks.C7.unknown.advice": "Vul in wat je nodig hebt, je omzet en je kosten.",

  "planChecks.C8": "Btw aan het begin",
  "planChecks.C8.green": "De btw over je investering is meegeteld",
  "planChecks.C8.green.advice": ({ needed }: Sums<"needed">) =>
    `Je schiet ${needed} voor en krijgt dat een kwartaal later terug.`,
  "planChecks.C8.red": ({ missing }: Sums<"missing">) => `Je mist ${missing} om btw voor te schieten`,
  "planChecks.C8.red.advice": ({ needed }: Sums<"needed">) =>
    `Over je investering betaal je eerst ${needed} btw. Zet dat bedrag bij “Btw voorschieten”.`,
  "planChecks.C8.unknown.advice": "Vul bij 1 in wat je nodig hebt.",

  "planChecks.C9": "Rondkomen",
  "planChecks.C9.green": "Je kunt ervan leven",
  "planChecks.C9.green.advice": ({ left, need }: Sums<"left" | "need">) =>
    `Er blijft ${left} per jaar over. Je hebt ${need} nodig.`,
  "planChecks.C9.amber": "Je kunt er bijna van leven",
  "planChecks.C9.amber.advice": ({ left, short }: Sums<"left" | "short">) =>
    `Er blijft ${left} per jaar over. Dat is ${short} te weinig. Verlaag je uitgaven, of zoek er werk bij.`,
  "planChecks.C9.red": "Je kunt er nog niet van leven",
  "planChecks.C9.red.advice": ({ left, need, short }: Sums<"left" | "need" | "short">) =>
    `Er blijft ${left} per jaar over en je hebt ${need} nodig: ${short} te weinig. Zoek inkomen ernaast, of verlaag je kosten.`,
  "planChecks.C9.unknown.advice": "Vul bij 4 in wat je thuis nodig hebt.",

  "planChecks.C10": "Geld voor tegenslag",
  "planChecks.C10.green": ({ percent }: Sums<"percent">) =>
    `Je houdt ${percent} achter de hand voor tegenslag`,
  "planChecks.C10.green.advice": "Dat is genoeg: 10 % is een goede regel.",
  "planChecks.C10.amber": ({ percent }: Sums<"percent">) =>
    `Je houdt ${percent} achter de hand voor tegenslag`,
  "planChecks.C10.amber.advice": ({ advised }: Sums<"advised">) =>
    `Een verbouwing valt vaak tegen. Zet ${advised} bij “Geld voor tegenslag”. Dat is 10 %.`,
  "planChecks.C10.red": "Je houdt te weinig over voor tegenslag",
  "planChecks.C10.red.advice": ({ advised }: Sums<"advised">) =>
    `Een verbouwing valt vaak tegen. Zet ${advised} bij “Geld voor tegenslag”. Dat is 10 %.`,
  "planChecks.C10.unknown.advice": "Vul bij 1 in wat je nodig hebt.",

  "planChecks.C11": "Waarborgsom",
  "planChecks.C11.green": "De waarborgsom is meegeteld",
  "planChecks.C11.green.advice": ({ needed }: Sums<"needed">) => `Drie maanden huur: ${needed}.`,
  "planChecks.C11.red": "Je waarborgsom is te laag",
  "planChecks.C11.red.advice": ({ needed, planned }: Sums<"needed" | "planned">) =>
    `Drie maanden huur met servicekosten en btw is ${needed}. Jij rekent met ${planned}. Pas dit bedrag aan.`,
  "planChecks.C11.unknown.advice": "Vul bij 1 in wat je nodig hebt.",

  "planChecks.C12": "Omzet per vierkante meter",
  "planChecks.C12.green": "Je omzet past bij de ruimte",
  "planChecks.C12.green.advice": ({ usual }: Sums<"usual">) =>
    `Tot ${usual} per vierkante meter is gewoon voor jouw soort zaak.`,
  "planChecks.C12.amber": ({ perM2 }: Sums<"perM2">) => `Je omzet is hoog: ${perM2} per vierkante meter`,
  "planChecks.C12.amber.advice": ({ usual }: Sums<"usual">) =>
    `Tot ${usual} is gewoon voor jouw soort zaak. Kijk je omzet na, of leg uit waarom het bij jou kan.`,
  "planChecks.C12.red": ({ perM2 }: Sums<"perM2">) =>
    `Je omzet is veel te hoog: ${perM2} per vierkante meter`,
  "planChecks.C12.red.advice": ({ usual }: Sums<"usual">) =>
    `Dat is meer dan drie keer zo veel als gewoon: ${usual}. Kijk je omzet na. Klopt die, laat dan zien hoe.`,
  "planChecks.C12.unknown.advice": "Vul je omzet in, en in je ondernemingsplan wat voor zaak het is.",

  "planChecks.C13": "Genoeg handen",
  "planChecks.C13.green": "Je rooster past",
  "planChecks.C13.green.advice": ({ needed, available }: Sums<"needed" | "available">) =>
    `Je hebt ${needed} uur per week nodig en ${available} uur beschikbaar.`,
  "planChecks.C13.red": "Je hebt te weinig mensen voor je openingstijden",
  "planChecks.C13.red.advice": ({ needed, available }: Sums<"needed" | "available">) =>
    `Je hebt ${needed} uur per week nodig en ${available} uur beschikbaar. Ga korter open, of zoek hulp.`,
  "planChecks.C13.unknown.advice": "Vul bij 2 in met hoeveel mensen je open bent, en hoeveel uur.",

  "planChecks.C14": "Dag van openen",
  "planChecks.C14.green": ({ startsOn }: Sums<"startsOn">) => `Openen op ${startsOn} kan`,
  "planChecks.C14.green.advice": "De huur loopt dan, en er is tijd voor een vergunning.",
  "planChecks.C14.red": ({ startsOn }: Sums<"startsOn">) => `Openen op ${startsOn} is te vroeg`,
  "planChecks.C14.red.advice": ({ earliest }: Sums<"earliest">) =>
    `Het kan op zijn vroegst op ${earliest}. Kies een latere dag.`,

  "planChecks.C15": "Btw over de huur",
  "planChecks.C15.green": "Je keuze voor de btw past bij de huur",
  "planChecks.C15.green.advice": "Je hoeft niets te doen.",
  "planChecks.C15.amber": "Een groot deel van je omzet is zonder btw",
  "planChecks.C15.amber.advice":
    "Is dat meer dan 10 %, dan mag de huur misschien niet met btw. Vraag het aan de corporatie.",
  "planChecks.C15.amber.care": "Vraag je btw voor zorg?",
  "planChecks.C15.amber.care.advice":
    "Zorg is meestal zonder btw. Kies dan 0 % bij je omzet. Vraag het aan je boekhouder.",
  "planChecks.C15.red": "Huur met btw past niet bij zorg zonder btw",
  "planChecks.C15.red.advice":
    "Meer dan 10 % van je omzet is vrij van btw. Vraag de corporatie om huur zonder btw.",
  "planChecks.C15.red.scheme": "Huur met btw gaat niet samen met werken zonder btw (KOR)",
  "planChecks.C15.red.scheme.advice":
    "Haal het vinkje bij KOR weg, of vraag de corporatie om huur zonder btw.",
  "planChecks.C15.unknown.advice": "Vul je omzet in.",

  "planChecks.C16": "Wat je terugdoet",
  "planChecks.C16.green": "Wat je terugdoet voor de buurt kun je tellen",
  "planChecks.C16.green.advice": ({ made }: Sums<"made">) => `Aantal beloften met getal en bewijs: ${made}.`,
  "planChecks.C16.amber": "Nog niet alles wat je terugdoet kun je tellen",
  "planChecks.C16.amber.advice": ({ made, measurable }: Sums<"made" | "measurable">) =>
    `${measurable} van de ${made} hebben een getal en een bewijs. Vul de rest aan in je ondernemingsplan.`,
  "planChecks.C16.red": "Je hebt nog niets beloofd dat je kunt tellen",
  "planChecks.C16.red.advice":
    "Schrijf in je ondernemingsplan wat je doet, hoe vaak, en hoe je het laat zien.",

  "planChecks.C17": "Huur uit het huurpad",
  "planChecks.C17.green": "Je rekent met de huur van deze ruimte",
  "planChecks.C17.green.advice": "De huur komt uit het huurpad van de corporatie.",
  "planChecks.C17.red": "Je plan noemt een andere huur dan het huurpad",
  "planChecks.C17.red.advice":
    "Wij rekenen met het huurpad. Maak bij 2 de regel “Huur in je bestand” leeg, of neem de bedragen van het huurpad over.",

  "planChecks.C18": "Past je zaak hier?",
  "planChecks.C18.green": "Jouw soort zaak past in deze ruimte",
  "planChecks.C18.green.advice": "De corporatie zoekt zo'n zaak, of laat het vrij.",
  "planChecks.C18.amber": "De corporatie zoekt eigenlijk een ander soort zaak",
  "planChecks.C18.amber.advice": "Je mag meedoen. Leg in je motivatie uit waarom jouw zaak hier past.",
  "planChecks.C18.red": "Jouw soort zaak mag hier niet",
  "planChecks.C18.red.advice": "Bel de corporatie voor je verdergaat, of kies een andere ruimte.",
  "planChecks.C18.unknown.advice": "Kies in je ondernemingsplan wat voor zaak het is.",

  "planChecks.funding-certain": "Hoe zeker is je geld?",
  "planChecks.funding-certain.green": "Al je geld is zeker",
  "planChecks.funding-certain.green.advice": "Doe het bewijs bij Bijlagen.",
  "planChecks.funding-certain.amber": ({ open }: Sums<"open">) => `${open} is nog niet zeker`,
  "planChecks.funding-certain.amber.advice": ({ percent }: Sums<"percent">) =>
    `Dat is ${percent} van je geld. Vraag op papier dat je het krijgt, en doe dat bij Bijlagen.`,
  "planChecks.funding-certain.unknown.advice": "Vul bij 1 in waar je geld vandaan komt.",
} as const;
