import { ForEditors } from "#app/components/staff/for-editors.tsx";
import type { ConductedEvening } from "#app/http/conduct-page.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { StepForm } from "./step-form.tsx";

type Props = { readonly evening: ConductedEvening; readonly once: string };

/** Says who leads to whoever looks on, and louder to whom it was taken from; with the way to take over. */
export function LeadNotice({ evening, once }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (evening.leads) return null;
  const { conductor, wasTaken, isOwnOtherDevice } = evening;
  const said = { name: conductor.name, at: format.time(new Date(conductor.since)) };
  return (
    <Notice
      tone={wasTaken ? "attention" : "info"}
      title={
        wasTaken ? t("stage.taken", said) : isOwnOtherDevice ? t("stage.otherDevice") : t("stage.led", said)
      }
      live
    >
      <p>{t(wasTaken ? "stage.takenStory" : "stage.ledStory")}</p>
      <ForEditors>
        <StepForm
          once={once}
          step="take-over"
          about={{ from: conductor.device }}
          look={wasTaken || isOwnOtherDevice ? "main" : "outline"}
          label={t("stage.takeOver")}
        />
      </ForEditors>
    </Notice>
  );
}

/** What was done last, for as long as it can be undone. */
export function UndoBar({ evening, once }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { undo, leads } = evening;
  if (!undo || !leads) return null;
  const step = t.find(`stage.did.${undo.step}`) ?? undo.step;
  return (
    <div
      className="notice notice-quiet undo-bar"
      data-stands={undo.number}
      data-until={new Date(undo.until).getTime() - new Date(evening.now).getTime()}
    >
      <p className="grow">{t("stage.undo", { step, until: format.clockTime(new Date(undo.until)) })}</p>
      <StepForm
        once={once}
        step="undo"
        about={{ number: undo.number }}
        look="outline"
        label={t("stage.undo.button")}
      />
    </div>
  );
}
