import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** What staff wrote about one field. */
export function Asked({ sentence }: { sentence: string }) {
  const t = useTranslate();
  return (
    <Notice tone="attention" title={t("repair.asked")}>
      <p className="as-typed">{sentence}</p>
    </Notice>
  );
}
