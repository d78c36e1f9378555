import { NAMELESS } from "#app/domain/applications/nameless/nameless-anchor.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Says that names are hidden here and what that changes, with the way back to them. */
export function NamelessNotice({ withNames }: { withNames: string }) {
  const t = useTranslate();
  return (
    <div id={NAMELESS}>
      <Notice tone="quiet" title={t("nameless.title")}>
        <p>{t("nameless.story")}</p>
        <p>{t("nameless.papers")}</p>
        <p>
          <a className="line-link" href={withNames}>
            {t("nameless.leave")}
          </a>
        </p>
      </Notice>
    </div>
  );
}
