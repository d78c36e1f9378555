import { Differences } from "#app/components/changes/differences.tsx";
import { NewPictures } from "#app/components/changes/new-pictures.tsx";
import type { PublicAddendum } from "#app/domain/tenders/addenda/queries.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { dayOf } from "#app/lib/dates.ts";
import { Notice } from "#app/ui/notice.tsx";

/** Says on top of the page that the rules changed since they were published, and leads to what is different. */
export function ChangesNotice({ changes }: { changes: readonly PublicAddendum[] }) {
  const t = useTranslate();
  const format = useFormat();
  const last = changes.at(-1);
  if (!last) return null;
  const day = format.day(dayOf(new Date(last.publishedAt)));
  return (
    <Notice tone="attention" title={t("changes.notice", { count: changes.length, day })}>
      <p>
        <a href="#wijzigingen">{t("changes.see")}</a>
      </p>
    </Notice>
  );
}

/** Every change of the rules since they were published, with the reason, what differs, and both fingerprints. */
export function SpaceChanges({ changes }: { changes: readonly PublicAddendum[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (changes.length === 0) return null;
  return (
    <section className="stack g-4" aria-labelledby="wijzigingen">
      <h2 id="wijzigingen">{t("changes.title")}</h2>
      <p>{t("changes.lead")}</p>
      {changes.map((change) => (
        <article key={change.number} className="stack g-3" id={`wijziging-${change.number}`}>
          <h3>
            {t("changes.number", {
              number: change.number,
              moment: format.moment(new Date(change.publishedAt)),
            })}
          </h3>
          <p className="words">
            <strong>{t("changes.reason")}:</strong> {change.reason}
          </p>
          <Differences differences={change.differences} />
          <NewPictures differences={change.differences} />
          <p className="small muted">
            {t("changes.hashes")}: <code className="hash">{change.beforeHash}</code>{" "}
            <code className="hash">{change.afterHash}</code>
          </p>
        </article>
      ))}
    </section>
  );
}
