import { panelsWithout, type StoredRanking } from "#app/domain/jury/ranking.ts";
import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  ranking: StoredRanking;
  residentsShare: number;
  plans: readonly { readonly applicationId: string; readonly tradeName: string }[];
  jurors: readonly { readonly id: string; readonly name: string }[];
  criteria: readonly { readonly id: string; readonly title: string }[];
};

/** Which points do not count and why; a tie or an empty sheet is told once, not for every criterion. */
export function MissingScores({ ranking, residentsShare, plans, jurors, criteria }: Props) {
  const t = useTranslate();
  const lines = ranking.plans.flatMap((rank) => {
    const plan =
      plans.find((one) => one.applicationId === rank.applicationId)?.tradeName || t("evening.erased.plan");
    const titleOf = (id: string) => criteria.find((one) => one.id === id)?.title ?? "";
    const alone = panelsWithout(rank, residentsShare).map(({ panel, criterionId }) =>
      t(`panels.alone.${panel}`, { plan, criterion: titleOf(criterionId) }),
    );
    const each = rank.missing.map((missing) => {
      const juror = jurors.find((one) => one.id === missing.seatId)?.name || t("evening.erased.juror");
      const criterion = titleOf(missing.criterionId);
      if (missing.why === "unknown") return t("evening.result.missing.unknown", { juror, plan, criterion });
      return t(`evening.result.missing.${missing.why}`, { juror, plan });
    });
    return [...each, ...alone];
  });
  const told = [...new Set(lines)];
  if (told.length === 0) return null;
  return (
    <section className="stack g-2">
      <h2>{t("evening.result.missing")}</h2>
      <ul>
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
