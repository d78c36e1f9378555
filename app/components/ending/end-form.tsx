import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { EndingKind } from "#app/domain/tenders/ending/ending.ts";
import { ENDING_REASON_LENGTH } from "#app/domain/tenders/ending/ending-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup, TextArea } from "#app/ui/field.tsx";

type Props = {
  readonly page: {
    readonly once: string;
    readonly kinds: readonly EndingKind[];
    /** Nobody outside knows of the call. */
    readonly isQuiet: boolean;
    readonly hasPlans: boolean;
  };
  readonly view: FormView;
};

/** Says what ending does and to whom it is told, asks for the reason, and ends it or asks a colleague. */
export function EndForm({ page, view }: Props) {
  const t = useTranslate();
  const { once, kinds, isQuiet, hasPlans } = page;
  const [first] = kinds;
  const heard = isQuiet ? "quiet" : "heard";
  return (
    <form method="post" className="card stack g-4" noValidate>
      <OnceKey value={once} />
      <input type="hidden" name="heardOf" value={isQuiet ? "no" : "yes"} />
      <input type="hidden" name="asksSecond" value={hasPlans ? "yes" : "no"} />
      <div className="stack g-2">
        <p>{t(`ending.staff.${heard}`)}</p>
        {isQuiet ? null : <p>{t("ending.staff.keeps")}</p>}
        {isQuiet ? null : (
          <p>
            <strong>{t(hasPlans ? "ending.staff.two" : "ending.staff.one")}</strong>
          </p>
        )}
      </div>
      {kinds.length > 1 ? (
        <RadioGroup
          {...view.field("kind")}
          label={t("ending.kind")}
          options={kinds.map((kind) => ({ value: kind, label: t(`ending.kind.${kind}`) }))}
        />
      ) : (
        <input type="hidden" name="kind" value={first} />
      )}
      <TextArea
        {...view.field("reason")}
        label={t("ending.reason")}
        hint={t(`ending.reasonHint.${heard}`)}
        maxLength={ENDING_REASON_LENGTH}
        rows={5}
      />
      <p>
        <Button size="large" look="stop" name="intent" value="end">
          {t(isQuiet ? "ending.do.quiet" : hasPlans ? "ending.do.ask" : "ending.do.now")}
        </Button>
      </p>
    </form>
  );
}
