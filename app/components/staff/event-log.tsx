import type { Actor } from "#app/domain/people/actor.ts";
import { lateMoment } from "#app/domain/tenders/late-opening.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import type { Translate } from "#app/i18n/translate.ts";

type Line = {
  readonly id: number;
  readonly at: Date;
  readonly name: string;
  readonly actor: Actor["kind"];
  /** Null for whoever did not sign in as who they are. */
  readonly person: string | null;
  /** Somebody who makes a plan, for whoever reads without names. */
  readonly isUnnamed?: boolean;
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
            {t.find(`events.${event.name}`) ?? event.name} ({whoDid(t, event)})
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

function whoDid(t: Translate, { actor, person, isUnnamed }: Line): string {
  if (isUnnamed) return t("staff.letters.aMaker");
  if (person !== null) return person || t("evening.erased.person");
  return actor === "entrepreneur" || actor === "juror"
    ? t(`dossier.by.${actor}`)
    : t("staff.tender.bySystem");
}

function isLate({ at, due }: Line): boolean {
  return Boolean(due) && lateMoment(new Date(due ?? at), new Date(at)) !== null;
}
