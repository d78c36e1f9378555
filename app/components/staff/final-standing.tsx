import type { CSSProperties } from "react";

import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly ranking: StoredRanking;
  readonly nameOf: (applicationId: string) => string;
  /** Why a plan has no total, or what decided its place. */
  readonly whyOf: (plan: StoredRanking["plans"][number]) => string | null;
};

/** Where each plan ended: its place, its total as a number and as a bar of 100. */
export function FinalStanding({ ranking, nameOf, whyOf }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ol className="standing-bars plain-list">
      {ranking.plans.map((plan) => {
        const { applicationId, rank, total } = plan;
        return (
          <li key={applicationId} className={rank === 1 && total !== null ? "first" : undefined}>
            <span className="place">{total === null ? "–" : rank}</span>
            <div className="stack g-1">
              <p className="row row-apart g-2">
                <strong>{nameOf(applicationId)}</strong>
                {total === null ? null : (
                  <span>
                    <strong>{format.number(total)}</strong> <small>{t("resultBars.ofHundred")}</small>
                  </span>
                )}
              </p>
              {total === null ? null : <Bar percent={total} />}
              <small className="muted">{whyOf(plan)}</small>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function Bar({ percent }: { percent: number }) {
  const style: CSSProperties & { "--p": string } = { "--p": `${percent}%` };
  return (
    <span className="bar" aria-hidden="true">
      <i style={style} />
    </span>
  );
}
