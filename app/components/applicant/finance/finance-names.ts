import type { FieldNames } from "#app/components/forms/form-view.ts";
import type { Translate } from "#app/i18n/translate.ts";

const areas: Readonly<Record<string, string>> = {
  investments: "finance.investment.",
  funding: "finance.funding.",
  private: "finance.private.",
  costs: "finance.cost.",
};

/** Fields whose own name says too little. */
const special: Readonly<Record<string, string>> = {
  "growth.year2": "finance.growth2",
  "growth.year3": "finance.growth3",
  "hours.open": "finance.hoursOpen",
  "hours.people": "finance.hoursPeople",
  "hours.available": "finance.hoursAvailable",
  "liquidity.months": "finance.horizon",
};

/** How the financial plan names its fields: by the line of the sheet they stand in, else by their own label. */
export function financeNames(t: Translate): FieldNames {
  return (name) => {
    const [, row, column] = /^operation\.turnover\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
    if (row) return t("finance.line", { row: Number(row) + 1, what: t.find(`finance.${column}`) ?? "" });
    const short = name.replace(/^operation\./, "");
    const own = special[short];
    if (own) return t.find(own);
    const [area = "", kind = "", last] = short.split(".");
    if (area === "liquidity" && kind === "season") return partOf(t.find("finance.season"), last?.slice(1));
    if (area === "rent") return partOf(t.find("finance.rent"), yearIn(kind));
    if (!areas[area]) return t.find(`finance.${kind || area}`);
    const line = t.find(`${areas[area]}${kind}`);
    return last === undefined || last === "amount"
      ? line
      : partOf(line, yearIn(last) ?? t.find(`finance.${last}`));
  };

  function yearIn(text: string): string | null {
    const [, year] = /^year(\d)$/.exec(text) ?? [];
    return year ? t("finance.year", { year: Number(year) }) : null;
  }

  function partOf(line: string | null, what: string | null | undefined): string | null {
    return line && what ? t("finance.ofName", { name: line, what }) : line;
  }
}
