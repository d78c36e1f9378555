import type { Check } from "#app/domain/applications/finance/checks/check.ts";
import { useTranslate } from "#app/i18n/context.tsx";

import { Lights } from "./lights.tsx";

type Props = {
  readonly checks: readonly Check[];
  readonly light: "green" | "unknown";
  readonly open?: boolean;
};

/** What is right, or cannot be counted yet: one line that unfolds. */
export function FoldedLights({ checks, light, open }: Props) {
  const t = useTranslate();
  const these = checks.filter((check) => check.light === light);
  if (these.length === 0) return null;
  return (
    <details className="disclosure" open={open}>
      <summary>
        {t(light === "green" ? "finance.good" : "finance.notCounted", { count: these.length })}
      </summary>
      <Lights checks={these} />
    </details>
  );
}
