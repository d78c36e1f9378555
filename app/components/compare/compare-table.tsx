import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data-table.tsx";

import { type Aspect, aspectsOf, type ComparedPlan } from "./aspects.tsx";

type Props = {
  readonly tenderId: string;
  readonly plans: readonly ComparedPlan[];
  readonly parts: readonly PlanPart[];
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
  readonly isNameless: boolean;
};

/** Up to four plans side by side, line by line; on a phone the lines are cards. */
export function CompareTable({ tenderId, plans, parts, criteria, isNameless }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const hasUnits = plans.some(({ glance }) => glance?.units);
  const aspects: readonly Aspect[] = aspectsOf(t, format, { parts, criteria, hasUnits });
  return (
    <>
      <ul className="view-line">
        {plans.map(({ id, tradeName }) => (
          <li key={id}>
            <a className="line-link" href={paths.staff.application(tenderId, id, { nameless: isNameless })}>
              {tradeName}
            </a>
          </li>
        ))}
      </ul>
      <DataTable
        caption={t("compare.title")}
        cards
        rows={aspects}
        keyOf={({ title }) => title}
        columns={[
          { title: t("compare.aspect"), cell: ({ title }) => title },
          ...plans.map((plan, index) => ({
            title: columnName(plans, index),
            cell: ({ of }: Aspect) => of(plan),
          })),
        ]}
      />
    </>
  );
}

/** Two plans may have one name; their columns may not. */
function columnName(plans: readonly ComparedPlan[], index: number): string {
  const name = plans[index]?.tradeName ?? "";
  return plans.filter(({ tradeName }) => tradeName === name).length > 1 ? `${name} (${index + 1})` : name;
}
