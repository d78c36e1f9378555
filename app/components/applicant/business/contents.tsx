import { useTranslate } from "#app/i18n/context.tsx";

import { sections } from "./business-fields.tsx";

/** Leads to each section of a long page; folded, so that it stands in nobody's way. */
export function Contents() {
  const t = useTranslate();
  return (
    <details className="disclosure disclosure-first">
      <summary>{t("business.contents")}</summary>
      <ol className="contents">
        {sections.map((name) => (
          <li key={name}>
            <a href={`#deel-${name}`}>{t(`business.section.${name}`)}</a>
          </li>
        ))}
      </ol>
    </details>
  );
}
