import type { SpokenWord } from "#app/domain/applications/paper/find-spoken-for.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** What staff passed on for a maker without a mailbox: what, who, how and when it came in. Nothing when nobody did. */
export function SpokenWords({ words }: { words: readonly SpokenWord[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (words.length === 0) return null;
  return (
    <Notice tone="quiet" title={t("spoken.marks")}>
      <ul className="stack g-1 plain-list">
        {words.map(({ event, by, way, heardAt }) => (
          <li key={`${event}.${heardAt}`}>
            {t("spoken.mark", {
              what: t.find(`events.${event}`) ?? "",
              by: by || t("evening.erased.person"),
              way: t(`paper.mark.${way}`),
              heard: format.moment(new Date(heardAt)),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
