import type { Slot } from "#app/domain/tenders/viewings/queries.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { slotWords } from "#app/i18n/slot-words.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";

import { isFree, SlotFacts } from "./slot-facts.tsx";

type Props = { slug: string; slots: readonly Slot[]; now: Date; isOpen: boolean };

/** When people can come and look, and one tap to take a place; whoever is not signed in does that first. */
export function SpaceViewings({ slug, slots, now, isOpen }: Props) {
  const t = useTranslate();
  const format = useFormat();
  if (slots.length === 0 && !isOpen) return null;
  return (
    <section className="stack g-4" aria-labelledby="bezichtiging">
      <h2 id="bezichtiging">{t("viewings.title")}</h2>
      {isOpen ? <p>{t("viewings.lead")}</p> : null}
      {slots.length === 0 ? <p className="muted">{t("viewings.none")}</p> : null}
      <ul className="stack g-3" role="list">
        {slots.map((slot) => (
          <li key={slot.id} className="card row g-4 row-apart">
            <SlotFacts slot={slot} now={now} />
            {isOpen && isFree(slot, now) ? (
              <form method="post" action={paths.viewing(slug)}>
                <Button look="outline" name="slot" value={slot.id}>
                  {t("viewings.book")}
                  <span className="visually-hidden">
                    {" "}
                    {t("viewings.bookAt", { when: slotWords(t, format, slot) })}
                  </span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
