import type { FormView } from "#app/components/forms/form-view.ts";
import { entryLimits } from "#app/domain/applications/paper/entry-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup, TextArea } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  page: {
    readonly by: string;
    readonly isOpen: boolean;
    readonly own: { readonly name: string; readonly isSubmitted: boolean; readonly stays: boolean } | null;
  };
  view: FormView;
};

/** The two answers of somebody for whom a plan was entered: it is mine, or this is not right. */
export function ConfirmForms({ page, view }: Props) {
  const t = useTranslate();
  return (
    <>
      <form method="post" className="card stack g-4">
        <input type="hidden" name="intent" value="confirm" />
        {page.own ? <OwnPlan own={page.own} view={view} /> : <p>{t("paper.confirm.yesStory")}</p>}
        <p>
          <Button size="large">{t(page.own ? "paper.confirm.choose" : "paper.confirm.yes")}</Button>
        </p>
      </form>
      {page.isOpen ? (
        <details className="disclosure card" open={view.field("words").error !== undefined}>
          <summary>{t("paper.confirm.no")}</summary>
          <form method="post" className="stack g-3" noValidate>
            <input type="hidden" name="intent" value="object" />
            <TextArea
              {...view.field("words")}
              label={t("paper.confirm.words")}
              hint={t("paper.confirm.noStory", { by: page.by })}
              maxLength={entryLimits.objection}
              rows={5}
            />
            <p>
              <Button look="outline">{t("paper.confirm.send")}</Button>
            </p>
          </form>
        </details>
      ) : (
        <p>{t("paper.confirm.closed")}</p>
      )}
    </>
  );
}

function OwnPlan({ own, view }: { own: NonNullable<Props["page"]["own"]>; view: FormView }) {
  const t = useTranslate();
  const mine = { value: "own", label: t("paper.confirm.countsOwn") };
  return (
    <>
      <Notice tone="attention" title={t("paper.confirm.ownTitle")}>
        <p>
          {t("paper.confirm.ownStory", { name: own.name || t("applicant.noName") })}{" "}
          {t(own.isSubmitted ? "paper.confirm.ownSubmitted" : "paper.confirm.ownDraft")}
        </p>
        {own.stays ? <p>{t("paper.confirm.ownStays")}</p> : null}
      </Notice>
      <RadioGroup
        {...view.field("counts")}
        label={t("paper.confirm.counts")}
        options={own.stays ? [mine] : [{ value: "paper", label: t("paper.confirm.countsPaper") }, mine]}
      />
    </>
  );
}
