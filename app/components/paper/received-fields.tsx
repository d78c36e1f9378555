import type { FormView } from "#app/components/forms/form-view.ts";
import { paperWays } from "#app/domain/applications/paper/paper-entry.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { DayField, RadioGroup, TextField } from "#app/ui/field.tsx";

/** How and when something came in that staff type for somebody. */
export function ReceivedFields({ view, label }: { view: FormView; label: string }) {
  const t = useTranslate();
  return (
    <>
      <RadioGroup
        {...view.field("way")}
        label={label}
        options={paperWays.map((value) => ({ value, label: t(`paper.way.${value}`) }))}
      />
      <div className="two g-3">
        <DayField {...view.field("receivedOn")} label={t("paper.receivedOn")} />
        <TextField {...view.field("receivedTime")} label={t("paper.receivedTime")} maxLength={5} />
      </div>
    </>
  );
}
