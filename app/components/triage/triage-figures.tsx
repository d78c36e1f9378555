import { useTranslate } from "#app/i18n/context.tsx";
import { Figures } from "#app/ui/facts.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Counts = {
  readonly received: number;
  readonly complete: number;
  readonly chosen: number;
  readonly declined: number;
  readonly tied: number;
  readonly uncounted: number;
};

/** How far the reading of a whole call is, whatever the table shows. */
export function TriageFigures({ counts }: { counts: Counts }) {
  const t = useTranslate();
  const { received, complete, chosen, declined, uncounted } = counts;
  return (
    <>
      <Figures
        facts={[
          { label: t("triage.figure.received", { count: received }), value: received },
          { label: t("triage.figure.complete"), value: complete },
          { label: t("triage.figure.chosen"), value: chosen },
          { label: t("triage.figure.declined"), value: declined },
          { label: t("triage.figure.open"), value: received - chosen - declined },
        ]}
      />
      {counts.tied > 0 ? (
        <Notice tone="attention">
          <p>{t("ties.staff.table", { count: counts.tied })}</p>
        </Notice>
      ) : null}
      {uncounted > 0 ? (
        <Notice tone="quiet">
          <p>{t("triage.uncounted", { count: uncounted })}</p>
        </Notice>
      ) : null}
    </>
  );
}
