import type { FieldNames } from "#app/components/forms/form-view.ts";
import type { Translate } from "#app/i18n/translate.ts";

const areas: Readonly<Record<string, string>> = {
  investments: "finance.investment.",
  funding: "finance.funding.",
  private: "finance.private.",
  costs: "finance.cost.",
};

/** How the financial plan names its fields: by the line of the sheet they stand in, else by their own label. */
export function financeNames(t: Translate): FieldNames {
  return (name) => {
    const [, row, column] = /^operation\.turnover\[(\d+)\]\.(\w+)$/.exec(name) ?? [];
    if (row) return t("finance.line", { row: Number(row) + 1, what: t.find(`finance.${column}`) ?? "" });
    const [area = "", kind = "", ...rest] = name.replace(/^operation\./, "").split(".");
    return t.find(areas[area] ? `${areas[area]}${kind}` : `finance.${rest.at(-1) ?? (kind || area)}`);
  };
}
