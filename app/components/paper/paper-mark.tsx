import type { PaperMark as Mark } from "#app/domain/applications/paper/paper-entry.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { markWords } from "./mark-words.ts";

/** Says of a plan that staff entered it, from what, and how its maker confirmed it. */
export function PaperMark({ mark }: { mark: Mark }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <Notice tone="quiet" title={t(`paper.mark.title.${mark.way}`)}>
      <p>{markWords(t, format, mark)}</p>
    </Notice>
  );
}
