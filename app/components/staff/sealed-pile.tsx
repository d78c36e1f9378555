import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { SealedEnvelope } from "#app/ui/sealed-envelope.tsx";

type Props = { readonly plans: number; readonly closesAt: string };

/** All that staff may know of the plans before closing: how many there are, and when two people may open them. */
export function SealedPile({ plans, closesAt }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="card envelope stack g-3" aria-labelledby="sealed-pile">
      <SealedEnvelope />
      <h2 className="h3" id="sealed-pile">
        <span className="pile-number">{plans}</span> {t("sealedPile.title", { count: plans })}
      </h2>
      <p>{t("sealedPile.story")}</p>
      <p id="sealed-until">
        <strong>{t("sealedPile.opens", { moment: format.moment(new Date(closesAt)) })}</strong>
      </p>
      <p>
        <Button look="outline" notYet about="sealed-until">
          <Icon name="lock" /> {t("sealedPile.open")}
        </Button>
      </p>
    </section>
  );
}
