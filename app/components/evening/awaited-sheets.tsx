import { type AwaitedJuror, countAwaited } from "#app/domain/jury/awaited.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { CheckBox } from "#app/ui/field.tsx";

/**
 * Beside the button that opens the points: that it cannot be undone, and while points are waited for, how many, of whom,
 * and the tick without which the button refuses.
 */
export function AwaitedSheets({ awaited }: { readonly awaited: readonly AwaitedJuror[] }) {
  const t = useTranslate();
  const names = awaited.map(({ name }) => name || t("evening.erased.juror")).join(", ");
  return (
    <>
      <p>
        <strong>{t("awaited.forGood")}</strong>
      </p>
      {awaited.length === 0 ? (
        <p>{t("awaited.none")}</p>
      ) : (
        <>
          <p>{t("awaited.who", { sheets: countAwaited(awaited), names })}</p>
          <CheckBox id="even" name="even" label={t("awaited.even")} />
        </>
      )}
    </>
  );
}
