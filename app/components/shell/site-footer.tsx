import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Wordmark } from "#app/ui/wordmark.tsx";

import { LanguageSwitch } from "./language-switch.tsx";

/** The tiled plinth at the foot of the page, with the way to everything else. */
export function SiteFooter() {
  const t = useTranslate();
  return (
    <footer className="site-footer">
      <div className="plinth" aria-hidden="true" />
      <div className="footer-inner">
        <div className="wrap grid">
          <div className="stack g-3">
            <Wordmark label={t("common.brand")} />
            <p className="small">{t("ui.about")}</p>
          </div>
          <div>
            <h2 className="footer-heading">{t("ui.questions")}</h2>
            <p className="small">{t("ui.questionsAnswer")}</p>
          </div>
          <div>
            <h2 className="footer-heading">{t("ui.aboutPlint")}</h2>
            <ul>
              <li>
                <a href={paths.howItWorks()}>{t("ui.howItWorks")}</a>
              </li>
              <li>
                <a href={paths.aboutJury()}>{t("ui.aboutJury")}</a>
              </li>
            </ul>
          </div>
          <div>
            <h2 className="footer-heading">{t("ui.language")}</h2>
            <LanguageSwitch />
          </div>
        </div>
      </div>
    </footer>
  );
}
