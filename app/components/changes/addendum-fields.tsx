import type { FormView } from "#app/components/forms/form-view.ts";
import { CriterionFields } from "#app/components/staff/criterion-fields.tsx";
import { BranchChoice } from "#app/components/staff/draft-fields.tsx";
import { energyLabels, handoverLevels } from "#app/domain/spaces/vocabulary.ts";
import { addendumLimits } from "#app/domain/tenders/addenda/addendum-form.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Cents } from "#app/lib/money.ts";
import { FactLines } from "#app/ui/facts.tsx";
import { DayField, MoneyField, Select, TextArea, TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { BuildingChangeFields } from "./building-change-fields.tsx";
import type { Pictures } from "./picture-change-fields.tsx";
import { PropertyChangeFields } from "./property-change-fields.tsx";

const moments = ["closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

type Props = {
  view: FormView;
  criteria: number;
  pictures: Pictures;
  /** What the space shares with its building was published too. */
  hasBuilding: boolean;
  hasPlans: boolean;
  /** The market and target rent that come from the value of the space, and so cannot change; null where they do not. */
  valued: ValuedRents | null;
};

type ValuedRents = { readonly marketRent: Cents; readonly targetRent: Cents };

/** Published rules as they stand, to be changed: folded by subject, the reason at the end. */
export function AddendumFields({ view, criteria, pictures, hasBuilding, hasPlans, valued }: Props) {
  const t = useTranslate();
  return (
    <>
      <section className="card stack g-4">
        <h2 className="h3">{t("changes.staff.moments")}</h2>
        <p className="explanation">{t("changes.staff.momentsHint")}</p>
        {moments.map((name) => (
          <fieldset key={name} className="plain-fieldset">
            <legend>{t(`staff.draft.${name}`)}</legend>
            <div className="two g-3">
              <DayField {...view.field(`${name}.day`)} label={t("staff.draft.day")} />
              <TextField {...view.field(`${name}.time`)} label={t("staff.draft.time")} />
            </div>
          </fieldset>
        ))}
        <TextField {...view.field("pitchPlace")} label={t("staff.draft.pitchPlace")} />
      </section>
      <section className="card stack g-4">
        <h2 className="h3">{t("changes.staff.texts")}</h2>
        <TextArea {...view.field("introduction")} label={t("staff.draft.introduction")} rows={4} />
        <TextArea
          {...view.field("neighbourhoodWishes")}
          label={t("staff.draft.neighbourhoodWishes")}
          rows={3}
        />
        <BranchChoice view={view} name="wantedBranches" label={t("staff.draft.wantedBranches")} />
        <BranchChoice view={view} name="excludedBranches" label={t("staff.draft.excludedBranches")} />
      </section>
      <SpaceFields view={view} />
      <PropertyChangeFields view={view} pictures={pictures} />
      {hasBuilding ? <BuildingChangeFields view={view} /> : null}
      <RentFields view={view} valued={valued} />
      {hasPlans ? (
        <Notice tone="quiet">
          <p>{t("changes.staff.criteriaFrozen")}</p>
        </Notice>
      ) : (
        <CriterionFields view={view} count={criteria} />
      )}
      <section className="card stack g-4">
        <TextArea
          {...view.field("reason")}
          label={t("changes.staff.reason")}
          hint={t("changes.staff.reasonHint")}
          maxLength={addendumLimits.reason}
          rows={4}
        />
      </section>
    </>
  );
}

function SpaceFields({ view }: { view: FormView }) {
  const t = useTranslate();
  const labels = energyLabels.map((value) => ({ value, label: value }));
  return (
    <section className="card stack g-4">
      <h2 className="h3">{t("changes.staff.space")}</h2>
      <TextArea {...view.field("description")} label={t("staff.space.description")} rows={3} />
      <div className="two g-4">
        <TextField
          {...view.field("areaM2")}
          label={t("changes.staff.area")}
          unit="m²"
          unitAfter
          inputMode="decimal"
        />
        <TextField
          {...view.field("frontageM")}
          label={`${t("changes.staff.frontage")} (${t("common.optional")})`}
          unit="m"
          unitAfter
          inputMode="decimal"
        />
        <Select
          {...view.field("handover")}
          label={t("spaces.page.handover")}
          options={handoverLevels.map((value) => ({ value, label: t(`spaces.handover.${value}`) }))}
        />
        <Select
          {...view.field("energyLabel")}
          label={t("changes.staff.label")}
          options={labels}
          empty={t("changes.staff.noLabel")}
        />
        <TextField
          {...view.field("openGlassPercent")}
          label={`${t("staff.draft.openGlassPercent")} (${t("common.optional")})`}
          unit="%"
          unitAfter
          inputMode="numeric"
        />
      </div>
    </section>
  );
}

function RentFields({ view, valued }: { view: FormView; valued: ValuedRents | null }) {
  const t = useTranslate();
  const format = useFormat();
  const rents = ["marketRent", "targetRent"] as const;
  return (
    <section className="card stack g-4">
      <h2 className="h3">{t("changes.staff.rent")}</h2>
      {valued ? (
        <>
          <FactLines
            facts={rents.map((name) => ({
              label: t(`staff.space.${name}`),
              value: format.money(valued[name]),
            }))}
          />
          <p className="explanation">{t("problems.valued-rents")}</p>
        </>
      ) : null}
      <div className="two g-4">
        {valued
          ? null
          : rents.map((name) => (
              <MoneyField key={name} {...view.field(name)} label={t(`staff.space.${name}`)} />
            ))}
        <MoneyField {...view.field("serviceCosts")} label={t("staff.space.serviceCosts")} />
        <TextField
          {...view.field("rentPath")}
          label={t("staff.draft.rentPath")}
          hint={t("staff.draft.rentPathHint")}
        />
        <DayField {...view.field("leaseStartsOn")} label={t("staff.draft.leaseStartsOn")} />
      </div>
      <TextArea
        {...view.field("discountReason")}
        label={`${t("staff.draft.discountReason")} (${t("common.optional")})`}
        hint={t("changes.staff.discountHint")}
        rows={3}
      />
      <DayField
        {...view.field("discountEndsOn")}
        label={`${t("staff.draft.discountEndsOn")} (${t("common.optional")})`}
        hint={t("publish.discount.endHint")}
      />
    </section>
  );
}
