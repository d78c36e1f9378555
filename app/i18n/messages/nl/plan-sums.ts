type Sums<Names extends string> = Readonly<Record<Names, string>>;

const placeShare = ({ costs, sold, percent }: Sums<"costs" | "sold" | "percent">) =>
  `Som: ${costs} voor je plek, gedeeld door ${sold} omzet, is ${percent}.`;

/** The sum behind each check of the financial plan, in words. */
export const planSums = {
  "planChecks.C1.sum": ({ needed, available, difference }: Sums<"needed" | "available" | "difference">) =>
    `Som: ${needed} nodig, ${available} beschikbaar. Verschil: ${difference}.`,
  "planChecks.C2.sum": ({ own, available, percent }: Sums<"own" | "available" | "percent">) =>
    `Som: ${own} van jezelf, gedeeld door ${available} samen, is ${percent}.`,
  "planChecks.C3.sum": ({ costs, sold, percent }: Sums<"costs" | "sold" | "percent">) =>
    `Som: ${costs} huur en service, gedeeld door ${sold} omzet, is ${percent}.`,
  "planChecks.C3b.sum": placeShare,
  "planChecks.C3c.sum": placeShare,
  "planChecks.C4.sum": ({ costs, sold, percent }: Sums<"costs" | "sold" | "percent">) =>
    `Som: met de streefhuur kost je plek ${costs} per jaar. Gedeeld door ${sold} omzet in jaar 3 is dat ${percent}.`,
  "planChecks.C5.sum": ({ grossProfit, turnover, percent }: Sums<"grossProfit" | "turnover" | "percent">) =>
    `Som: ${grossProfit} over na inkoop, gedeeld door ${turnover} omzet, is ${percent}.`,
  "planChecks.C6.sum": ({
    fixedCosts,
    margin,
    point,
    days,
    spend,
    customers,
  }: Sums<"fixedCosts" | "margin" | "point"> & { days?: string; spend?: string; customers?: string }) =>
    `Som: ${fixedCosts} vaste kosten, gedeeld door ${margin} die je na inkoop overhoudt, is ${point}.${
      customers ? ` Gedeeld door ${days} dagen en ${spend} per klant: ${customers} klanten per dag.` : ""
    }`,
  "planChecks.C7.sum": ({ lowest, month, wanted }: Sums<"lowest" | "month" | "wanted">) =>
    `Som: de laagste stand is ${lowest}, in ${month}. Een maand vaste kosten is ${wanted}.`,
  "planChecks.C8.sum": ({ needed, planned }: Sums<"needed" | "planned">) =>
    `Som: over je investering betaal je ${needed} btw. Jij rekent met ${planned}.`,
  "planChecks.C9.sum": ({
    result,
    taxes,
    repayment,
    other,
    left,
    need,
  }: Sums<"result" | "taxes" | "repayment" | "other" | "left" | "need">) =>
    `Som per jaar: ${result} resultaat, min ${taxes} belasting, min ${repayment} aflossing, plus ${other} ander inkomen, is ${left}. Nodig: ${need}.`,
  "planChecks.C10.sum": ({ kept, others, percent }: Sums<"kept" | "others" | "percent">) =>
    `Som: ${kept} voor tegenslag, gedeeld door ${others} andere uitgaven, is ${percent}.`,
  "planChecks.C11.sum": ({ month, needed, planned }: Sums<"month" | "needed" | "planned">) =>
    `Som: 3 maanden van ${month}, met btw als die erbij komt, is ${needed}. Jij rekent met ${planned}.`,
  "planChecks.C12.sum": ({ turnover, area, perM2 }: Sums<"turnover" | "area" | "perM2">) =>
    `Som: ${turnover} omzet, gedeeld door ${area} m², is ${perM2} per m².`,
  "planChecks.C13.sum": ({
    open,
    people,
    needed,
    available,
  }: Sums<"open" | "people" | "needed" | "available">) =>
    `Som: ${open} uur open, keer ${people} ${people === "1" ? "mens" : "mensen"}, is ${needed} uur. Beschikbaar: ${available} uur.`,
  "planChecks.C14.sum": ({ lease, permit, startsOn }: Sums<"lease" | "permit" | "startsOn">) =>
    `Som: de huur begint op ${lease}, en met vergunning kan het vanaf ${permit}. Jij begint op ${startsOn}.`,
  "planChecks.C15.sum": ({ untaxed, turnover, percent }: Sums<"untaxed" | "turnover" | "percent">) =>
    `Som: ${untaxed} omzet zonder btw, gedeeld door ${turnover} omzet, is ${percent}.`,
  "planChecks.C16.sum": ({ made, measurable }: Sums<"made" | "measurable">) =>
    `Som: ${measurable} van de ${made} ${made === "1" ? "belofte" : "beloften"} met getal, eenheid en bewijs.`,
  "planChecks.C17.sum": ({ published, planned }: Sums<"published" | "planned">) =>
    `Som over drie jaar: ${published} in het huurpad, ${planned} in je plan.`,
  "planChecks.funding-certain.sum": ({ open, percent }: Sums<"open" | "percent">) =>
    `Som: ${open} is nog niet toegezegd. Dat is ${percent} van al je geld.`,
} as const;
