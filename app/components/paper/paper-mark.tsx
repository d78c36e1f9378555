import type { PaperMark as Mark } from "#app/domain/applications/paper/paper-entry.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/notice.tsx";

import { markWords } from "./mark-words.ts";

type Props = { mark: Mark; forStaff?: boolean };

/** Says of a plan that staff entered it, from what, and how its maker confirmed it; to staff also how they are reached. */
export function PaperMark({ mark, forStaff = false }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <Notice tone="quiet" title={t(`paper.mark.title.${mark.way}`)}>
      <p>{markWords(t, format, mark)}</p>
      {forStaff && mark.reach ? (
        <p>
          {t("post.ofPlan", mark.reach)} <a href={paths.staff.letters()}>{t("post.toLetters")}</a>
        </p>
      ) : null}
    </Notice>
  );
}
