import type { PanelTurnout, Unscored } from "#app/domain/jury/turnout.ts";
import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly panels: readonly PanelTurnout[];
  readonly unscored: readonly Unscored[];
  readonly plans: readonly { readonly applicationId: string; readonly tradeName: string }[];
  readonly jurors: readonly { readonly id: string; readonly name: string }[];
};

/** How many of each panel gave points, and for every juror who did not: who, for which plan, and why. */
export function Turnout({ panels, unscored, plans, jurors }: Props) {
  const t = useTranslate();
  const nameOf = (id: string) =>
    plans.find(({ applicationId }) => applicationId === id)?.tradeName || t("evening.erased.plan");
  return (
    <section className="stack g-2">
      <h2>{t("turnout.title")}</h2>
      <ul>
        {panels.map(({ panel, seats, scored }) => (
          <li key={panel}>{t(`turnout.${panel}`, { seats, scored })}</li>
        ))}
      </ul>
      {unscored.length === 0 ? (
        <p>{t("turnout.all")}</p>
      ) : (
        <ul>
          {unscored.map(({ seatId, why, plans: about }) => (
            <li key={`${seatId} ${why}`}>
              {t(`turnout.${why}`, {
                juror: jurors.find(({ id }) => id === seatId)?.name || t("evening.erased.juror"),
                plans: about.map(nameOf).join(", "),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
