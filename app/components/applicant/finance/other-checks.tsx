import { type Check, isUrgent } from "#app/domain/applications/finance/checks/check.ts";
import { useTranslate } from "#app/i18n/context.tsx";

import { checksOfSheets } from "./checks-of-sheets.ts";
import { FoldedLights } from "./folded-lights.tsx";
import { Lights } from "./lights.tsx";

const besideSheets = Object.values(checksOfSheets).flat();

/** At the end: the lights about the business plan, and what cannot be counted yet. */
export function OtherChecks({ checks }: { checks: readonly Check[] }) {
  const t = useTranslate();
  const others = checks.filter(({ id }) => !besideSheets.includes(id));
  const urgent = others.filter(isUrgent);
  if (checks.length === 0) return null;
  return (
    <section className="stack g-3" aria-labelledby="finance-others">
      <h2 id="finance-others">{t("finance.others")}</h2>
      {urgent.length === 0 ? null : <Lights checks={urgent} />}
      <FoldedLights checks={others} light="green" />
      <FoldedLights checks={checks} light="unknown" />
    </section>
  );
}
