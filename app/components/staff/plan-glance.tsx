import { figureOf, glanceFigures } from "#app/components/triage/glance-figures.ts";
import type { Glance } from "#app/domain/applications/triage/digest.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Facts } from "#app/ui/facts.tsx";

/** The figures of a plan above all that it says, the same as where plans are laid side by side. */
export function PlanGlance({ glance }: { readonly glance: Glance | null }) {
  const t = useTranslate();
  const format = useFormat();
  if (!glance) return null;
  return (
    <section className="stack g-3" aria-labelledby="glance">
      <h2 className="h3" id="glance">
        {t("staff.plan.glance")}
      </h2>
      <Facts
        facts={glanceFigures.map((figure) => ({
          label: t(`compare.${figure}`),
          value: figureOf(glance, figure, format),
        }))}
      />
    </section>
  );
}
