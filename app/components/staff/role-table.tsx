import { type StaffRole, staffRoles } from "#app/domain/people/actor.ts";
import { mayDo, type Right, rights } from "#app/domain/people/rights.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { type Column, DataTable } from "#app/ui/data-table.tsx";

/** Who may do what at the desk, as the product enforces it; folded under the colleagues it is about. */
export function RoleTable() {
  const t = useTranslate();
  const columns: Column<Right>[] = [
    { title: t("roles.right"), cell: (right) => t(`roles.right.${right}`) },
    ...staffRoles.map((role: StaffRole) => ({
      title: t(`roles.short.${role}`),
      cell: (right: Right) => t(mayDo({ role }, right) ? "roles.yes" : "roles.no"),
    })),
  ];
  return (
    <details className="disclosure">
      <summary>{t("roles.title")}</summary>
      <div className="stack g-3">
        <p className="explanation">{t("roles.lead")}</p>
        <DataTable
          caption={t("roles.title")}
          cards
          rows={rights}
          keyOf={(right) => right}
          columns={columns}
        />
        <p className="explanation">{t("roles.partners")}</p>
      </div>
    </details>
  );
}
