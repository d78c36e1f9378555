import type { RuleDifference } from "#app/domain/tenders/addenda/rule-differences.ts";
import { changeInWords } from "#app/i18n/change-words.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

/** What stood there and what stands there now, line by line. */
export function Differences({ differences }: { differences: readonly RuleDifference[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <DataTable
      caption={t("changes.what")}
      cards
      rows={differences.map((one) => changeInWords(t, format, one))}
      keyOf={({ field }) => field}
      columns={[
        { title: t("changes.field"), cell: ({ label }) => label },
        { title: t("changes.before"), cell: ({ before }) => <del className="words">{before}</del> },
        { title: t("changes.after"), cell: ({ after }) => <ins className="words">{after}</ins> },
      ]}
    />
  );
}
