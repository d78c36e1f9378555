import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Says that names are hidden here and what that changes, with the way back to them. */
export function NamelessNotice({ withNames }: { withNames: string }) {
  const t = useTranslate();
  return (
    <Notice tone="quiet" title={t("nameless.title")}>
      <p>{t("nameless.story")}</p>
      <p>
        <a className="line-link" href={withNames}>
          {t("nameless.leave")}
        </a>
      </p>
    </Notice>
  );
}
