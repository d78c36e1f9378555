import type { TiedOnly } from "#app/domain/jury/quorum.ts";
import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly ties: readonly TiedOnly[];
  readonly plans: readonly { readonly applicationId: string; readonly tradeName: string }[];
  readonly seats: readonly { readonly id: string; readonly name: string }[];
};

/** Who counts as present at a pitch without giving it points, so that nobody wonders at the numbers. */
export function TiedPresence({ ties, plans, seats }: Props) {
  const t = useTranslate();
  if (ties.length === 0) return null;
  const planOf = (id: string) =>
    plans.find(({ applicationId }) => applicationId === id)?.tradeName || t("evening.erased.plan");
  const jurorOf = (id: string) => seats.find((seat) => seat.id === id)?.name || t("evening.erased.juror");
  return (
    <ul className="stack g-1 plain-list">
      {ties.map(({ seatId, applicationId }) => (
        <li key={`${seatId} ${applicationId}`}>
          {t("panels.tied", { juror: jurorOf(seatId), plan: planOf(applicationId) })}
        </li>
      ))}
    </ul>
  );
}
