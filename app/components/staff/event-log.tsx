import { lateMoment } from "#app/domain/tenders/late-opening.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";

type Line = {
  readonly id: number;
  readonly at: Date;
  readonly name: string;
  readonly person: string | null;
  readonly reason?: string | null;
  /** Passed on for a maker without a mailbox. */
  readonly isSpoken?: boolean;
  /** When it was due, where the server did it by itself. */
  readonly due?: string | null;
};

/** The append-only log as a story: who did what, the latest first. */
export function EventLog({ events }: { events: readonly Line[] }) {
  const t = useTranslate();
  const format = useFormat();
  if (events.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>{t("staff.tender.log")}</summary>
      <ol className="stack g-2">
        {events.map((event) => (
          <li key={event.id}>
            <time dateTime={new Date(event.at).toISOString()}>{format.exactMoment(new Date(event.at))}</time>
            {": "}
            {t.find(`events.${event.name}`) ?? event.name} (
            {event.person === null ? t("staff.tender.bySystem") : event.person || t("evening.erased.person")})
            {event.isSpoken ? `, ${t("spoken.inLog")}` : null}
            {event.reason ? `. ${event.reason}` : null}
            {isLate(event)
              ? `. ${t("publish.late", { moment: format.exactMoment(new Date(event.due ?? event.at)) })}`
              : null}
          </li>
        ))}
      </ol>
    </details>
  );
}

function isLate({ at, due }: Line): boolean {
  return Boolean(due) && lateMoment(new Date(due ?? at), new Date(at)) !== null;
}
