import { problemWords } from "#app/components/forms/form-view.ts";
import { RentPathChart } from "#app/components/spaces/rent-path-chart.tsx";
import type { RentStep } from "#app/domain/spaces/rent-path.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day } from "#app/lib/dates.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { type Cents, cents } from "#app/lib/money.ts";
import type { Details } from "#app/lib/outcome.ts";
import { Icon } from "#app/ui/icon.tsx";

type Year = {
  readonly year: number;
  readonly claim: Cents;
  readonly left: Cents;
  /** Whether somebody set a budget for this year at all. */
  readonly isSet: boolean;
};
type Props = {
  readonly outlook: {
    readonly path: readonly RentStep[];
    readonly marketRent: Cents;
    /** Null while its last day is not known. */
    readonly totalDiscount: Cents | null;
    readonly jump: number | null;
    readonly endsOn: string | null;
    readonly years: readonly Year[];
    readonly problem: { readonly problem: string; readonly details?: Details } | null;
  };
};

/** What the rent as it is stored comes to: the steps drawn, the total, and each check beside its numbers. */
export function RentOutlook({ outlook }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { path, marketRent, totalDiscount, jump, endsOn, years, problem } = outlook;
  return (
    <section className="card stack g-4" aria-labelledby="outlook">
      <h2 id="outlook">{t("publish.outlook.title")}</h2>
      <RentPathChart path={path} marketRent={marketRent} />
      <p>
        <strong>
          {totalDiscount === null
            ? t("publish.outlook.noTotal")
            : t("staff.draft.totalDiscount", { amount: format.money(totalDiscount) })}
        </strong>
        {endsOn ? ` ${t("publish.outlook.endsOn", { day: format.plainDay(day(endsOn)) })}` : null}
      </p>
      <ul className="checks plain-list">
        {problem ? (
          <Check tone="error" title={t("publish.outlook.notYet")}>
            {problemWords(t, fieldProblem(problem.problem, problem.details))}
          </Check>
        ) : (
          <Check tone="done" title={t("publish.outlook.withinRules")} />
        )}
        {jump === null ? null : (
          <Check tone="attention" title={t("publish.outlook.jump")}>
            {t("staff.draft.lastJump", { points: jump })}
          </Check>
        )}
        {years.map(({ year, claim, left, isSet }) => (
          <Check
            key={year}
            tone={left < 0 ? "error" : left < claim ? "attention" : "done"}
            title={t("publish.outlook.year", { year, amount: format.money(claim) })}
          >
            {isSet
              ? left < 0
                ? t("publish.outlook.short", { amount: format.money(cents(-left)) })
                : t("publish.outlook.left", { amount: format.money(left) })
              : t("publish.outlook.noBudget")}
          </Check>
        ))}
      </ul>
    </section>
  );
}

function Check({
  tone,
  title,
  children,
}: {
  tone: "done" | "attention" | "error";
  title: string;
  children?: string;
}) {
  return (
    <li className={tone === "done" ? "check" : `check check-${tone}`}>
      <Icon name={tone === "done" ? "check" : "attention"} />
      <div>
        <b>{title}</b>
        {children ? <p>{children}</p> : null}
      </div>
    </li>
  );
}
