import type { ReactNode } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { legalGrounds, realmLimits } from "#app/domain/spaces/realm-form.ts";
import { realmAnswers, realmQuestions } from "#app/domain/spaces/realm-tree.ts";
import { realms, serviceLabels } from "#app/domain/spaces/vocabulary.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { CheckBox, RadioGroup, TextArea, TextField } from "#app/ui/field.tsx";

/** The questions in the order of the tree, what they come to, then the choice with its ground and its motivation. */
export function RealmFields({ view, advice }: { readonly view: FormView; readonly advice: ReactNode }) {
  const t = useTranslate();
  return (
    <>
      <section className="card stack g-4" aria-labelledby="questions">
        <h2 className="h3" id="questions">
          {t("publish.realm.questions")}
        </h2>
        <p className="explanation">{t("publish.realm.questionsHint")}</p>
        {realmQuestions.map((question) => (
          <RadioGroup
            key={question}
            {...view.field(question)}
            label={t(`publish.realm.${question}`)}
            options={realmAnswers.map((answer) => ({
              value: answer,
              label: t(`publish.realmAnswer.${answer}`),
            }))}
          />
        ))}
        {advice}
      </section>
      <section className="card stack g-4" aria-labelledby="choice">
        <h2 className="h3" id="choice">
          {t("publish.realm.choice")}
        </h2>
        <RadioGroup
          {...view.field("realm")}
          label={t("publish.realm.realm")}
          options={realms.map((realm) => ({ value: realm, label: t(`staff.space.realm.${realm}`) }))}
        />
        <CheckBox
          id="isCare"
          name="isCare"
          label={t("publish.realm.isCare")}
          checked={view.checked("isCare")}
        />
        <RadioGroup
          {...view.field("serviceLabel")}
          label={t("staff.space.serviceLabel")}
          hint={t("staff.space.serviceHint")}
          options={serviceLabels.map((label) => ({
            value: label,
            label: t(`staff.space.serviceLabel.${label}`),
          }))}
        />
        <RadioGroup
          {...view.field("legalGround")}
          label={t("publish.realm.legalGround")}
          options={legalGrounds.map((ground) => ({ value: ground, label: t(`publish.ground.${ground}`) }))}
        />
        <div className="two g-4">
          <TextField {...view.field("ownHomes")} label={t("publish.realm.ownHomes")} inputMode="numeric" />
          <TextField
            {...view.field("liveability")}
            label={t("publish.realm.liveability")}
            hint={t("publish.realm.liveabilityHint")}
            maxLength={realmLimits.liveability}
          />
        </div>
        <TextArea
          {...view.field("motivation")}
          label={t("publish.realm.motivation")}
          hint={t("publish.realm.motivationHint")}
          maxLength={realmLimits.motivation}
          rows={4}
        />
      </section>
    </>
  );
}
