import type { FormView } from "#app/components/forms/form-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { TextField } from "#app/ui/field.tsx";

const quorums = ["juryQuorum", "residentsQuorum", "professionalsQuorum"] as const;

/** How large the jury is, how many must be there, and what each panel counts for. */
export function JuryFields({ view }: { view: FormView }) {
  const t = useTranslate();
  return (
    <section className="card stack g-4" id="jury">
      <h2>{t("staff.draft.step.jury")}</h2>
      <p>{t("panels.draftLead")}</p>
      <div className="two g-4">
        <TextField {...view.field("jurySize")} label={t("staff.draft.jurySize")} inputMode="numeric" />
        <TextField
          {...view.field("residentsShare")}
          label={t("staff.draft.residentsShare")}
          hint={t("panels.shareHint")}
          unit="%"
          unitAfter
          inputMode="numeric"
        />
      </div>
      <fieldset className="plain-fieldset">
        <legend>{t("panels.quorum")}</legend>
        <p className="small muted">{t("panels.quorumHint")}</p>
        <div className="grid g-4">
          {quorums.map((name) => (
            <TextField
              key={name}
              {...view.field(name)}
              label={t(`staff.draft.${name}`)}
              inputMode="numeric"
            />
          ))}
        </div>
      </fieldset>
    </section>
  );
}
