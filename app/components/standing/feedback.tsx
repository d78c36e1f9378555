import { AgreedList } from "#app/components/consensus/agreed-list.tsx";
import type { agreedOf } from "#app/domain/jury/consensus/round.ts";
import type { OwnScore } from "#app/domain/jury/own-scores.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/icon.tsx";
import { ScoreStrip } from "#app/ui/score-strip.tsx";

type Word = { readonly criterion: string; readonly reason: string; readonly isStrong: boolean };
type Props = {
  readonly slug: string;
  readonly feedback: {
    readonly words: readonly Word[];
    readonly scores: readonly OwnScore[];
    /** What the jury agreed on, where its points lay apart. */
    readonly agreed: ReturnType<typeof agreedOf>;
    readonly total: { readonly own: number | null; readonly median: number | null; readonly jurors: number };
  };
};

/** How the jury looked at a plan: its words without names, one's own points beside the middle plan. Never a rank. */
export function Feedback({ feedback: { words, scores, total, agreed }, slug }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <>
      <section className="card stack g-4" aria-labelledby="jury-words">
        <div className="stack g-1">
          <h2 id="jury-words">{t("feedback.jury")}</h2>
          <p className="muted">{t("feedback.juryStory")}</p>
        </div>
        <div className="two g-4">
          <Words title={t("feedback.strong")} words={words.filter(({ isStrong }) => isStrong)} />
          <Words title={t("feedback.missed")} words={words.filter(({ isStrong }) => !isStrong)} />
        </div>
      </section>
      <AgreedList agreed={agreed} />
      <section className="stack g-4" aria-labelledby="own-points">
        <div className="stack g-2">
          <h2 id="own-points">{t("feedback.points")}</h2>
          <ul className="score-legend">
            <li>
              <i className="own" aria-hidden="true" /> {t("feedback.you", { jurors: total.jurors })}
            </li>
            {total.median === null ? null : (
              <li>
                <i className="middle" aria-hidden="true" /> {t("feedback.middle")}
              </li>
            )}
          </ul>
        </div>
        <ul className="card score-list">
          {scores.map((score) => (
            <Strip key={score.criterion} score={score} />
          ))}
        </ul>
        {total.own === null ? null : (
          <p>
            <strong>{t("feedback.total", { own: format.number(total.own) })}</strong>{" "}
            {total.median === null
              ? null
              : t("feedback.totalMiddle", { middle: format.number(total.median) })}
          </p>
        )}
        <p className="small muted">
          {t("feedback.private")} {total.median === null ? t("feedback.fewPlans") : null}{" "}
          <a href={paths.result(slug)}>{t("feedback.result")}</a>
        </p>
      </section>
    </>
  );
}

/** By criterion; what several jurors wrote in the same words is said once. */
function Words({ title, words }: { title: string; words: readonly Word[] }) {
  const t = useTranslate();
  const criteria = [...new Set(words.map(({ criterion }) => criterion))];
  return (
    <div className="stack g-3">
      <h3>{title}</h3>
      {words.length === 0 ? <p className="muted">{t("feedback.none")}</p> : null}
      {criteria.map((criterion) => {
        const own = words.filter((word) => word.criterion === criterion);
        const [first] = own;
        return (
          <div key={criterion} className="stack g-1">
            <p className="tag">{criterion}</p>
            <ul className="jury-words">
              {[...new Set(own.map(({ reason }) => reason))].map((reason) => (
                <li key={reason} className={first?.isStrong ? "strong" : undefined}>
                  <Icon name={first?.isStrong ? "check" : "info"} />
                  <q className="as-typed">{reason}</q>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function Strip({ score }: { score: OwnScore }) {
  const t = useTranslate();
  const format = useFormat();
  const own = score.own === null ? t("feedback.noPoints") : format.number(score.own);
  const middle = score.median === null ? null : format.number(score.median);
  return (
    <li className="score-strip">
      <div>
        <h3 className="h4">{score.criterion}</h3>
        <p className="small muted">
          {score.weight === 0
            ? t("feedback.noWeight")
            : t("feedback.weight", { percent: format.percent(score.weight) })}
        </p>
      </div>
      <ScoreStrip
        own={score.own}
        middle={score.median}
        label={t("feedback.strip", { criterion: score.criterion, own, middle })}
      />
      <p className="small num">
        <strong>{own}</strong>{" "}
        {middle === null ? null : <span className="muted">{t("feedback.middleIs", { middle })}</span>}
      </p>
    </li>
  );
}
