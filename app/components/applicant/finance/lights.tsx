import type { Check, Light } from "#app/domain/applications/finance/checks/check.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";

import { checkWords } from "./check-words.ts";

const looks: Record<Light, { readonly className: string; readonly icon: IconName }> = {
  green: { className: "check", icon: "check" },
  amber: { className: "check check-attention", icon: "attention" },
  red: { className: "check check-error", icon: "attention" },
  unknown: { className: "check check-attention", icon: "clock" },
};

/** Lights of the financial plan: each with what is so, what to do about it, and the sum behind it. */
export function Lights({ checks }: { checks: readonly Check[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ul className="checks lights">
      {checks.map((check) => {
        const { title, advice, sum } = checkWords(t, format, check);
        const { className, icon } = looks[check.light];
        return (
          <li
            key={check.id}
            id={lightId(check)}
            tabIndex={-1}
            className={className}
            data-check={check.id}
            data-light={check.light}
          >
            <Icon name={icon} />
            <div>
              <b>
                <span className="visually-hidden">{t(`finance.light.${check.light}`)} </span>
                {title}
              </b>
              <p>{advice}</p>
              {sum === null ? null : <p className="small check-sum">{sum}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Where the summary on top leads to. */
export function lightId({ id }: Pick<Check, "id">): string {
  return `light-${id}`;
}
