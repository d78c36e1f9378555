import { panelsWithout, type StoredRanking } from "#app/domain/jury/ranking.ts";
import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  ranking: StoredRanking;
  residentsShare: number;
  plans: readonly { readonly applicationId: string; readonly tradeName: string }[];
  jurors: readonly { readonly id: string; readonly name: string }[];
  criteria: readonly { readonly id: string; readonly title: string }[];
};

/** What a juror said not to know, and where a whole panel gave nothing; who gave no points at all stands in `Turnout`. */
export function MissingScores({ ranking, residentsShare, plans, jurors, criteria }: Props) {
  const t = useTranslate();
  const lines = ranking.plans.flatMap((rank) => {
    const plan =
      plans.find((one) => one.applicationId === rank.applicationId)?.tradeName || t("evening.erased.plan");
    const titleOf = (id: string) => criteria.find((one) => one.id === id)?.title ?? "";
    const alone = panelsWithout(rank, residentsShare).map(({ panel, criterionId }) =>
      t(`panels.alone.${panel}`, { plan, criterion: titleOf(criterionId) }),
    );
    const each = rank.missing
      .filter(({ why }) => why === "unknown")
      .map(({ seatId, criterionId }) =>
        t("evening.result.missing.unknown", {
          juror: jurors.find((one) => one.id === seatId)?.name || t("evening.erased.juror"),
          plan,
          criterion: titleOf(criterionId),
        }),
      );
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
