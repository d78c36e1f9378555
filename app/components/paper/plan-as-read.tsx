import { Answers } from "#app/components/staff/plan-answers.tsx";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";

export type ReadPart = { readonly name: PlanPart; readonly content: unknown };

/** A whole plan to read before somebody says that it is theirs: every answer under its question, nothing folded. */
export function PlanAsRead({ parts }: { parts: readonly ReadPart[] }) {
  const t = useTranslate();
  return (
    <>
      {parts.map(({ name, content }) => (
        <section key={name} className="card stack g-3">
          <h2 className="h3">{t(`applicant.part.${name}`)}</h2>
          <Answers value={content} part={name} path={[]} />
        </section>
      ))}
    </>
  );
}
