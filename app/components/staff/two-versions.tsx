import type { SubmissionResult } from "@conform-to/react";

import { TypedVersion } from "#app/components/forms/typed-version.tsx";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

import type { FormTelling } from "./versions/telling.ts";

type Props = {
  /** What the action answered of this form; nothing when the page is only opened. */
  readonly result: SubmissionResult | undefined;
  /** What is stored by now, as the text of the form. */
  readonly stored: unknown;
  /** How each field of this form is called and said. */
  readonly telling: FormTelling;
};

/**
 * A colleague saved while somebody was writing: all that differs, side by side and in words. The form below holds one's
 * own version; saving it again is a choice that was seen. Nothing when the form came back for another reason.
 */
export function TwoVersions({ result, stored, telling }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (result?.error?.[""]?.[0] !== "problems.changed-meanwhile") return null;
  const told = telling({ t, format }, result.initialValue, stored);
  if (told.length === 0)
    return (
      <Notice tone="attention" title={t("publish.both.sameTitle")}>
        <p>{t("publish.both.same")}</p>
      </Notice>
    );
  return (
    <Notice tone="attention" title={t("publish.both.title")}>
      <p>{t("publish.both.story")}</p>
      <ul className="stack g-4 plain-list">
        {told.map(({ key, label, mine, theirs }) => (
          <li key={key} className="stack g-2">
            <p>
              <strong>{label}</strong>
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
