import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { FactLines } from "#app/ui/facts.tsx";

type Props = {
  readonly tenderId: string;
  readonly viewers: { readonly slots: number; readonly booked: number; readonly came: number };
  readonly questions: number;
};

/**
 * What may be known of the interest in a call while its plans lie sealed: who comes to look, and what was asked. Nothing
 * of plans beside their number, not even how many were begun.
 */
export function CallInterest({ tenderId, viewers, questions }: Props) {
  const t = useTranslate();
  return (
    <div className="stack g-4">
      <section className="card stack g-3" aria-labelledby="interest">
        <h2 className="h3" id="interest">
          {t("interest.title")}
        </h2>
        <FactLines
          facts={[
            { label: t("interest.slots"), value: viewers.slots },
            { label: t("interest.booked"), value: viewers.booked },
            { label: t("interest.came"), value: viewers.came },
          ]}
        />
        <a className="line-link" href={paths.staff.viewings(tenderId)}>
          {t("interest.toViewings")}
        </a>
      </section>
      <section className="card stack g-3" aria-labelledby="asked">
        <h2 className="h3" id="asked">
          {t("interest.questions")}
        </h2>
        <p>{t("interest.waiting", { count: questions })}</p>
        <LinkButton look="outline" full href={paths.staff.questions(tenderId)}>
          {t(questions > 0 ? "interest.answer" : "interest.toQuestions")}
        </LinkButton>
      </section>
    </div>
  );
}
