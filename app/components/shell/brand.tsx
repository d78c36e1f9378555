import { useTranslate } from "#app/i18n/context.tsx";
import { Wordmark } from "#app/ui/wordmark.tsx";

/** The wordmark with whose Plint it is; leads home. */
export function Brand({ href, corporation }: { href: string; corporation?: string | undefined }) {
  const t = useTranslate();
  return (
    <a className="brand" href={href}>
      <Wordmark label={t("common.brand")} />
      {corporation ? <span className="brand-of">{t("ui.of", { corporation })}</span> : null}
    </a>
  );
}
