import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";

/** How people reach the corporation: what stands on its pages, under its letters and with its partners. */
export function ContactForm({ view, once }: { readonly view: FormView; readonly once: string }) {
  const t = useTranslate();
  return (
    <form
      method="post"
      action={paths.staff.brand()}
      className="card stack g-4 form-page"
      aria-labelledby="contact"
      noValidate
    >
      <OnceKey value={once} />
      <input type="hidden" name="intent" value="contact" />
      <h2 className="h3" id="contact">
        {t("brand.contact")}
      </h2>
      <p>{t("brand.contactStory")}</p>
      <TextField
        {...view.field("contactPhone")}
        label={t("brand.contactPhone")}
        type="tel"
        autoComplete="off"
      />
      <TextField
        {...view.field("contactEmail")}
        label={t("brand.contactEmail")}
        hint={t("brand.contactEmailHint")}
        type="email"
        autoComplete="off"
      />
      <p>
        <Button>{t("brand.keepContact")}</Button>
      </p>
    </form>
  );
}
