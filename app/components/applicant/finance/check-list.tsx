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

/** The traffic lights with what to do, most urgent first; what is right or cannot be counted yet is folded away. */
export function CheckList({ checks, lead }: { checks: readonly Check[]; lead?: string }) {
  const t = useTranslate();
  const urgent = checks.filter(({ light }) => light === "red" || light === "amber");
  const good = checks.filter(({ light }) => light === "green");
  const open = checks.filter((check) => check.light === "unknown");
  const count = (light: Light) => checks.filter((check) => check.light === light).length;
  return (
    <section className="stack g-3" aria-labelledby="finance-checks">
      <h2 id="finance-checks">{t("finance.checks")}</h2>
      {lead ? <p>{lead}</p> : null}
      <p role="status">{t("finance.summary", { red: count("red"), amber: count("amber") })}</p>
      {urgent.length === 0 ? null : <Lights checks={urgent} />}
      {good.length === 0 ? null : (
        <details className="disclosure" open={urgent.length === 0}>
          <summary>{t("finance.good", { count: good.length })}</summary>
          <Lights checks={good} />
        </details>
      )}
      {open.length === 0 ? null : (
        <details className="disclosure">
          <summary>{t("finance.notCounted", { count: open.length })}</summary>
          <Lights checks={open} />
        </details>
      )}
    </section>
  );
}

function Lights({ checks }: { checks: readonly Check[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ul className="checks grid">
      {checks.map((check) => {
        const { title, advice, sum } = checkWords(t, format, check);
        const { className, icon } = looks[check.light];
        return (
          <li key={check.id} className={className} data-check={check.id} data-light={check.light}>
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
