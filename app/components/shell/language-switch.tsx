import { useLocation } from "@remix-run/react";

import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

/** Two buttons, each in its own language; works without script and comes back to the same page. */
export function LanguageSwitch() {
  const t = useTranslate();
  const { pathname, search } = useLocation();
  const back = pathname.startsWith("/fout") ? paths.home() : `${pathname}${search}`;
  return (
    <form method="post" action={paths.locale()} className="row g-2" aria-label={t("ui.language")}>
      <input type="hidden" name="back" value={back} />
      {(["nl", "en"] as const).map((locale) => (
        <button
          key={locale}
          className="language"
          name="locale"
          value={locale}
          lang={locale}
          aria-pressed={t.locale === locale}
        >
          {t(locale === "nl" ? "ui.dutch" : "ui.english")}
        </button>
      ))}
    </form>
  );
}
