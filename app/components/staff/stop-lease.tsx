import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { leaseLimits } from "#app/domain/leases/lease-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CheckBox, TextArea } from "#app/ui/field.tsx";

type Props = {
  readonly view: FormView;
  readonly version: number;
  readonly steps: readonly string[];
  readonly once: string;
};

/** Stops a lease: folded away, with a reason for the tenant, and said twice, because nothing brings it back. */
export function StopLease({ view, version, steps, once }: Props) {
  const t = useTranslate();
  const reason = view.field("reason");
  const { id, error } = view.field("sure");
  return (
    <details className="disclosure" open={reason.error || error ? true : undefined}>
      <summary>{t("lease.stop")}</summary>
      <form method="post" className="card stack g-3" noValidate>
        <OnceKey value={once} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="stops" value="yes" />
        <p>{t("lease.stopStory")}</p>
        <TextArea
          {...reason}
          label={t("lease.stopWhy")}
          hint={t("lease.stopWhyHint")}
          maxLength={leaseLimits.note}
          rows={3}
        />
        <CheckBox
          id={id}
          name="sure"
          error={error}
          label={t("lease.stopSure")}
          checked={view.checked("sure")}
        />
        <p className="row g-3">
          {steps.map((step) => (
            <Button key={step} look="stop" name="step" value={step}>
              {t.find(`lease.step.${step}`) ?? step}
            </Button>
          ))}
        </p>
      </form>
    </details>
  );
}
