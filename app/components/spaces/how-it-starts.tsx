import { useTranslate } from "#app/i18n/context.tsx";
import { HouseNumber } from "#app/ui/house-number.tsx";

const steps = [1, 2, 3, 4] as const;

/** Four numbered steps from looking to opening, at the foot of the overview. */
export function HowItStarts() {
  const t = useTranslate();
  return (
    <section className="band-white" aria-labelledby="how">
      <div className="wrap band stack g-5">
        <h2 id="how">{t("spaces.how.title")}</h2>
        <ol className="grid how-grid">
          {steps.map((step) => (
            <li key={step} className="stack g-2">
              <p aria-hidden="true">
                <HouseNumber number={String(step)} />
              </p>
              <h3>{t(`spaces.start.${step}.title`)}</h3>
              <p className="small muted">{t(`spaces.start.${step}`)}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
