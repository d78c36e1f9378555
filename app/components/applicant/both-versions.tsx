import type { FieldNames } from "#app/components/forms/form-view.ts";
import { TypedVersion } from "#app/components/forms/typed-version.tsx";
import type { Difference } from "#app/domain/applications/differences.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { CheckBox } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";

type Props = {
  readonly differences: readonly Difference[];
  readonly nameOf: FieldNames;
  /** Who saved the other version and when; null when that was oneself, in another tab. */
  readonly by: { readonly name: string; readonly at: string } | null;
};

/**
 * Two people (or tabs) wrote at once: both texts side by side, and for each field the choice which one stays. The page
 * opens here, because nothing is saved before the choice.
 */
export function BothVersions({ differences, nameOf, by }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const time = by ? format.time(new Date(by.at)) : "";
  return (
    <Notice
      tone="attention"
      first="both-versions"
      title={by ? t("applicant.both.titleBy", { name: by.name, time }) : t("applicant.both.title")}
    >
      <p>{t("applicant.both.story")}</p>
      <ul className="stack g-4 plain-list">
        {differences.map(({ name, mine, theirs }) => (
          <li key={name} className="stack g-2">
            <p>
              <strong>{nameOf(name) ?? name}</strong>
            </p>
            <div className="two g-3">
              <TypedVersion label={t("applicant.both.mine")} text={mine} empty={t("applicant.both.empty")} />
              <TypedVersion
                label={by ? t("applicant.both.theirsBy", { name: by.name }) : t("applicant.both.theirs")}
                text={theirs}
                empty={t("applicant.both.empty")}
              />
            </div>
            <CheckBox
              id={`theirs-${name.replaceAll(".", "-")}`}
              name={`theirs.${name}`}
              label={t("applicant.both.take", { name: nameOf(name) ?? name })}
            />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
