import type { ReactNode } from "react";

import type { EndedCall } from "#app/domain/tenders/ending/ending.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { Notice } from "#app/ui/notice.tsx";

type Props = { readonly ended: EndedCall; readonly children?: ReactNode };

/** That nobody gets this space, since when and why; below it the way on for whoever reads. */
export function CallEnded({ ended, children }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const day = format.day(dayOf(new Date(ended.at)));
  return (
    <Notice tone="attention" title={t(`ending.title.${ended.kind}`)}>
      <p>{t(`ending.since.${ended.kind}`, { day })}</p>
      <ReasonGiven reason={ended.reason} />
      {children}
    </Notice>
  );
}

/** The reason in the words of the corporation, line by line as it was typed. */
export function ReasonGiven({ reason }: { readonly reason: string }) {
  const t = useTranslate();
  return (
    <div className="stack g-1">
      <p>{t("ending.reasonGiven")}</p>
      <blockquote className="as-typed agreed">{reason}</blockquote>
    </div>
  );
}
