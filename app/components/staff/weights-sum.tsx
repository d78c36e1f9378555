import { type WeighedUp, weighUp } from "#app/domain/tenders/weights.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";

/** What the weights come to, in words and colour. Counted when saved; `islands/weights` says it while somebody types. */
export function WeightsSum({ weights }: { readonly weights: readonly string[] }) {
  const t = useTranslate();
  const weighed = weighUp(weights);
  const words = wordsFor(t, weighed);
  const live = { sum: "{sum}", by: "{by}" };
  return (
    <p
      className={weighed.stand === "exact" ? "sign sign-done" : "sign sign-error"}
      role="status"
      data-weights-sum
      data-exact={t("weights.exact")}
      data-over={t("weights.over", live)}
      data-under={t("weights.under", live)}
      data-unreadable={t("weights.unreadable")}
    >
      {t("weights.whenSaved", { words: startedSmall(t, words) })}
    </p>
  );
}

function wordsFor(t: Translate, weighed: WeighedUp): string {
  if (weighed.stand === "unreadable" || weighed.stand === "exact") return t(`weights.${weighed.stand}`);
  return t(`weights.${weighed.stand}`, weighed);
}

const startedSmall = (t: Translate, words: string) =>
  words.charAt(0).toLocaleLowerCase(t.locale) + words.slice(1);
