import { type JuryQuote, juryQuotes } from "#app/domain/jury/jury-quotes.ts";
import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import type { PlanPoints } from "#app/domain/jury/raw-points.ts";
import { useTranslate } from "#app/i18n/context.tsx";

type Props = {
  readonly ranking: Pick<StoredRanking, "plans">;
  readonly points: readonly PlanPoints[];
  readonly criteria: readonly { readonly title: string }[];
  readonly planOf: (applicationId: string) => string;
};

const SHOWN = 6;

/** What the jury wrote about the plan that leads, without names, for whoever writes the report. */
export function JuryQuotes({ ranking, points, criteria, planOf }: Props) {
  const t = useTranslate();
  const leader = ranking.plans[0]?.applicationId ?? "";
  const quotes = juryQuotes(points, criteria, leader);
  if (quotes.length === 0) return null;
  const rest = quotes.slice(SHOWN);
  return (
    <section className="card stack g-3" aria-labelledby="quotes">
      <h2 className="h3" id="quotes">
        {t("juryQuotes.title", { plan: planOf(leader) })}
      </h2>
      <p className="small muted">{t("juryQuotes.story")}</p>
      <Quotes quotes={quotes.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details className="disclosure">
          <summary>{t("juryQuotes.more", { count: rest.length })}</summary>
          <Quotes quotes={rest} />
        </details>
      ) : null}
    </section>
  );
}

function Quotes({ quotes }: { readonly quotes: readonly JuryQuote[] }) {
  const t = useTranslate();
  return (
    <ul className="stack g-2 plain-list">
      {quotes.map(({ criterion, words, points }) => (
        <li key={`${criterion} ${points} ${words}`}>
          <q dir="auto">{words}</q>{" "}
          <small className="muted">{t("juryQuotes.about", { criterion, points })}</small>
        </li>
      ))}
    </ul>
  );
}
