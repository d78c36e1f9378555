import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { askLimits } from "#app/domain/applications/repair/ask-form.ts";
import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { fieldWords } from "#app/i18n/question-of.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckBox, TextArea } from "#app/ui/field.tsx";

type Named = Pick<RepairField, "part" | "name">;
type Props = {
  readonly view: FormView;
  readonly once: string;
  readonly fields: readonly Named[];
  readonly dueAt: string;
};

/** The checklist of everything in a plan: what is missing gets a tick and a sentence, the rest stays folded away. */
export function AskRepair({ view, once, fields, dueAt }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const parts = [...new Set(fields.map(({ part }) => part))];
  return (
    <form method="post" className="stack g-4" noValidate>
      <OnceKey value={once} />
      <p className="lead">{t("staff.repair.lead")}</p>
      <p>
        <strong>{t("staff.repair.until", { moment: format.moment(new Date(dueAt)) })}</strong>
      </p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <h2 className="h3">{t("staff.repair.chooseTitle")}</h2>
      <p>{t("staff.repair.choose")}</p>
      {parts.map((part) => (
        <details key={part} className="disclosure card" open={hasAsked(part)}>
          <summary>{t(`applicant.part.${part}`)}</summary>
          <div className="stack g-3">
            {fields.map((field, index) =>
              field.part === part ? <Line key={field.name} view={view} field={field} index={index} /> : null,
            )}
          </div>
        </details>
      ))}
      <p>{t("staff.repair.sendOnce")}</p>
      <p>
        <Button>{t("staff.repair.send")}</Button>
      </p>
    </form>
  );

  /** A part in which something was asked stays open when the form comes back. */
  function hasAsked(part: Named["part"]): boolean {
    return fields.some(
      (field, index) =>
        field.part === part &&
        (view.checked(`asks[${index}].asked`) || Boolean(view.field(`asks[${index}].sentence`).value)),
    );
  }
}

function Line({ view, field, index }: { view: FormView; field: Named; index: number }) {
  const t = useTranslate();
  const label = fieldWords(t, field.part, field.name);
  return (
    <div className="ask-line">
      <input type="hidden" name={`asks[${index}].field`} value={`${field.part}.${field.name}`} />
      <CheckBox
        id={`asks-${index}-asked`}
        name={`asks[${index}].asked`}
        label={label}
        checked={view.checked(`asks[${index}].asked`)}
      />
      <TextArea
        {...view.field(`asks[${index}].sentence`)}
        label={t("staff.repair.sentence", { field: label })}
        maxLength={askLimits.sentence}
        rows={2}
      />
    </div>
  );
}
