import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";

type Props = {
  readonly name: string;
  readonly once: string;
  readonly action: string;
  readonly pitch: { readonly startsAt: string; readonly coming: boolean | null };
};

/** Whether a maker without a mailbox comes to the pitch evening, as they told staff. */
export function SpokenPitch({ name, once, action, pitch }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const { coming } = pitch;
  return (
    <form method="post" action={action} className="card stack g-3">
      <OnceKey value={once} />
      <h2 className="h3">{t("spoken.pitch", { name })}</h2>
      <p>{t("spoken.pitchAt", { moment: format.moment(new Date(pitch.startsAt)) })}</p>
      {coming === null ? null : <p>{t(coming ? "spoken.comes" : "spoken.comesNot")}</p>}
      <div className="row g-3">
        {coming === true ? null : (
          <Button name="coming" value="yes">
            {t("spoken.yes", { name })}
          </Button>
        )}
        {coming === false ? null : (
          <Button look="outline" name="coming" value="no">
            {t("spoken.no", { name })}
          </Button>
        )}
      </div>
    </form>
  );
}
