import type { ConductedEvening, ConductedTurn } from "#app/http/conduct-page.server.ts";
import { useTranslate } from "#app/i18n/context.tsx";

import { StageClock } from "./stage-clock.tsx";
import { StepForm } from "./step-form.tsx";

type Props = { readonly evening: ConductedEvening; readonly once: string };

/** What is on stage and what the conductor does next; one main button at a time. */
export function StageCard({ evening, once }: Props) {
  const t = useTranslate();
  const open = evening.turns.find(({ state }) => state === "open");
  const next = evening.turns.find(({ state }) => state === "waiting");
  if (evening.state === "ready")
    return (
      <Stage title={t("stage.ready")} story={t("stage.readyStory")}>
        {evening.leads ? <StepForm once={once} step="begin" size="large" label={t("stage.begin")} /> : null}
      </Stage>
    );
  if (evening.state !== "running") return null;
  if (open) return <OnStage turn={open} evening={evening} once={once} />;
  if (!next)
    return (
      <Stage title={t("stage.allDone")} story={t("stage.allDoneStory")}>
        {evening.leads ? <StepForm once={once} step="finish" size="large" label={t("stage.finish")} /> : null}
      </Stage>
    );
  return (
    <Stage
      label={t("stage.next", { position: next.position, total: evening.turns.length })}
      title={next.tradeName || t("evening.erased.plan")}
      story={next.maker}
    >
      {evening.leads ? (
        <StepForm
          once={once}
          step="open"
          about={{ applicationId: next.applicationId }}
          size="large"
          label={t("stage.open")}
        />
      ) : null}
    </Stage>
  );
}

function OnStage({ turn, evening, once }: Props & { turn: ConductedTurn }) {
  const t = useTranslate();
  const { clock, leads } = evening;
  const missing = turn.tiles.filter(({ tile }) => tile === "none" || tile === "busy").map(({ name }) => name);
  return (
    <section className="card stack g-4 on-stage" aria-labelledby="on-stage">
      <div className="row row-apart row-top">
        <div className="stack g-1 grow">
          <p className="label">{t("stage.now", { position: turn.position, total: evening.turns.length })}</p>
          <h2 id="on-stage">{turn.tradeName || t("evening.erased.plan")}</h2>
          <p className="muted">{turn.maker}</p>
        </div>
        {clock ? (
          <div className="stage-time">
            <StageClock clock={clock} className="stage-clock num" />
            <p className="small muted">
              {t(`stage.clock.${clock.phase}`, { minutes: Math.round(clock.limitSeconds / 60) })}
            </p>
          </div>
        ) : null}
      </div>
      {clock ? (
        <progress
          className="time-bar"
          max={clock.limitSeconds * 1_000}
          value={Math.max(0, clock.limitSeconds * 1_000 - clock.leftMs)}
          data-clock-bar=""
          aria-hidden="true"
        />
      ) : null}
      <p>
        <strong>{t("stage.closeStory", turn.count)}</strong>{" "}
        {missing.length > 0 ? t("stage.missing", { names: missing.join(", ") }) : null}
      </p>
      {leads ? (
        <div className="row g-2">
          {clock ? (
            <>
              <StepForm
                once={once}
                step={clock.runs ? "pause" : "resume"}
                look="outline"
                label={t(clock.runs ? "stage.pause" : "stage.resume")}
              />
              <StepForm once={once} step="minute" look="outline" label={t("stage.minute")} />
            </>
          ) : null}
          {clock?.phase === "questions" ? null : (
            <StepForm once={once} step="questions" look="outline" label={t("stage.questions")} />
          )}
          <StepForm
            once={once}
            step="close"
            about={{ applicationId: turn.applicationId }}
            label={t("stage.close")}
          />
        </div>
      ) : null}
    </section>
  );
}

type StageProps = {
  readonly label?: string;
  readonly title: string;
  readonly story: string;
  readonly children: React.ReactNode;
};

function Stage({ label, title, story, children }: StageProps) {
  return (
    <section className="card stack g-3 on-stage" aria-labelledby="on-stage">
      {label ? <p className="label">{label}</p> : null}
      <h2 id="on-stage">{title}</h2>
      <p className="muted">{story}</p>
      {children}
    </section>
  );
}
