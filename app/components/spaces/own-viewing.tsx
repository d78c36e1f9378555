import type { Slot } from "#app/domain/tenders/viewings/queries.server.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { slotWords } from "#app/i18n/slot-words.ts";
import { paths } from "#app/paths.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";

import { isFree, SlotFacts } from "./slot-facts.tsx";

type Props = {
  own: Slot | null;
  slots: readonly Slot[];
  now: Date;
  isOpen: boolean;
  calendar: string;
  /** The address of the calendar was just made anew. */
  isRenewed: boolean;
  once: string;
};

/** One's own place at the viewings of a space, and the other moments to move it to. */
export function OwnViewing({ own, slots, now, isOpen, calendar, isRenewed, once }: Props) {
  const t = useTranslate();
  const others = slots.filter(({ id }) => id !== own?.id);
  const mayChange = isOpen && (own === null || new Date(own.startsAt) > now);
  return (
    <>
      {own ? <Place slot={own} now={now} calendar={calendar} isRenewed={isRenewed} once={once} /> : null}
      <p className="small muted">{t("viewings.own.door")}</p>
      {slots.length === 0 ? <p>{t("viewings.none")}</p> : null}
      {others.length > 0 ? (
        <section className="stack g-3" aria-labelledby="moments">
          <h2 id="moments" className="h3">
            {t(own ? "viewings.own.others" : "viewings.own.choose")}
          </h2>
          <ul className="stack g-3" role="list">
            {others.map((slot) => (
              <li key={slot.id} className="card row g-4 row-apart">
                <SlotFacts slot={slot} now={now} />
                {mayChange && isFree(slot, now) ? <Choose slot={slot} moves={own !== null} /> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

type PlaceProps = Pick<Props, "now" | "calendar" | "isRenewed" | "once"> & { slot: Slot };

function Place({ slot, now, calendar, isRenewed, once }: PlaceProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="card card-action stack g-3" aria-labelledby="own-place">
      <h2 id="own-place" className="h3">
        {t("viewings.own.booked")}
      </h2>
      <p>
        <strong>{slotWords(t, format, slot)}</strong>
      </p>
      {slot.note ? (
        <p className="words" dir="auto">
          {slot.note}
        </p>
      ) : null}
      <div className="row g-3">
        <LinkButton look="outline" href={paths.viewingCalendar(calendar)}>
          {t("viewings.own.calendar")}
        </LinkButton>
        {new Date(slot.startsAt) > now ? (
          <form method="post">
            <Button look="quiet" name="intent" value="cancel">
              {t("viewings.own.cancel")}
            </Button>
          </form>
        ) : null}
      </div>
      <p className="small muted">{t("viewings.own.calendarHint")}</p>
      <details className="disclosure" open={isRenewed}>
        <summary>{t("viewings.own.renew")}</summary>
        <form method="post" className="stack g-2">
          <OnceKey value={once} />
          {isRenewed ? <Notice tone="done" title={t("viewings.own.renewed")} live /> : null}
          <p className="small">{t("viewings.own.renewStory")}</p>
          <p>
            <Button look="outline" size="small" name="intent" value="renew-calendar">
              {t("viewings.own.renewButton")}
            </Button>
          </p>
        </form>
      </details>
    </section>
  );
}

function Choose({ slot, moves }: { slot: Slot; moves: boolean }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <form method="post">
      <Button look="outline" name="slot" value={slot.id}>
        {t(moves ? "viewings.move" : "viewings.book")}
        <span className="visually-hidden"> {t("viewings.bookAt", { when: slotWords(t, format, slot) })}</span>
      </Button>
    </form>
  );
}
