import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { assessmentLimits } from "#app/domain/applications/assessment-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RadioGroup, TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  readonly view: FormView;
  readonly once: string;
  readonly tenderId: string;
  readonly plans: readonly { readonly id: string; readonly name: string }[];
  /** How many ticked plans have a choice already, or are not there. */
  readonly left: number;
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
};

/** The plans that get the same refusal by name, and the reasons once for all of them. */
export function DeclineTogether({ view, once, tenderId, plans, left, criteria }: Props) {
  const t = useTranslate();
  const count = plans.length;
  const back = (
    <LinkButton look="outline" href={paths.staff.applications(tenderId)}>
      {t("together.decline.back")}
    </LinkButton>
  );
  if (count === 0) return <EmptyState title={t("together.decline.nothing")}>{back}</EmptyState>;
  return (
    <form method="post" className="stack g-4" noValidate>
      <OnceKey value={once} />
      <p className="lead">{t("together.decline.lead")}</p>
      <ErrorSummary title={t("ui.errorSummary")} lines={view.summary} />
      {left > 0 ? (
        <Notice tone="quiet">
          <p>{t("together.decline.left", { count: left })}</p>
        </Notice>
      ) : null}
      <section className="card stack g-2">
        <h2 className="h3">{t("together.decline.plans", { count })}</h2>
        <ul className="plain-list grid g-1">
          {plans.map(({ id, name }) => (
            <li key={id}>
              <a href={paths.staff.application(tenderId, id)}>{name || t("evening.erased.plan")}</a>
              <input type="hidden" name="plan" value={id} />
            </li>
          ))}
        </ul>
      </section>
      <RadioGroup
        {...view.field("complete")}
        label={t("together.decline.complete")}
        options={[
          { value: "yes", label: t("common.yes") },
          { value: "no", label: t("common.no") },
        ]}
      />
      <fieldset className="plain-fieldset stack g-3">
        <legend>{t("together.decline.reasons")}</legend>
        <p className="explanation">{t("together.decline.hint")}</p>
        {criteria.map(({ id, title }) => (
          <TextArea
            key={id}
            {...view.field(`reasons.${id}`)}
            label={title}
            maxLength={assessmentLimits.reason}
            rows={2}
          />
        ))}
      </fieldset>
      <p className="action-bar row g-2">
        <Button>{t("together.decline.save", { count })}</Button>
        {back}
      </p>
    </form>
  );
}
