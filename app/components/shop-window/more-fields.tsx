import type { ReactNode } from "react";

import type { FormView } from "#app/components/forms/form-view.ts";
import { signageKinds, signagePermits } from "#app/domain/applications/window-vocabulary.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { CheckBox, Select, TextField } from "#app/ui/field.tsx";

import { LongAnswer } from "./long-answer.tsx";
import { choicesOf, measureField, windowField } from "./window-field.ts";

const fields = {
  signs: ["signage", "signageWidthCm", "signageHeightCm", "signageLit", "signageOfOthers", "signagePermit"],
  onPavement: [
    "pavementWidthM",
    "pavementDepthCm",
    "pavementHeightCm",
    "pavementFreeCm",
    "terraceSeats",
    "pavement",
  ],
  door: ["thresholdMm", "doorWidthCm", "cleaningsPerMonth"],
} as const;

/** The measures of domain.md 3d that a plan may leave out: signs, pavement, door. Folded away until they are used. */
export function MoreFields({ view }: { view: FormView }) {
  const t = useTranslate();
  const measure = (name: string) => <TextField key={name} {...measureField(t, view, name)} />;
  const tick = (name: "signageLit" | "signageOfOthers") => (
    <CheckBox
      {...view.field(name)}
      value="on"
      label={t(`applicant.window.${name}`)}
      checked={view.checked(name)}
    />
  );
  return (
    <section className="card stack g-2" aria-labelledby="window-more">
      <h2 id="window-more" className="h3">
        {t("applicant.window.more")}
      </h2>
      <Group view={view} name="signs">
        <Select
          {...windowField(t, view, "signage")}
          options={choicesOf(t, "signage", signageKinds)}
          empty=""
        />
        <div className="two g-4">{["signageWidthCm", "signageHeightCm"].map(measure)}</div>
        {tick("signageLit")}
        {tick("signageOfOthers")}
        <Select
          {...windowField(t, view, "signagePermit")}
          options={choicesOf(t, "signagePermit", signagePermits)}
          empty=""
        />
      </Group>
      <Group view={view} name="onPavement">
        <div className="two g-4">{fields.onPavement.slice(0, 5).map(measure)}</div>
        <LongAnswer view={view} name="pavement" rows={3} />
      </Group>
      <Group view={view} name="door">
        <div className="two g-4">{fields.door.map(measure)}</div>
      </Group>
    </section>
  );
}

type GroupProps = {
  readonly view: FormView;
  readonly name: keyof typeof fields;
  readonly children: ReactNode;
};

/** Open as soon as something in it is filled in or refused. */
function Group({ view, name, children }: GroupProps) {
  const t = useTranslate();
  const isUsed = fields[name].some((field) => view.field(field).value || view.field(field).error);
  return (
    <details className="disclosure" open={isUsed}>
      <summary>{t(`applicant.window.${name}`)}</summary>
      <div className="stack g-4">{children}</div>
    </details>
  );
}
