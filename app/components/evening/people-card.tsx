import type { ConductedEvening, ConductedJuror } from "#app/http/conduct-page.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Sign } from "#app/ui/sign.tsx";

import { StepForm } from "./step-form.tsx";

type Props = { readonly evening: ConductedEvening; readonly once: string };

/** The jury of the evening: who is here, who speaks for them, and what the conductor can do for each. */
export function PeopleCard({ evening, once }: Props) {
  const t = useTranslate();
  return (
    <details className="disclosure" id="people">
      <summary>{t("stage.people")}</summary>
      <ul className="stack g-4 plain-list">
        {evening.jurors.map((juror) => (
          <li key={juror.seatId} className="stack g-2">
            <p className="row g-2">
              <strong>{juror.name || t("evening.erased.juror")}</strong>
              <span className="small muted">
                {t(juror.panel === "residents" ? "common.resident" : "common.professional")}
              </span>
              {juror.isChair ? <Sign tone="info">{t("stage.chair")}</Sign> : null}
            </p>
            <Said juror={juror} />
            {evening.leads && juror.isHere ? <Deeds juror={juror} once={once} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Said({ juror }: { juror: ConductedJuror }) {
  const t = useTranslate();
  const format = useFormat();
  const at = (moment: string) => ({ at: format.time(new Date(moment)) });
  const words = !juror.isHere
    ? t("stage.absent")
    : juror.leftAt
      ? t("stage.left", at(juror.leftAt))
      : juror.cameAt
        ? t("stage.came", at(juror.cameAt))
        : null;
  return words ? <p className="small">{words}</p> : null;
}

function Deeds({ juror, once }: { juror: ConductedJuror; once: string }) {
  const t = useTranslate();
  const about = { seatId: juror.seatId };
  const { name } = juror;
  return (
    <div className="row g-2">
      {juror.isChair ? null : (
        <StepForm
          once={once}
          step="chair"
          about={about}
          look="quiet"
          label={t("stage.makeChair", { name })}
        />
      )}
      <StepForm
        once={once}
        step={juror.leftAt ? "came-back" : "leave"}
        about={about}
        look="quiet"
        label={t(juror.leftAt ? "stage.cameBack" : "stage.leave", { name })}
      />
    </div>
  );
}

/** Who still misses a sheet of the pitch that is on, each with a way to ask for it. */
export function RemindCard({ evening, once }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const awaited = evening.jurors.flatMap((juror) =>
    juror.remindFor ? [{ ...juror, applicationId: juror.remindFor }] : [],
  );
  if (!evening.leads || awaited.length === 0) return null;
  return (
    <ul className="row g-2 plain-list">
      {awaited.map(({ seatId, applicationId, name, remindedAt }) => (
        <li key={seatId} className="stack g-1">
          <StepForm
            once={once}
            step="remind"
            about={{ seatId, applicationId }}
            look="outline"
            size="small"
            label={t("stage.remind", { name })}
          />
          {remindedAt ? (
            <small className="muted">{t("stage.reminded", { at: format.time(new Date(remindedAt)) })}</small>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
