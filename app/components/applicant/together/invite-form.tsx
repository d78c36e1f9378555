import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { FormView } from "#app/components/forms/form-view.ts";
import { memberRoles } from "#app/domain/applications/together/members.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RadioGroup, TextField } from "#app/ui/field.tsx";

/** Asks somebody along by mail, to read or to write. */
export function InviteForm({ view, once }: { view: FormView; once: string }) {
  const t = useTranslate();
  return (
    <form method="post" className="card stack g-4" noValidate>
      <OnceKey value={once} />
      <h2 className="h3">{t("together.ask")}</h2>
      <p className="explanation">{t("together.askStory")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <TextField
        {...view.field("email")}
        label={t("together.email")}
        type="email"
        autoComplete="off"
        maxLength={200}
      />
      <div className="wide-choices">
        <RadioGroup
          {...view.field("role")}
          label={t("together.mayDo")}
          hint={t("together.mayDoHint")}
          options={memberRoles.map((role) => ({ value: role, label: t(`together.choose.${role}`) }))}
        />
      </div>
      <p>
        <Button name="intent" value="invite">
          {t("together.send")}
        </Button>
      </p>
    </form>
  );
}
