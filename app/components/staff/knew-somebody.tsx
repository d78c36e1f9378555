import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** Whom its maker said to know of the jury or the corporation, so that a tie is dealt with; nothing for nobody. */
export function KnewSomebody({ words }: { words: string }) {
  const t = useTranslate();
  if (words === "") return null;
  return (
    <Notice tone="attention" title={t("handIn.knewSomebody")}>
      <p className="as-typed" dir="auto">
        {words}
      </p>
    </Notice>
  );
}
