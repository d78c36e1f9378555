import type { ConductedEvening, ConductedTurn } from "#app/http/conduct-page.server.ts";
import { stepLimits } from "#app/domain/jury/evening/step-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Select, TextField } from "#app/ui/field.tsx";

import { StepForm } from "./step-form.tsx";

type Props = { readonly evening: ConductedEvening; readonly once: string };

/** What goes otherwise than planned, per pitch: another order, nobody came, open once more. */
export function TurnChanges({ evening, once }: Props) {
  const t = useTranslate();
  const isOn = evening.state === "ready" || evening.state === "running";
  if (!evening.leads || !isOn) return null;
  return (
    <section className="stack g-2">
      {evening.turns
        .filter(({ state }) => state !== "open")
        .map((turn) => (
          <details key={turn.applicationId} className="disclosure" id={`change-${turn.applicationId}`}>
            <summary>{t("stage.change", { name: turn.tradeName || t("evening.erased.plan") })}</summary>
            <div className="stack g-4">
              <Changes turn={turn} evening={evening} once={once} />
            </div>
          </details>
        ))}
    </section>
  );
}

function Changes({ turn, evening, once }: Props & { turn: ConductedTurn }) {
  const t = useTranslate();
  const about = { applicationId: turn.applicationId };
  const places = evening.turns.filter(
    (one) => one.applicationId !== turn.applicationId && (one.state === "waiting" || one.state === "no_show"),
  );
  const isRunning = evening.state === "running";
  const reason = (name: string) => (
    <TextField
      id={`reason-${name}-${turn.applicationId}`}
      name="reason"
      value={undefined}
      error={undefined}
      label={t("stage.reason")}
      maxLength={stepLimits.reason}
      required
    />
  );
  if (turn.state === "closed")
    return (
      <StepForm once={once} step="reopen" about={about} look="outline" label={t("stage.reopen")}>
        {reason("reopen")}
      </StepForm>
    );
  return (
    <>
      {isRunning && turn.state === "waiting" ? (
        <div className="row g-2">
          <StepForm
            once={once}
            step="open"
            about={about}
            look="outline"
            label={t("stage.openOther", { name: turn.tradeName || t("evening.erased.plan") })}
          />
          <StepForm once={once} step="miss" about={about} look="outline" label={t("stage.miss")} />
        </div>
      ) : null}
      {isRunning && turn.state === "no_show" ? (
        <StepForm once={once} step="return" about={about} look="outline" label={t("stage.return")} />
      ) : null}
      {places.length > 0 ? (
        <StepForm once={once} step="move" about={about} look="outline" label={t("stage.move")}>
          <Select
            id={`to-${turn.applicationId}`}
            name="to"
            value={String(places[0]?.position ?? "")}
            error={undefined}
            label={t("stage.moveTo")}
            options={places.map(({ position, tradeName }) => ({
              value: String(position),
              label: `${position}. ${tradeName || t("evening.erased.plan")}`,
            }))}
          />
          {reason("move")}
        </StepForm>
      ) : null}
    </>
  );
}
