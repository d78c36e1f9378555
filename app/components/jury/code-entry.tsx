import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";

/** Where somebody in the hall types the code that they see on the screen. */
export function CodeEntry({ typed }: { readonly typed: string }) {
  const t = useTranslate();
  return (
    <form method="get" className="stack g-4">
      <p className="lead">{t("joining.code.story")}</p>
      <TextField
        id="code"
        name="code"
        value={typed}
        label={t("joining.code.label")}
        hint={t("joining.code.hint")}
        autoComplete="off"
      />
      <Button size="large" full>
        {t("joining.code.next")}
      </Button>
    </form>
  );
}
