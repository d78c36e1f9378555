import type { Check, Light } from "#app/domain/applications/finance/checks/check.ts";
import { isUrgent } from "#app/domain/applications/finance/checks/check.ts";
import { useTranslate } from "#app/i18n/context.tsx";

import { FoldedLights } from "./folded-lights.tsx";
import { Lights } from "./lights.tsx";

/** For who reads a plan of somebody else: all lights in one list, most urgent first; what is right is folded away. */
export function CheckList({ checks, lead }: { checks: readonly Check[]; lead: string }) {
  const t = useTranslate();
  const urgent = checks.filter(isUrgent);
  const count = (light: Light) => checks.filter((check) => check.light === light).length;
  return (
    <section className="stack g-3" aria-labelledby="finance-checks">
      <h2 id="finance-checks">{t("finance.checks")}</h2>
      <p>{lead}</p>
      <p role="status">{t("finance.summary", { red: count("red"), amber: count("amber") })}</p>
      {urgent.length === 0 ? null : <Lights checks={urgent} />}
      <FoldedLights checks={checks} light="green" open={urgent.length === 0} />
      <FoldedLights checks={checks} light="unknown" />
    </section>
  );
}
