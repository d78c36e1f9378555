import { useTranslate } from "#app/i18n/context.tsx";
import type { StillTyped } from "#app/lib/still-typed.ts";
import { Button } from "#app/ui/button.tsx";

/** Holds what was typed until its sender has signed in again in another window, and then sends it as it was. */
export function StillTypedForm({ typed }: { readonly typed: StillTyped }) {
  const t = useTranslate();
  return (
    <form className="stack g-4" method="post" action={typed.action}>
      {typed.fields.map(([name, value], index) => (
        <input key={`${name}-${index}`} type="hidden" name={name} value={value} />
      ))}
      <p>
        <a className="button button-outline" href={typed.door} target="_blank" rel="noreferrer">
          {t("errors.typed.signIn")}
        </a>
      </p>
      <p>{t("errors.typed.back")}</p>
      <p>
        <Button size="large">{t("errors.typed.send")}</Button>
      </p>
    </form>
  );
}
