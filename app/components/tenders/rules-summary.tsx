import { JuryPromise } from "#app/components/spaces/jury-promise.tsx";
import { BuildingStory } from "#app/components/spaces/building-story.tsx";
import { RentTerms } from "#app/components/spaces/rent-terms.tsx";
import { UnitTable } from "#app/components/spaces/unit-table.tsx";
import { isBranch } from "#app/domain/spaces/branches.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { day, dayOf } from "#app/lib/dates.ts";
import { FactLines, Facts } from "#app/ui/facts.tsx";

const moments = ["opensAt", "closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

/** Everything that becomes fixed at publication, on one page: for the second pair of eyes. */
export function RulesSummary({ rules }: { rules: FrozenRules }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <div className="stack g-5">
      <section className="card stack g-3">
        <h2 className="h3">{t("staff.draft.step.text")}</h2>
        <p>{rules.introduction}</p>
        {rules.neighbourhoodWishes ? <p>{rules.neighbourhoodWishes}</p> : null}
        <p>
          <strong>{t("staff.draft.planVariant")}</strong>{" "}
          {t(`staff.draft.planVariant.${rules.planVariant ?? "full"}`)}
        </p>
        {rules.space.openGlassPercent === undefined ? null : (
          <p>
            <strong>{t("staff.draft.openGlassPercent")}:</strong>{" "}
            {t("spaces.page.atLeast", { value: format.percent(rules.space.openGlassPercent) })}
          </p>
        )}
        <Branches label={t("staff.draft.wantedBranches")} branches={rules.wantedBranches} />
        <Branches label={t("staff.draft.excludedBranches")} branches={rules.excludedBranches} />
      </section>
      <section className="card stack g-3">
        <h2 className="h3">{t("staff.draft.step.rent")}</h2>
        <FactLines
          facts={(["marketRent", "targetRent", "totalDiscount"] as const).map((name) => ({
            label: t(`changes.field.rent.${name}`),
            value: format.money(rules.rent[name]),
          }))}
        />
        <table className="table table-tight">
          <tbody>
            {rules.rent.path.map((step) => (
              <tr key={step.year}>
                <th scope="row" className="as-sentence">
                  {t("common.year", { year: step.year })}
                </th>
                <td className="num">{format.percent(step.percent)}</td>
                <td className="num">
                  {format.money(step.rent)} {t("common.perMonth")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rules.rent.temporaryUntil ? (
          <p>
            <strong>{t("temporary.page.label")}:</strong>{" "}
            {t("temporary.page.until", { day: format.plainDay(day(rules.rent.temporaryUntil)) })}
          </p>
        ) : null}
        <RentTerms rent={rules.rent} />
      </section>
      {rules.space.building ? (
        <div className="card stack g-4">
          <BuildingStory rules={rules} />
          <UnitTable rules={rules} />
        </div>
      ) : null}
      <section className="card stack g-3">
        <h2 className="h3">{t("staff.draft.step.criteria")}</h2>
        <ol className="stack g-3">
          {rules.criteria.map((criterion) => (
            <li key={criterion.id}>
              <details className="disclosure">
                <summary>
                  {criterion.title}{" "}
                  <strong>
                    {criterion.weight === 0 ? t("spaces.result.noWeight") : format.percent(criterion.weight)}
                  </strong>
                </summary>
                <p>{criterion.question}</p>
                <ol>
                  {criterion.anchors.map((anchor) => (
                    <li key={anchor}>{anchor}</li>
                  ))}
                </ol>
              </details>
            </li>
          ))}
        </ol>
      </section>
      <section className="card stack g-3">
        <h2 className="h3">{t("staff.draft.step.timetable")}</h2>
        <Facts
          facts={moments.map((name) => ({
            label: t(`staff.draft.${name}`),
            value: momentWords(rules.timetable[name], name),
          }))}
        />
      </section>
      <section className="card stack g-3">
        <h2 className="h3">{t("staff.draft.step.jury")}</h2>
        <JuryPromise jury={rules.jury} />
      </section>
    </div>
  );

  /** Days on which something is known "at the latest" need no clock. */
  function momentWords(iso: string, name: (typeof moments)[number]): string {
    const at = new Date(iso);
    return name === "shortlistBy" || name === "resultBy" ? format.day(dayOf(at)) : format.moment(at);
  }
}

function Branches({ label, branches }: { label: string; branches: readonly string[] }) {
  const t = useTranslate();
  const names = branches.filter(isBranch).map((branch) => t(`spaces.branch.${branch}`));
  return names.length === 0 ? null : (
    <p>
      <strong>{label}:</strong> {names.join(", ")}
    </p>
  );
}
