import { useTranslate } from "#app/i18n/context.tsx";
import { Help } from "#app/ui/help.tsx";

export type TermName =
  | "kvk"
  | "legalForm"
  | "vat"
  | "fte"
  | "smallPurse"
  | "counterPerformance"
  | "sbi"
  | "unforeseen"
  | "grossProfit"
  | "depreciation"
  | "smallBusinessScheme";

/** What a word of the trade means, beside the question that uses it first. */
export function Term({ name }: { name: TermName }) {
  const t = useTranslate();
  return <Help summary={t("terms.what", { word: t(`terms.${name}.word`) })}>{t(`terms.${name}`)}</Help>;
}
