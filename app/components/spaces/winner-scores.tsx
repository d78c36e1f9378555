import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

export type WonScore = {
  readonly id: string;
  readonly title: string;
  readonly weight: number;
  readonly mean: number | null;
};

/** What the jury gave one winner, criterion by criterion; `title` says whose points these are. */
export function WinnerScores({ title, criteria }: { title: string; criteria: readonly WonScore[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <DataTable
      cards
      caption={title}
      tight
      rows={criteria}
      keyOf={(criterion) => criterion.id}
      columns={[
        { title: t("spaces.result.criterion"), cell: (criterion) => criterion.title },
        {
          title: t("spaces.result.weight"),
          cell: ({ weight }) => (weight === 0 ? t("spaces.result.noWeight") : format.percent(weight)),
          number: true,
        },
        {
          title: t("spaces.result.points"),
          cell: ({ mean }) => (mean === null ? "–" : format.number(mean)),
          number: true,
        },
      ]}
    />
  );
}
