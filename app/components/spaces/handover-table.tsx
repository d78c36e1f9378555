import type { FrozenProperty } from "#app/domain/tenders/property/frozen-property.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { DataTable } from "#app/ui/data-table.tsx";

/** Who brings what, part by part, as the contract will say it. */
export function HandoverTable({ items }: { items: NonNullable<FrozenProperty["handover"]> }) {
  const t = useTranslate();
  return (
    <DataTable
      caption={t("spaces.page.handoverItems")}
      captionShown
      tight
      rows={items}
      keyOf={(item) => item.element}
      columns={[
        { title: t("spaces.page.element"), cell: (item) => t(`publish.element.${item.element}`) },
        { title: t("spaces.page.bringer"), cell: (item) => t(`publish.party.${item.by}`) },
        { title: t("spaces.page.remark"), cell: (item) => item.note },
      ]}
    />
  );
}
