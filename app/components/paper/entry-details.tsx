import type { FormView } from "#app/components/forms/form-view.ts";
import { entryLimits } from "#app/domain/applications/paper/entry-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { TextField } from "#app/ui/field.tsx";

import { ReceivedFields } from "./received-fields.tsx";

/** The fields of whose plan it is, how they are reached, and how and when it came. */
export function EntryDetails({ view }: { view: FormView }) {
  const t = useTranslate();
  const maybe = (label: string) => t("paper.optional", { label });
  return (
    <>
      <TextField {...view.field("name")} label={t("paper.name")} maxLength={entryLimits.name} />
      <TextField
        {...view.field("email")}
        type="email"
        inputMode="text"
        label={maybe(t("paper.email"))}
        hint={t("paper.emailHint")}
      />
      <div className="two g-3">
        <TextField
          {...view.field("phone")}
          type="tel"
          label={maybe(t("paper.phone"))}
          maxLength={entryLimits.phone}
        />
        <TextField
          {...view.field("postal")}
          label={maybe(t("paper.postal"))}
          maxLength={entryLimits.postal}
        />
      </div>
      <ReceivedFields view={view} label={t("paper.way")} />
    </>
  );
}
