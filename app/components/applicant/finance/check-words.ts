import type { Check, CheckValue } from "#app/domain/applications/finance/checks/check.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

/** What a check found and what to do about it, in the reader's language with the sums in words. */
export function checkWords(t: Translate, format: Format, check: Check): { title: string; advice: string } {
  const values = Object.fromEntries(
    Object.entries(check.values).map(([name, value]) => [name, written(format, value)]),
  );
  const key = `planChecks.${check.id}`;
  const name = t.find(key) ?? "";
  if (check.light === "unknown")
    return { title: name, advice: t.find(`${key}.unknown.advice`) ?? t("planChecks.unknown") };
  return {
    title: t.find(`${key}.${check.light}`, values) ?? name,
    advice: t.find(`${key}.${check.light}.advice`, values) ?? "",
  };
}

function written(format: Format, value: CheckValue): string {
  if ("money" in value) return format.money(value.money);
  if ("percent" in value) return format.percent(value.percent);
  if ("month" in value) return format.month(value.month);
  if ("day" in value) return format.plainDay(value.day);
  return format.number(value.count);
}
