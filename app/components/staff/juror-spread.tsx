import type { CSSProperties } from "react";

import type { JurorSpread } from "#app/domain/jury/juror-spread.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Props = { readonly spread: readonly JurorSpread[]; readonly jurorOf: (seatId: string) => string };

/** How far each juror reaches and how mild or strict they were, as a line of 100 with its numbers in words. */
export function JurorSpreads({ spread, jurorOf }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const signed = (value: number) =>
    value === 0 ? "0" : `${value > 0 ? "+" : "−"}${format.number(Math.abs(value))}`;
  if (spread.length < 2) return null;
  return (
    <section className="card stack g-3" aria-labelledby="spread">
      <h2 className="h3" id="spread">
        {t("resultBars.spread")}
      </h2>
      <p className="small muted">{t("resultBars.spreadStory")}</p>
      <ul className="stack g-1 plain-list">
        {spread.map(({ seatId, low, high, mean, deviation, manner }) => (
          <li key={seatId} className="spread">
            <span>{jurorOf(seatId)}</span>
            <span
              className="spread-line"
              role="img"
              aria-label={t("resultBars.reach", {
                low: format.number(low),
                high: format.number(high),
                mean: format.number(mean),
              })}
              style={reach(low, high, mean)}
            >
              <i />
              <b />
            </span>
            <span className="small">
              {signed(deviation)} {manner ? <strong>{t(`resultBars.${manner}`)}</strong> : null}
            </span>
          </li>
        ))}
        <li className="spread spread-scale" aria-hidden="true">
          <span />
          <span className="row row-apart small muted">
            <span>20</span>
            <span>60</span>
            <span>100</span>
          </span>
          <span />
        </li>
      </ul>
    </section>
  );
}

/** Points begin at 1 of 5, so the line begins at 20. */
function reach(low: number, high: number, mean: number): CSSProperties {
  const place = (points: number) => `${((points - 20) * 100) / 80}%`;
  return {
    "--low": place(low),
    "--wide": `${((high - low) * 100) / 80}%`,
    "--mean": place(mean),
  } as CSSProperties;
}
