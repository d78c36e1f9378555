import { idOf } from "#app/lib/field-id.ts";
import type { UnreadField } from "#app/domain/applications/finance/typed-problem.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { financeNames } from "./finance-names.ts";

type Props = {
  /** All fields that no sum counts. */
  readonly unread: readonly UnreadField[];
  /** Only those whose name begins so. */
  readonly under: readonly string[];
};

/** Below a sum: which fields it leaves out, because what stands there cannot be read. */
export function UnreadFields({ unread, under }: Props) {
  const t = useTranslate();
  const nameOf = financeNames(t);
  const here = unread.filter(({ name }) => under.some((beginning) => name.startsWith(beginning)));
  if (here.length === 0) return null;
  return (
    <p className="row g-2 left-out" data-unread={here.length}>
      <Icon name="attention" />
      <span>
        {t("finance.leftOut", { count: here.length })}{" "}
        {here.map(({ name }, index) => (
          <span key={name}>
            {index > 0 ? ", " : null}
            <a href={`#${idOf(name)}`}>{nameOf(name) ?? name}</a>
          </span>
        ))}
      </span>
    </p>
  );
}
