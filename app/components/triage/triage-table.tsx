import { RepairSign } from "#app/components/repair/repair-sign.tsx";
import type { CountedLight } from "#app/domain/applications/triage/digest.ts";
import type { PaperWay } from "#app/domain/applications/paper/paper-entry.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import type { RepairStatus } from "#app/domain/applications/repair/repair.ts";
import { ChosenUnits } from "#app/components/units/chosen-units.tsx";
import { isBranch } from "#app/domain/spaces/branches.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { LightStrip } from "#app/ui/light-strip.tsx";
import { Sign } from "#app/ui/sign.tsx";
import { Tiles } from "#app/ui/tiles.tsx";

import { lightsInWords, lightTones } from "./light-tones.ts";

export type TriagePlan = {
  readonly id: string;
  readonly tradeName: string;
  readonly branch: string;
  readonly choice: "shortlist" | "decline" | null;
  readonly complete: boolean | null;
  readonly repair: RepairStatus | null;
  readonly lights: readonly CountedLight[] | null;
  readonly completeParts: readonly PlanPart[] | null;
  readonly idea: string | null;
  /** Of a building, the first most of all; null or empty where there is but one space. */
  readonly units: readonly string[] | null;
  readonly reason: string | null;
  /** How it came in when staff typed it; null for a plan written here. */
  readonly way: PaperWay | null;
};

/** The form that lays the ticked plans side by side. */
export const COMPARE_FORM = "compare";

type Props = {
  readonly tenderId: string;
  readonly plans: readonly TriagePlan[];
  readonly parts: readonly PlanPart[];
  readonly isNameless: boolean;
  /** Beside other things on a page: the reason stands under the choice, and nothing is ticked. */
  readonly isNarrow?: boolean;
};

/** One row a plan: what it is, how complete, how its checks stand, and what was decided with the first reason. */
export function TriageTable({ tenderId, plans, parts, isNameless, isNarrow = false }: Props) {
  const t = useTranslate();
  return (
    <DataTable
      caption={t("staff.plans.title")}
      cards
      rows={plans}
      keyOf={(plan) => plan.id}
      columns={[
        {
          title: t(isNameless ? "nameless.number" : "staff.plans.name"),
          cell: (plan) => (
            <PlanName
              href={paths.staff.application(tenderId, plan.id, { nameless: isNameless })}
              plan={plan}
            />
          ),
        },
        { title: t("triage.parts"), cell: (plan) => <Parts plan={plan} parts={parts} /> },
        { title: t("triage.checks"), cell: ({ lights }) => (lights ? <Lights lights={lights} /> : "–") },
        ...(isNarrow
          ? [{ title: t("staff.plans.choice"), cell: (plan: TriagePlan) => <ChoiceWithReason plan={plan} /> }]
          : [
              { title: t("staff.plans.choice"), cell: (plan: TriagePlan) => <Choice plan={plan} /> },
              {
                title: t("triage.reason"),
                look: () => "reason small",
                cell: ({ reason }: TriagePlan) =>
                  reason ?? <span className="muted">{t("triage.noReason")}</span>,
              },
              { title: t("triage.beside"), cell: (plan: TriagePlan) => <Beside plan={plan} /> },
            ]),
      ]}
    />
  );
}

function PlanName({ href, plan }: { href: string; plan: TriagePlan }) {
  const t = useTranslate();
  const branch = isBranch(plan.branch) ? t(`spaces.branch.${plan.branch}`) : null;
  return (
    <>
      <a href={href}>{plan.tradeName || t("evening.erased.plan")}</a>
      <ChosenUnits names={plan.units ?? []} />
      <span className="idea">{[branch, plan.idea].filter(Boolean).join(". ")}</span>
      {plan.way ? <Sign tone="info">{t(`paper.way.${plan.way}`)}</Sign> : null}
    </>
  );
}

function Parts({ plan, parts }: { plan: TriagePlan; parts: readonly PlanPart[] }) {
  const t = useTranslate();
  const done = plan.completeParts;
  if (!done) return "–";
  const missing = parts.filter((part) => !done.includes(part));
  const words = t("triage.partsDone", { done: parts.length - missing.length, total: parts.length });
  return (
    <span className="stack g-1">
      <Tiles total={parts.length} laid={parts.length - missing.length} label={words} />
      {missing.length > 0 ? (
        <span className="small">
          {t("triage.partsMissing", { parts: missing.map((part) => t(`applicant.part.${part}`)).join(", ") })}
        </span>
      ) : null}
      {plan.repair ? <RepairSign status={plan.repair} /> : null}
    </span>
  );
}

function Lights({ lights }: { lights: readonly CountedLight[] }) {
  const t = useTranslate();
  const { short, label } = lightsInWords(t, lights);
  return (
    <span className="stack g-1">
      <LightStrip
        lights={lights.map(({ id, light }) => ({ key: id, tone: lightTones[light] }))}
        label={label}
      />
      <span className="small" aria-hidden="true">
        {short}
      </span>
    </span>
  );
}

/** Its form stands under the table. */
function Beside({ plan: { id, tradeName } }: { plan: TriagePlan }) {
  const t = useTranslate();
  return (
    <label className="choose">
      <input type="checkbox" name="plan" value={id} form={COMPARE_FORM} />
      <span className="visually-hidden">{t("compare.choose", { name: tradeName })}</span>
    </label>
  );
}

function ChoiceWithReason({ plan }: { plan: TriagePlan }) {
  return (
    <span className="stack g-1">
      <span>
        <Choice plan={plan} />
      </span>
      {plan.reason ? <span className="small">{plan.reason}</span> : null}
    </span>
  );
}

function Choice({ plan: { choice } }: { plan: TriagePlan }) {
  const t = useTranslate();
  if (choice === null) return <span className="muted">{t("staff.plans.choice.none")}</span>;
  return <Sign tone={choice === "shortlist" ? "done" : "closed"}>{t(`staff.plans.choice.${choice}`)}</Sign>;
}
