import type { FieldNames } from "#app/components/forms/form-view.ts";
import { TypedVersion } from "#app/components/forms/typed-version.tsx";
import type { Difference } from "#app/domain/applications/differences.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/**
 * A colleague saved while somebody was writing: what differs, side by side. The form below holds one's own words; saving
 * it again is a choice that was seen.
 */
export function TwoVersions({
  differences,
  nameOf,
}: {
  differences: readonly Difference[];
  nameOf: FieldNames;
}) {
  const t = useTranslate();
  // What a form sends along that nobody typed has no name, and is no difference between two people.
  const named = differences.filter(({ name }) => nameOf(name) !== null);
  if (named.length === 0) return null;
  return (
    <Notice tone="attention" title={t("publish.both.title")}>
      <p>{t("publish.both.story")}</p>
      <ul className="stack g-4 plain-list">
        {named.map(({ name, mine, theirs }) => (
          <li key={name} className="stack g-2">
            <p>
              <strong>{nameOf(name)}</strong>
            </p>
            <div className="two g-3">
              <TypedVersion label={t("publish.both.mine")} text={mine} empty={t("publish.both.empty")} />
              <TypedVersion label={t("publish.both.theirs")} text={theirs} empty={t("publish.both.empty")} />
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
