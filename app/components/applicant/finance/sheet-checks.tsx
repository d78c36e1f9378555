import type { Check, CheckId } from "#app/domain/applications/finance/checks/check.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { checkWords } from "./check-words.ts";

type Props = { readonly checks: readonly Check[]; readonly of: readonly CheckId[] };

/** What is wrong with the numbers just above, said again where they stand; the whole story is in the list on top. */
export function SheetChecks({ checks, of }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const urgent = checks.filter(({ id, light }) => of.includes(id) && (light === "red" || light === "amber"));
  if (urgent.length === 0) return null;
  return (
    <ul className="stack g-2 plain-list sheet-checks">
      {urgent.map((check) => {
        const { title, advice } = checkWords(t, format, check);
        return (
          <li key={check.id} className={`row g-2 sheet-check-${check.light}`} data-beside={check.id}>
            <Icon name="attention" />
            <span>
              <b>
                {t(`finance.light.${check.light}`)} {title}.
              </b>{" "}
              {advice}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
