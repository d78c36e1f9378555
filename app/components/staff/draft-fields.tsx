import type { ReactNode } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { branchNames } from "#app/domain/spaces/branches.ts";
import { planVariants } from "#app/domain/tenders/plan-variants.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { CheckBox, RadioGroup, TextArea, TextField } from "#app/ui/field.tsx";

import { JuryFields } from "./jury-fields.tsx";
import { RentFields } from "./publish/rent-fields.tsx";

const moments = ["opensAt", "closesAt", "shortlistBy", "pitchAt", "resultBy"] as const;

type Props = {
  readonly view: FormView;
  readonly colleagues?: readonly { readonly personId: string; readonly name: string }[];
  /** The rents of the space, above the fields of the rent. */
  readonly rentBasis?: ReactNode;
  /** What the stored rent comes to, beside the fields of the rent. */
  readonly outlook?: ReactNode;
  /** What is to be said of the stored moments. */
  readonly remarks?: ReactNode;
};

/** The text, rent, timetable and jury of a call. */
export function DraftFields({ view, colleagues, rentBasis, outlook, remarks }: Props) {
  const t = useTranslate();
  return (
    <>
      <section className="card stack g-4" id="text">
        <h2>{t("staff.draft.step.text")}</h2>
        <TextArea {...view.field("introduction")} label={t("staff.draft.introduction")} rows={5} />
        <TextArea
          {...view.field("neighbourhoodWishes")}
          label={t("staff.draft.neighbourhoodWishes")}
          rows={4}
        />
        <RadioGroup
          {...view.field("planVariant")}
          label={t("staff.draft.planVariant")}
          hint={t("staff.draft.planVariantHint")}
          options={planVariants.map((value) => ({ value, label: t(`staff.draft.planVariant.${value}`) }))}
        />
        <TextField
          {...view.field("openGlassPercent")}
          label={`${t("staff.draft.openGlassPercent")} (${t("common.optional")})`}
          hint={t("staff.draft.openGlassHint")}
          unit="%"
          unitAfter
          inputMode="numeric"
        />
        <BranchChoice view={view} name="wantedBranches" label={t("staff.draft.wantedBranches")} />
        <BranchChoice view={view} name="excludedBranches" label={t("staff.draft.excludedBranches")} />
      </section>
      <RentFields view={view} basis={rentBasis} {...(colleagues ? { colleagues } : {})} />
      {outlook}
      <section className="card stack g-4" id="timetable">
        <h2>{t("staff.draft.step.timetable")}</h2>
        {remarks}
        {moments.map((name) => (
          <fieldset key={name} className="plain-fieldset">
            <legend>{t(`staff.draft.${name}`)}</legend>
            <div className="two g-3">
              <TextField {...view.field(`${name}.day`)} label={t("staff.draft.day")} type="date" />
              <TextField {...view.field(`${name}.time`)} label={t("staff.draft.time")} />
            </div>
          </fieldset>
        ))}
        <TextField {...view.field("pitchPlace")} label={t("staff.draft.pitchPlace")} />
      </section>
      <JuryFields view={view} />
    </>
  );
}

/** Trades to tick, folded away until they are wanted. */
export function BranchChoice({ view, name, label }: { view: FormView; name: string; label: string }) {
  const t = useTranslate();
  return (
    <details className="disclosure">
      <summary>{label}</summary>
      <fieldset className="plain-fieldset">
        <legend className="visually-hidden">{label}</legend>
        <div className="grid g-1">
          {branchNames.map((branch) => (
            <CheckBox
              key={branch}
              id={`${name}-${branch}`}
              name={name}
              value={branch}
              label={t(`spaces.branch.${branch}`)}
              checked={view.checked(name, branch)}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}
