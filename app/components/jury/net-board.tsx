import { useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** Shown by the phone while it has no line and keeps what is tapped. */
export function NetBoard() {
  const t = useTranslate();
  return (
    <p className="net-board" role="status" data-net-board="" hidden>
      <Icon name="offline" />
      {t("phone.board")}
    </p>
  );
}
