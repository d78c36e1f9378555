import type { EndedCall } from "#app/domain/tenders/ending/ending.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { CallEnded, ReasonGiven } from "./call-ended.tsx";

/** On the page of a space: that nobody gets it, why, and how to hear when it opens again. */
export function EndedInPublic({ ended, slug }: { readonly ended: EndedCall; readonly slug: string }) {
  const t = useTranslate();
  return (
    <CallEnded ended={ended}>
      <p>{t("ending.again")}</p>
      <form method="post" action={paths.alerts.save(new URLSearchParams({ ruimte: slug }))}>
        <Button look="outline">{t("ending.mailMe")}</Button>
      </form>
    </CallEnded>
  );
}

/** On the page of a call that came after: what became of the one before, for whoever remembers it. */
export function EndedBefore({ before }: { readonly before: EndedCall }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <Notice tone="quiet" title={t("ending.before.title")}>
      <p>{t(`ending.since.${before.kind}`, { day: format.day(dayOf(new Date(before.at))) })}</p>
      <ReasonGiven reason={before.reason} />
    </Notice>
  );
}
