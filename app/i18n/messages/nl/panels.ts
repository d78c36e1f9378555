/** The two panels of a jury: what each counts for, and how many of each must be there. */
export const panels = {
  "panels.draftLead":
    "Bewoners en kenners zijn twee groepen. Per groep rekenen we een gemiddelde uit. Jij bepaalt hoe zwaar elke groep telt. Dit staat straks in de regels. Komt er een plan binnen, dan verandert het niet meer.",
  "panels.shareHint": "De kenners tellen voor de rest.",
  "panels.quorum": "Hoeveel juryleden zijn er ten minste bij elke pitch?",
  "panels.quorumHint":
    "Zijn er te weinig? Dan wacht de uitslag. Vul 0 in als er in een groep niemand hoeft te zijn.",
  "staff.draft.residentsQuorum": "Van wie bewoner",
  "staff.draft.professionalsQuorum": "Van wie kenner",
  "panels.ofThem": ({ residents, professionals }: { residents: number; professionals: number }) =>
    `Van hen ${residents === 1 ? "is" : "zijn"} er ten minste ${residents} bewoner${residents === 1 ? "" : "s"} en ${professionals} kenner${professionals === 1 ? "" : "s"}. Lukt dat niet? Dan wacht de uitslag.`,
  "panels.shares": ({ residents, professionals }: { residents: string; professionals: string }) =>
    `De bewoners tellen samen voor ${residents} en de kenners voor ${professionals}.`,
  "panels.sharesStory":
    "Eerst rekenen we per groep het gemiddelde uit. Daarna telt elke groep voor haar deel mee.",
  "panels.onlyResidents": "Alleen de punten van de bewoners tellen mee.",
  "panels.onlyProfessionals": "Alleen de punten van de kenners tellen mee.",
  "panels.alone.residents": ({ plan, criterion }: { plan: string; criterion: string }) =>
    `Bij ${plan}, ${criterion}, gaf geen enkele bewoner punten. Daar tellen alleen de kenners.`,
  "panels.alone.professionals": ({ plan, criterion }: { plan: string; criterion: string }) =>
    `Bij ${plan}, ${criterion}, gaf geen enkele kenner punten. Daar tellen alleen de bewoners.`,
  "panels.tied": ({ juror, plan }: { juror: string; plan: string }) =>
    `${juror} meldde een belang bij ${plan}, telt daar mee als aanwezig en geeft geen punten.`,
  "panels.gaps.title": "De uitslag wacht: er zijn te weinig juryleden",
  "panels.gaps.whole": ({ plan, present, needed }: Gap) =>
    `${plan}: ${present} van de ${needed} juryleden. Nog ${needed - present} nodig.`,
  "panels.gaps.residents": ({ plan, present, needed }: Gap) =>
    `${plan}: ${present} van de ${needed} bewoners. Nog ${needed - present} nodig.`,
  "panels.gaps.professionals": ({ plan, present, needed }: Gap) =>
    `${plan}: ${present} van de ${needed} kenners. Nog ${needed - present} nodig.`,
  "panels.gaps.way":
    "Zo staat het in de regels. Vraag wie er was om te verzegelen. Of zet de pitch nog een keer open en voer punten van papier in.",
  "panels.gaps.how":
    "Een jurylid dat niet kwam, vervangen we niet. De punten van de anderen tellen dan even zwaar.",
} as const;

type Gap = { readonly plan: string; readonly present: number; readonly needed: number };

export const panelProblems = {
  "problems.panels-over-size": ({ size }: { size: number }) =>
    `Bewoners en kenners samen: dat zijn er meer dan de ${size} plaatsen in de jury.`,
  "problems.residents-without-seats": ({ percent }: { percent: number }) =>
    `De bewoners tellen voor ${percent} %, maar er zit geen bewoner in de jury.`,
  "problems.professionals-without-seats": ({ percent }: { percent: number }) =>
    `De kenners tellen voor ${percent} %, maar er zit geen kenner in de jury.`,
  "problems.residents-quorum-over-seats": ({ quorum, seats }: Seats) =>
    `Er moeten ${quorum} bewoners zijn, maar er zitten er ${seats} in de jury.`,
  "problems.professionals-quorum-over-seats": ({ quorum, seats }: Seats) =>
    `Er moeten ${quorum} kenners zijn, maar er zitten er ${seats} in de jury.`,
  "problems.below-residents-quorum": ({ present, quorum }: Short) =>
    `Bij een pitch ${present === 1 ? "was 1 bewoner" : `waren ${present} bewoners`}. Het moeten er ten minste ${quorum} zijn. De uitslag wacht.`,
  "problems.below-professionals-quorum": ({ present, quorum }: Short) =>
    `Bij een pitch ${present === 1 ? "was 1 kenner" : `waren ${present} kenners`}. Het moeten er ten minste ${quorum} zijn. De uitslag wacht.`,
} as const;

type Seats = { readonly quorum: number; readonly seats: number };
type Short = { readonly present: number; readonly quorum: number };
