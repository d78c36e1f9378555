import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { slotWords } from "#app/i18n/slot-words.ts";
import { paths } from "#app/paths.ts";

type Viewing = {
  readonly bookingId: string;
  readonly slug: string;
  readonly address: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly note: string;
};

/** Where somebody is expected to come and look; it needs no plan. */
export function OwnViewings({ viewings }: { viewings: readonly Viewing[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (viewings.length === 0) return null;
  return (
    <section className="stack g-3" aria-labelledby="own-viewings">
      <h2 id="own-viewings" className="h3">
        {t("viewings.own.mine")}
      </h2>
      <ul className="stack g-2" role="list">
        {viewings.map((viewing) => (
          <li key={viewing.bookingId} className="card row g-4 row-apart">
            <div className="grow stack g-1">
              <p>
                <strong>{viewing.address}</strong>
              </p>
              <p className="as-sentence">{slotWords(t, format, viewing)}</p>
              {viewing.note ? (
                <p className="small words" dir="auto">
                  {viewing.note}
                </p>
              ) : null}
            </div>
            <a className="contact" href={paths.viewing(viewing.slug)}>
              {t("viewings.own.change")}
              <span className="visually-hidden"> {viewing.address}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
