import type { FormView } from "#app/components/forms/form-view.ts";
import { businessPlanLimits, legalForms } from "#app/domain/applications/business-plan-form.ts";
import { branchNames, isBranch } from "#app/domain/spaces/branches.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CheckBox, Select, TextArea, TextField } from "#app/ui/field.tsx";

/** A few empty rows stand ready, so that rows can be added without any script: save, and there are more. */
const SPARE_ROWS = 2;

type Props = { view: FormView; excluded: readonly string[] };

/** The questions of the business plan (domain.md 3a), in four groups. */
export function BusinessFields({ view, excluded }: Props) {
  const t = useTranslate();
  const names = excluded.filter(isBranch).map((branch) => t(`spaces.branch.${branch}`));
  return (
    <>
      <section className="card stack g-4">
        <h2 className="h3">{t("applicant.business.company")}</h2>
        <TextField
          {...view.field("tradeName")}
          label={t("applicant.business.tradeName")}
          maxLength={businessPlanLimits.tradeName}
        />
        <TextField
          {...view.field("idea")}
          label={t("applicant.business.idea")}
          hint={t("applicant.business.ideaHint")}
          maxLength={businessPlanLimits.idea}
        />
        <div className="two g-4">
          <TextField
            {...view.field("kvkNumber")}
            label={t("applicant.business.kvkNumber")}
            hint={t("applicant.business.kvkHint")}
            inputMode="numeric"
            maxLength={8}
          />
          <Select
            {...view.field("legalForm")}
            label={t("applicant.business.legalForm")}
            options={legalForms.map((form) => ({
              value: form,
              label: t(`applicant.business.legalForm.${form}`),
            }))}
            empty=""
          />
        </div>
        <Select
          {...view.field("branch")}
          label={t("applicant.business.branch")}
          hint={names.length > 0 ? t("applicant.business.excluded", { names: names.join(", ") }) : undefined}
          options={branchNames.map((branch) => ({ value: branch, label: t(`spaces.branch.${branch}`) }))}
          empty=""
        />
      </section>
      <OfferRows view={view} />
      <section className="card stack g-4">
        {(["audience", "competition", "organisation", "openingHours"] as const).map((name) => (
          <TextArea
            key={name}
            {...view.field(name)}
            label={t(`applicant.business.${name}`)}
            hint={t(`applicant.business.${name}Hint`)}
            rows={4}
          />
        ))}
        {(["marketing", "risks"] as const).map((name) => (
          <TextArea key={name} {...view.field(name)} label={t(`applicant.business.${name}`)} rows={4} />
        ))}
      </section>
      <PromiseRows view={view} />
    </>
  );
}

function OfferRows({ view }: { view: FormView }) {
  const t = useTranslate();
  return (
    <section className="card stack g-4">
      <h2 className="h3">{t("applicant.business.offers")}</h2>
      {rowNumbers(view, "offers").map((row) => (
        <div key={row} className="two g-3">
          <TextField
            {...view.field(`offers[${row}].product`)}
            label={`${t("applicant.business.product")} ${row + 1}`}
          />
          <div className="stack g-2">
            <TextField
              {...view.field(`offers[${row}].price`)}
              label={`${t("applicant.business.price")} ${row + 1}`}
              unit="€"
              inputMode="decimal"
            />
            <CheckBox
              id={`offers-${row}-smallPurse`}
              name={`offers[${row}].smallPurse`}
              label={t("applicant.business.smallPurse")}
              checked={view.checked(`offers[${row}].smallPurse`)}
            />
          </div>
        </div>
      ))}
      <MoreRows />
    </section>
  );
}

function PromiseRows({ view }: { view: FormView }) {
  const t = useTranslate();
  return (
    <section className="card stack g-4">
      <h2 className="h3">{t("applicant.business.promises")}</h2>
      <p className="explanation">{t("applicant.business.promisesHint")}</p>
      {rowNumbers(view, "counterPerformances").map((row) => (
        <div key={row} className="two g-3">
          <TextField
            {...view.field(`counterPerformances[${row}].what`)}
            label={`${t("applicant.business.what")} ${row + 1}`}
          />
          <TextField
            {...view.field(`counterPerformances[${row}].amountPerYear`)}
            label={`${t("applicant.business.amountPerYear")} ${row + 1}`}
            inputMode="numeric"
          />
          <TextField
            {...view.field(`counterPerformances[${row}].unit`)}
            label={`${t("applicant.business.unit")} ${row + 1}`}
          />
          <TextField
            {...view.field(`counterPerformances[${row}].proof`)}
            label={`${t("applicant.business.proof")} ${row + 1}`}
          />
        </div>
      ))}
      <MoreRows />
    </section>
  );
}

function MoreRows() {
  const t = useTranslate();
  return (
    <p>
      <Button look="quiet" size="small" name="intent" value="rows">
        {t("applicant.addRow")}
      </Button>
    </p>
  );
}

function rowNumbers(view: FormView, list: string): number[] {
  return Array.from({ length: view.rows(list, 0) + SPARE_ROWS }, (_, row) => row);
}
