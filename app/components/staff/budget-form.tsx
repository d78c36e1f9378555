import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { serviceLabels } from "#app/domain/spaces/vocabulary.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup, TextField } from "#app/ui/field.tsx";

type Props = {
  readonly view: FormView;
  readonly once: string;
  /** The rooms that stand on this page; see `seenRooms`. */
  readonly seen: string;
};

/** Sets the room of one year and one branch; setting it again changes it. */
export function BudgetForm({ view, once, seen }: Props) {
  const t = useTranslate();
  return (
    <form method="post" className="card stack g-4 form-page" noValidate>
      <OnceKey value={once} />
      <input type="hidden" name="seen" value={seen} />
      <h2 className="h3">{t("budget.set")}</h2>
      <div className="two g-4">
        <TextField {...view.field("year")} label={t("budget.year")} inputMode="numeric" />
        <TextField {...view.field("amount")} label={t("budget.amount")} unit="€" inputMode="decimal" />
      </div>
      <RadioGroup
        {...view.field("serviceLabel")}
        label={t("budget.serviceLabel")}
        options={serviceLabels.map((label) => ({
          value: label,
          label: t(`staff.space.serviceLabel.${label}`),
        }))}
      />
      <p>
        <Button>{t("budget.save")}</Button>
      </p>
    </form>
  );
}
