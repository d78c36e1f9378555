import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/icon.tsx";

type Part = { readonly name: PlanPart; readonly content: unknown; readonly isComplete: boolean };
type Attached = { readonly id: string; readonly name: string };

/** A received plan, part by part, as its maker wrote it. */
export function PlanContents({ parts, files }: { parts: readonly Part[]; files: readonly Attached[] }) {
  const t = useTranslate();
  return (
    <div className="stack g-4">
      {parts.map((part) => (
        <details key={part.name} className="disclosure card" open={part.name !== "financial"}>
          <summary>
            {t(`staff.plan.${part.name}`)}{" "}
            <span className={part.isComplete ? "sign sign-done" : "sign sign-attention"}>
              {t(part.isComplete ? "staff.plans.isComplete" : "staff.plans.isIncomplete")}
            </span>
          </summary>
          <Answers value={part.content} part={part.name} />
        </details>
      ))}
      <section className="card stack g-2">
        <h2 className="h3">{t("staff.plan.files")}</h2>
        {files.length === 0 ? <p>{t("staff.plan.empty")}</p> : null}
        <ul className="stack g-2">
          {files.map((file) => (
            <li key={file.id}>
              <a className="row g-2" href={paths.file(file.id)}>
                <Icon name="file" /> {file.name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The answers of a part: a question with its text, rows as a list. The words are those of the entrepreneur's form. */
function Answers({ value, part }: { value: unknown; part: PlanPart }) {
  const t = useTranslate();
  if (typeof value !== "object" || value === null) return null;
  const entries = Object.entries(value).filter(([, answer]) => answer !== "" && answer !== undefined);
  if (entries.length === 0) return <p>{t("staff.plan.empty")}</p>;
  return (
    <dl className="stack g-3">
      {entries.map(([name, answer]) => (
        <div key={name}>
          <dt>
            <strong>{t.find(`applicant.${part}.${name}`) ?? t.find(`finance.${name}`) ?? name}</strong>
          </dt>
          <dd>{typeof answer === "string" ? wordsFor(name, answer) : <Rows value={answer} />}</dd>
        </div>
      ))}
    </dl>
  );

  function wordsFor(name: string, answer: string): string {
    return t.find(`applicant.${part}.${name}.${answer}`) ?? t.find(`spaces.branch.${answer}`) ?? answer;
  }
}

function Rows({ value }: { value: unknown }) {
  if (typeof value !== "object" || value === null) return null;
  const rows = Array.isArray(value) ? value : Object.entries(value).map(([name, row]) => ({ name, row }));
  return (
    <ul>
      {rows.map((row, index) => (
        <li key={index}>{flat(row)}</li>
      ))}
    </ul>
  );
}

function flat(row: unknown): string {
  if (typeof row === "string") return row;
  if (typeof row !== "object" || row === null) return "";
  return Object.values(row).map(flat).filter(Boolean).join(" · ");
}
