import { useState } from "react";

import { type Check, isUrgent, type Light } from "#app/domain/applications/finance/checks/check.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

import { checkWords } from "./check-words.ts";
import { lightId } from "./lights.tsx";

/** More than so many lines would stand between somebody and the first field. */
const MOST_IN_SIGHT = 3;

/** On top of the sheets: how many lights need attention, each with the way to the numbers that it is about. */
export function ChecksOnTop({ checks }: { checks: readonly Check[] }) {
  const t = useTranslate();
  const urgent = checks.filter(isUrgent);
  // As the page came: what unfolds by itself while somebody types would push their field away.
  const [open] = useState(urgent.length <= MOST_IN_SIGHT);
  const count = (light: Light) => urgent.filter((check) => check.light === light).length;
  return (
    <section className="card card-small stack g-2 lights-on-top" aria-labelledby="finance-checks">
      <h2 id="finance-checks">{t("finance.checks")}</h2>
      <p role="status">{t("finance.summary", { red: count("red"), amber: count("amber") })}</p>
      {urgent.length === 0 ? null : (
        <details className="disclosure" open={open}>
          <summary>{t("finance.attention", { count: urgent.length })}</summary>
          <ul className="plain-list">
            {urgent.map((check) => (
              <Way key={check.id} check={check} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Way({ check }: { check: Check }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <li>
      <a className={`light-way light-way-${check.light}`} href={`#${lightId(check)}`}>
        <span className="visually-hidden">{t(`finance.light.${check.light}`)} </span>
        {checkWords(t, format, check).title}
      </a>
    </li>
  );
}
