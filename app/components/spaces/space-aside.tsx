import type { ReactNode } from "react";

import { branchesInWords } from "#app/components/branch-advice.tsx";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { PublicStatus } from "#app/domain/tenders/public-status.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";

import { StartPlan } from "./start-plan.tsx";

type Props = {
  slug: string;
  rules: FrozenRules;
  status: PublicStatus | null;
  daysLeft: number;
  /** The first promised moment of closing, where it moved since. */
  closedFirst: Date | null;
  /** Whether the page tells of viewings, so that its contents lead there. */
  hasViewings: boolean;
  corporation: { name: string; contactEmail: string; contactPhone: string };
};

const parts = [
  ["ruimte", "spaces.page.facts"],
  ["buurt", "spaces.page.wishes"],
  ["huur", "spaces.page.rent"],
  ["onderdelen", "spaces.page.criteria"],
  ["jury", "spaces.page.jury"],
  ["planning", "spaces.page.timetable"],
  ["bezichtiging", "viewings.title"],
  ["vragen", "questions.title"],
] as const;

/** What to do now and before when, what it costs, and whom to ask. */
export function SpaceAside(props: Props) {
  const { slug, rules, status, daysLeft, closedFirst, corporation } = props;

  const t = useTranslate();
  const format = useFormat();
  const { path, targetRent } = rules.rent;
  const last = path.at(-1);
  const unfit = branchesInWords(t, rules.excludedBranches);
  const closesAt = new Date(rules.timetable.closesAt);
  const shown = parts.filter(([id]) => id !== "bezichtiging" || props.hasViewings);
  return (
    <aside className="stack g-4 stick" aria-label={t("spaces.page.start")}>
      <div className="card card-action stack g-4">
        {status === "open" ? (
          <div>
            <p className="tag">{t("spaces.page.stillOpen")}</p>
            <p className="figure-number">{t("spaces.page.days", { days: daysLeft })}</p>
            <p className="muted">
              <time dateTime={closesAt.toISOString()}>
                {t("spaces.page.until", { moment: format.moment(closesAt) })}
              </time>
            </p>
            {closedFirst ? (
              <p className="small muted">
                {t("changes.closedFirst", { moment: format.moment(closedFirst) })}
              </p>
            ) : null}
          </div>
        ) : (
          <p>
            <strong>{t("spaces.page.closed")}</strong>
          </p>
        )}
        <dl className="lines">
          <Line label={t("spaces.page.rentYearOne")}>
            {format.money(path[0]?.rent ?? targetRent)} {t("common.perMonth")}
          </Line>
          <Line label={t("spaces.page.target")}>
            {last
              ? t("spaces.page.amountFromYear", { amount: format.money(targetRent), year: last.year })
              : format.money(targetRent)}
          </Line>
          <Line label={t("spaces.page.area")}>{format.area(rules.space.areaM2)}</Line>
        </dl>
        {status === "open" && unfit ? <p>{t("business.advice.excluded", { names: unfit })}</p> : null}
        {status === "open" ? (
          <div className="stack g-2 only-full">
            <StartPlan slug={slug} large />
            <p className="small muted">{t("spaces.page.startHint")}</p>
          </div>
        ) : null}
        {status === "result" ? (
          <LinkButton full href={paths.result(slug)}>
            {t("spaces.page.toResult")}
          </LinkButton>
        ) : null}
        <hr />
        <div className="stack g-1">
          <p className="tag">{t("spaces.page.handIn")}</p>
          <p className="small">{t(`staff.draft.planVariant.${rules.planVariant ?? "full"}`)}</p>
        </div>
        <hr />
        <div className="stack g-1">
          <p className="tag">{t("spaces.page.contact")}</p>
          <p>
            <b>{corporation.name}</b>
          </p>
          {corporation.contactPhone ? (
            <a className="contact" href={`tel:${corporation.contactPhone.replace(/\s/g, "")}`}>
              {corporation.contactPhone}
            </a>
          ) : null}
          {corporation.contactEmail ? (
            <a className="contact" href={`mailto:${corporation.contactEmail}`}>
              {corporation.contactEmail}
            </a>
          ) : null}
        </div>
      </div>
      <nav className="on-this-page only-full" aria-label={t("spaces.page.onThisPage")}>
        <p className="tag">{t("spaces.page.onThisPage")}</p>
        <ul className="plain-list">
          {shown.map(([id, words]) => (
            <li key={id}>
              <a className="contact" href={`#${id}`}>
                {t(id === "huur" && path.length === 1 ? "spaces.page.flatRent" : words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
