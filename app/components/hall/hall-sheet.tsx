import type { HallNow, HallPlan } from "#app/domain/jury/evening/hall-now.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";
import { StageClock } from "#app/components/evening/stage-clock.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

type Props = {
  readonly now: HallNow;
  /** How many plans the evening has. */
  readonly total: number;
  readonly street: string;
  /** In the corner of the conductor's page: no clock, no level of heading. */
  readonly small?: boolean;
};

/** One sheet on the wall, in letters for the last row. */
export function HallSheet({ now, total, street, small = false }: Props) {
  const t = useTranslate();
  switch (now.show) {
    case "welcome":
      return <Words small={small} title={t("hall.welcome")} story={t("hall.welcomeStory", { total })} />;
    case "break":
      return <Words small={small} title={t("hall.break")} story={t("hall.breakStory")} />;
    case "later":
      return <Words small={small} title={t("hall.later")} story={t("hall.laterStory")} />;
    case "counting":
      return (
        <Words small={small} title={t("hall.allIn")} story={t("hall.allInStory", now)}>
          {now.sealed > 0 ? <Tiles total={now.sealed} laid={now.sealed} /> : null}
          {now.onPaper > 0 ? (
            <p className="hall-small-text">{t("signals.hallPaper", { count: now.onPaper })}</p>
          ) : null}
        </Words>
      );
    case "next":
      return (
        <div className="hall-words">
          <p className="hall-small-text">
            {t("hall.next", { position: now.plan.position, total: now.total })}
          </p>
          <Title small={small} text={nameOf(t, now.plan)} />
          <p className="hall-small-text">{now.plan.maker}</p>
        </div>
      );
    case "pitch":
      return <PitchSheet now={now} small={small} />;
    case "result":
      return <ResultSheet now={now} street={street} small={small} />;
  }
}

function PitchSheet({ now, small }: { now: Extract<HallNow, { show: "pitch" }>; small: boolean }) {
  const t = useTranslate();
  const { clock, count } = now;
  const name = nameOf(t, now.plan);
  return (
    <div className={clock || count ? "hall-two" : "hall-words"}>
      <div className="stack g-4">
        <p className="hall-small-text">
          {t("hall.pitchOf", { position: now.plan.position, total: now.total })}
          {clock?.phase === "questions" ? `. ${t("hall.questions")}` : ""}
        </p>
        <Title small={small} text={name} />
        {now.plan.maker ? <p className="hall-small-text">{now.plan.maker}</p> : null}
      </div>
      <div className="stack g-3">
        {clock && !small ? <StageClock clock={clock} className="hall-figure num" /> : null}
        {count ? (
          <>
            <p className="hall-small-text">{t("hall.count", count)}</p>
            {count.awaited > 0 ? <Tiles total={count.awaited} laid={count.sealed} /> : null}
          </>
        ) : null}
      </div>
    </div>
  );
}

type ResultProps = { now: Extract<HallNow, { show: "result" }>; street: string; small: boolean };

function ResultSheet({ now, street, small }: ResultProps) {
  const t = useTranslate();
  const format = useFormat();
  const { winner, places, also } = now;
  return (
    <div className={places.length > 0 ? "hall-two" : "hall-words"}>
      <div className="stack g-4">
        <p className="hall-small-text">{winner ? t("hall.welcomeTo", { street }) : t("hall.chosen")}</p>
        {winner ? (
          <Title small={small} text={nameOf(t, winner)} lit />
        ) : (
          <Title small={small} text={t("hall.coming")} />
        )}
      </div>
      {places.length > 0 ? (
        <ol className="hall-places">
          {places.map((place) => (
            <li key={place.rank} className={place.rank === 1 ? "first" : undefined}>
              <span className="place" aria-label={t("hall.place", { rank: place.rank })}>
                {place.rank}
              </span>
              <span>{nameOf(t, place)}</span>
              <span className="num">{place.points === null ? "–" : format.number(place.points)}</span>
            </li>
          ))}
          {also.length > 0 ? (
            <li className="also">
              {t("hall.also", { names: also.map((plan) => nameOf(t, plan)).join(", ") })}
            </li>
          ) : null}
        </ol>
      ) : null}
    </div>
  );
}

type WordsProps = { title: string; story: string; small: boolean; children?: React.ReactNode };

function Words({ title, story, small, children }: WordsProps) {
  return (
    <div className="hall-words">
      <Title small={small} text={title} />
      {children}
      <p className="hall-small-text">{story}</p>
    </div>
  );
}

/** Long names get smaller letters, so that they stay whole on the wall. */
function Title({ text, small, lit }: { text: string; small: boolean; lit?: boolean }) {
  const Level = small ? "p" : "h1";
  const size = text.length > 34 ? " hall-title-long" : text.length > 18 ? " hall-title-wide" : "";
  return <Level className={`hall-title${size}${lit ? " hall-lit" : ""}`}>{text}</Level>;
}

function nameOf(t: Translate, { name, position }: HallPlan): string {
  return name || t("hall.pitch", { position });
}
