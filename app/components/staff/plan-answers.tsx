import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";

type Props = { value: unknown; part: PlanPart; path: readonly string[] };

/** Where the entrepreneur's form asks a question under another name than the answer is kept under. */
const questions: Readonly<Record<string, string>> = {
  counterPerformances: "applicant.business.promises",
  what: "applicant.business.what",
  amountPerYear: "applicant.business.amountPerYear",
  unit: "applicant.business.unit",
  proof: "applicant.business.proof",
  investments: "finance.investment",
  liquidity: "finance.cash",
  costs: "finance.perYear",
  horizon: "finance.horizon",
  "growth.year2": "finance.growth2",
  "growth.year3": "finance.growth3",
  "hours.open": "finance.hoursOpen",
  "hours.people": "finance.hoursPeople",
  "hours.available": "finance.hoursAvailable",
  "liquidity.months": "finance.horizon",
};

/** The answers of a part under the questions of the entrepreneur's form; what belongs together is indented. */
export function Answers({ value, part, path }: Props) {
  const t = useTranslate();
  const entries = Object.entries(value ?? {}).filter(([, answer]) => isAnswered(answer));
  if (entries.length === 0) return <p>{t("staff.plan.empty")}</p>;
  return (
    <dl className="answers stack g-3">
      {entries.map(([name, answer]) => {
        const here = [...path, name];
        return (
          <div key={name}>
            <dt>{questionOf(t, part, here)}</dt>
            <dd>
              {typeof answer === "string" ? (
                wordsOf(t, part, name, answer)
              ) : (
                <Answers value={answer} part={part} path={here} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function isAnswered(answer: unknown): boolean {
  if (typeof answer !== "object" || answer === null) return typeof answer === "string" && answer !== "";
  return Object.values(answer).some(isAnswered);
}

function questionOf(t: Translate, part: PlanPart, path: readonly string[]): string {
  const name = path.at(-1) ?? "";
  if (/^\d+$/.test(name) && path.at(-2) !== "season") return String(Number(name) + 1);
  const group = path.at(-2) ?? "";
  const year = /^year(\d)$/.exec(name)?.[1];
  const asked = questions[`${group}.${name}`] ?? questions[name];
  if (asked) return t.find(asked) ?? name;
  if (year) return t("finance.year", { year: Number(year) });
  const singular = group.replace(/s$/, "");
  return (
    t.find(`applicant.${part}.${name}`) ??
    t.find(`finance.${singular}.${name}`) ??
    t.find(`finance.${name}`) ??
    name
  );
}

function wordsOf(t: Translate, part: PlanPart, name: string, answer: string): string {
  if (answer === "on") return t("finance.yes");
  if (name === "rentWithVat") return t(answer === "no" ? "finance.no" : "finance.yes");
  if (name === "vat" || name === "purchaseVat") return t("finance.vatRate", { rate: answer });
  return t.find(`applicant.${part}.${name}.${answer}`) ?? t.find(`spaces.branch.${answer}`) ?? answer;
}
