import type { SheetState } from "#app/domain/jury/states.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

import { Makers } from "./makers.tsx";
import { LinkButton } from "#app/ui/button.tsx";

type Pitch = {
  readonly applicationId: string;
  readonly position: number;
  readonly startsAt: string;
  readonly tradeName: string | null;
  readonly makers: readonly string[];
  readonly sheet: SheetState | null;
  readonly hasTie: boolean;
  /** Nobody came to give it: there is nothing to score. */
  readonly isMissed: boolean;
};

/** One pitch on a juror's home: when, who, and how far the own sheet is. With a tie only that is told. */
export function PitchCard({ pitch }: { pitch: Pitch }) {
  const t = useTranslate();
  const format = useFormat();
  const time = format.time(new Date(pitch.startsAt));
  if (pitch.hasTie) {
    return (
      <div className="card stack g-1">
        <p>
          <strong>
            {pitch.position}. {time}
          </strong>
        </p>
        <p>{t("jury.tie")}</p>
      </div>
    );
  }
  const isDone = pitch.sheet === "sealed";
  return (
    <div className="card stack g-3 pitch-card">
      <div className="row row-apart">
        <p>
          {pitch.position}. {time}
        </p>
        <span className="row g-2">
          <span className="sign sign-attention" data-pitch-now={pitch.applicationId} hidden>
            {t("jury.home.now")}
          </span>
          <span className="sign sign-attention" data-pitch-waits={pitch.applicationId} hidden>
            {t("phone.waits")}
          </span>
          <span className={isDone ? "sign sign-done" : "sign sign-plain"}>
            {pitch.isMissed && !isDone ? t("stage.turn.no_show") : t(`jury.sheet.${pitch.sheet ?? "none"}`)}
          </span>
        </span>
      </div>
      <div>
        <h3>{pitch.tradeName}</h3>
        <Makers names={pitch.makers} />
      </div>
      <p className="row g-3">
        <LinkButton look="outline" href={paths.jury.plan(pitch.applicationId)}>
          {t("jury.home.read")}
          <span className="visually-hidden"> {pitch.tradeName}</span>
        </LinkButton>
        {pitch.isMissed && !isDone ? null : (
          <LinkButton look={isDone ? "quiet" : "main"} href={paths.jury.scoreSheet(pitch.applicationId)}>
            {t(isDone ? "jury.home.ownPoints" : "jury.home.score")}
            <span className="visually-hidden"> {pitch.tradeName}</span>
          </LinkButton>
        )}
      </p>
    </div>
  );
}
