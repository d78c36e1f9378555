import { useTranslate } from "#app/i18n/context.tsx";

const firstSteps = ["start", "operation", "private"] as const;

/** An empty plan is not right and not wrong: what to fill in first, and why the lights are still out. */
export function NothingYet() {
  const t = useTranslate();
  return (
    <section className="card card-small stack g-2" aria-labelledby="finance-checks">
      <h2 id="finance-checks">{t("finance.begin")}</h2>
      <p role="status">{t("finance.nothingYet")}</p>
      <ul className="plain-list">
        {firstSteps.map((sheet) => (
          <li key={sheet}>
            <a className="light-way" href={`#finance-${sheet}`}>
              {t(`finance.first.${sheet}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
