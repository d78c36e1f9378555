import { partNames } from "#app/components/applicant/part-names.ts";
import { idOf } from "#app/lib/field-id.ts";
import type { PlanPart } from "#app/domain/applications/plan-parts.ts";
import { useTranslate } from "#app/i18n/context.tsx";

/** More than this is a page of its own; the part itself says the rest. */
const SHOWN = 6;

type Props = { readonly part: PlanPart; readonly href: string; readonly missing: readonly string[] };

/** What a part still asks, each a way to its own question. */
export function MissingList({ part, href, missing }: Props) {
  const t = useTranslate();
  const nameOf = partNames(t, part);
  const rest = missing.length - SHOWN;
  return (
    <div className="stack g-1">
      <p className="small">{t("handIn.missing", { count: missing.length })}</p>
      <ul className="hand-in-missing">
        {missing.slice(0, SHOWN).map((name) => (
          <li key={name}>
            <a href={`${href}#${idOf(name)}`}>{nameOf(name) ?? t("handIn.thisPart")}</a>
          </li>
        ))}
        {rest > 0 ? <li>{t("handIn.andMore", { count: rest })}</li> : null}
      </ul>
    </div>
  );
}
