import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { NAME_MAXIMUM } from "#app/domain/people/limits.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";

/** How a member of staff is called, which they change themselves. */
export function OwnName({ view, once }: { readonly view: FormView; readonly once: string }) {
  const t = useTranslate();
  return (
    <>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      <form method="post" className="card stack g-3" noValidate>
        <OnceKey value={once} />
        <input type="hidden" name="intent" value="name" />
        <TextField
          {...view.field("name")}
          label={t("signIn.account.name")}
          hint={t("signIn.account.nameHint")}
          autoComplete="name"
          maxLength={NAME_MAXIMUM}
          required
        />
        <p>
          <Button look="outline">{t("signIn.account.keepName")}</Button>
        </p>
      </form>
    </>
  );
}
