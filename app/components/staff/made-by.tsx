import { useTranslate } from "#app/i18n/context.tsx";

/** Who made a plan, its owner first: staff read it once the plans are open. Nothing for a plan that was erased. */
export function MadeBy({ makers }: { makers: readonly (string | null)[] }) {
  const t = useTranslate();
  const [owner, ...others] = makers.filter((name) => name !== null);
  if (!owner) return null;
  return (
    <p>
      {others.length === 0
        ? t("together.madeByOne", { owner })
        : t("together.madeBy", { owner, others: others.join(", ") })}
    </p>
  );
}
