import type { Check, CheckValue } from "#app/domain/applications/finance/checks/check.ts";
import type { Format } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";

type CheckWords = { readonly title: string; readonly advice: string; readonly sum: string | null };

/** What a check found, what to do about it, and the sum behind it, in the reader's language. */
export function checkWords(t: Translate, format: Format, check: Check): CheckWords {
  const values = Object.fromEntries(
    Object.entries(check.values).map(([name, value]) => [name, written(format, value)]),
  );
  const key = `planChecks.${check.id}`;
  const name = t.find(key) ?? "";
  if (check.light === "unknown")
    return {
      title: name,
      advice:
        t.find(`${key}.unknown.${check.because ?? "advice"}`) ??
        t.find(`${key}.unknown.advice`) ??
        t("planChecks.unknown"),
      sum: null,
    };
  const plain = `${key}.${check.light}`;
  const special = `${plain}.${check.because}`;
  return {
    title: t.find(special, values) ?? t.find(plain, values) ?? name,
    advice: t.find(`${special}.advice`, values) ?? t.find(`${plain}.advice`, values) ?? "",
    sum: t.find(`${key}.sum`, values),
  };
}

function written(format: Format, value: CheckValue): string {
  if ("money" in value) return format.money(value.money);
  if ("percent" in value) return format.percent(value.percent);
  if ("month" in value) return format.month(value.month);
  if ("day" in value) return format.plainDay(value.day);
  return format.number(value.count);
}
