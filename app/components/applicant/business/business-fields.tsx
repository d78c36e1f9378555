import type { ReactNode } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { Term } from "#app/components/term.tsx";
import { useTranslate } from "#app/i18n/context.tsx";

import { AskField } from "./ask-field.tsx";
import { type AskName, permitAsks } from "./asks.ts";
import { BranchField } from "./branch-field.tsx";
import { type ListName, RowList } from "./row-list.tsx";
import { WeekFields } from "./week-fields.tsx";

type Props = {
  readonly view: FormView;
  readonly excluded: readonly string[];
  readonly slug: string;
  /** The list to which somebody without script asked one more row. */
  readonly more: string | null;
};

export const sections = [
  "branch",
  "people",
  "company",
  "concept",
  "market",
  "marketing",
  "organisation",
  "hours",
  "use",
  "permits",
  "risks",
  "promises",
] as const;

/** The questions of the business plan (domain.md 3a) in twelve sections; what may be left empty is folded away. */
export function BusinessFields({ view, excluded, slug, more }: Props) {
  const t = useTranslate();
  const rows = (list: ListName) => <RowList view={view} list={list} more={more === list} />;
  const ask = (...names: AskName[]) => <Asks view={view} names={names} />;
  const fold = (...names: AskName[]) => <Fold view={view} names={names} />;
  return (
    <>
      <Section name="branch">
        <BranchField {...{ view, excluded, slug }} />
      </Section>
      <Section name="people">{rows("persons")}</Section>
      <Section name="company">
        {ask("tradeName", "kvkNumber", "notRegistered", "legalForm")}
        {fold("startsOn", "website", "otherLocations")}
      </Section>
      <Section name="concept">
        {ask("idea")}
        <h3>{t("business.list.offers")}</h3>
        <Term name="vat" />
        {rows("offers")}
      </Section>
      <Section name="market">
        <h3>{t("business.list.audiences")}</h3>
        {rows("audiences")}
        {fold("talks", "research")}
        <h3>{t("business.list.competitors")}</h3>
        {rows("competitors")}
      </Section>
      <Section name="marketing">
        {ask("channels")}
        {fold("openingAction", "marketingBudget")}
      </Section>
      <Section name="organisation">
        {ask("supervision", "backup")}
        {fold("fte", "volunteers", "internPlaces")}
      </Section>
      <Section name="hours">
        <WeekFields view={view} />
        <Fold view={view} names={["closedWeeks", "hoursNote"]} open={hasRows(view, more)}>
          <h3>{t("business.list.activities")}</h3>
          {rows("activities")}
        </Fold>
      </Section>
      <Section name="use">
        <p className="explanation">{t("business.hint.use")}</p>
        {ask("areaNeeded", "areaPublic", "areaWork", "areaStorage", "extraction", "water", "powerKw")}
        {ask("noise", "loading")}
      </Section>
      <Section name="permits">
        <p className="explanation">{t("business.hint.permits")}</p>
        {ask(...permitAsks)}
      </Section>
      <Section name="risks">{rows("risks")}</Section>
      <Section name="promises">
        <Term name="counterPerformance" />
        {rows("counterPerformances")}
      </Section>
    </>
  );
}

function hasRows(view: FormView, more: string | null): boolean {
  return more === "activities" || view.rows("activities", 0) > 0;
}

function Section({ name, children }: { name: (typeof sections)[number]; children: ReactNode }) {
  const t = useTranslate();
  return (
    <section className="card stack g-4" aria-labelledby={`deel-${name}`}>
      <h2 className="h3" id={`deel-${name}`}>
        {t(`business.section.${name}`)}
      </h2>
      {children}
    </section>
  );
}

function Asks({ view, names }: { view: FormView; names: readonly AskName[] }) {
  return (
    <div className="asks">
      {names.map((name) => (
        <AskField key={name} view={view} name={name} />
      ))}
    </div>
  );
}

type FoldProps = { view: FormView; names: readonly AskName[]; open?: boolean; children?: ReactNode };

/** What may be left empty; unfolded once something stands in it, or is wrong with it. */
function Fold({ view, names, open, children }: FoldProps) {
  const t = useTranslate();
  const isUsed = names.some((name) => view.field(name).value || view.field(name).error);
  return (
    <details className="disclosure fold" open={open || isUsed}>
      <summary>{t("business.more")}</summary>
      <div className="stack g-4">
        <Asks view={view} names={names} />
        {children}
      </div>
    </details>
  );
}
