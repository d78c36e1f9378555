import { useTranslate } from "#app/i18n/context.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

type Part = { readonly complete: boolean; readonly started: boolean; readonly lookAgain: boolean };

/** How far a plan is: a tile for each part, laid when it is ready, half laid when it was begun. */
export function Progress({ parts }: { parts: readonly Part[] }) {
  const t = useTranslate();
  const ready = parts.filter(({ complete, lookAgain }) => complete && !lookAgain).length;
  const started = parts.filter((part) => part.started).length - ready;
  return (
    <div className="row g-3 plan-progress">
      <Tiles total={parts.length} laid={ready} begun={started} />
      <p className="small">
        <strong>{t("workspace.progress", { ready, started })}</strong>
        <span className="only-wide"> {t("workspace.anyOrder")}</span>
      </p>
    </div>
  );
}
