import type { HallNow } from "#app/domain/jury/evening/hall-now.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { StageClock } from "#app/components/evening/stage-clock.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

import { HallResult } from "./hall-result.tsx";
import { hallName, HallTitle } from "./hall-title.tsx";

type Props = {
  readonly now: HallNow;
  /** How many plans the evening has. */
  readonly total: number;
  readonly address: string;
  /** In the corner of the conductor's page: no clock, no level of heading. */
  readonly small?: boolean;
};

/** One sheet on the wall, in letters for the last row. */
export function HallSheet({ now, total, address, small = false }: Props) {
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
          <HallTitle small={small} text={hallName(t, now.plan)} />
          <p className="hall-small-text">{now.plan.maker}</p>
        </div>
      );
    case "pitch":
      return <PitchSheet now={now} small={small} />;
    case "result":
      return <HallResult now={now} address={address} small={small} />;
  }
}

function PitchSheet({ now, small }: { now: Extract<HallNow, { show: "pitch" }>; small: boolean }) {
  const t = useTranslate();
  const { clock, count } = now;
  const name = hallName(t, now.plan);
  return (
    <div className={clock || count ? "hall-two" : "hall-words"}>
      <div className="stack g-4">
        <p className="hall-small-text">
          {t("hall.pitchOf", { position: now.plan.position, total: now.total })}
          {clock?.phase === "questions" ? `. ${t("hall.questions")}` : ""}
        </p>
        <HallTitle small={small} text={name} />
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

type WordsProps = { title: string; story: string; small: boolean; children?: React.ReactNode };

function Words({ title, story, small, children }: WordsProps) {
  return (
    <div className="hall-words">
      <HallTitle small={small} text={title} />
      {children}
      <p className="hall-small-text">{story}</p>
    </div>
  );
}
