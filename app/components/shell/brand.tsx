import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Wordmark } from "#app/ui/wordmark.tsx";

import { useHouseStyle } from "./house-style.ts";

/** The wordmark with whose Plint it is, by its logo or by its name; leads home. */
export function Brand({ href, corporation }: { href: string; corporation?: string | undefined }) {
  const t = useTranslate();
  const logoKey = useHouseStyle()?.logoKey ?? null;
  const of = corporation ? t("ui.of", { corporation }) : null;
  return (
    <a className="brand" href={href}>
      <Wordmark label={t("common.brand")} />
      {of && logoKey ? <img className="brand-logo" src={paths.logo(logoKey)} alt={of} /> : null}
      {of && !logoKey ? <span className="brand-of">{of}</span> : null}
    </a>
  );
}
