import type { Slot } from "#app/domain/tenders/viewings/queries.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { slotWords } from "#app/i18n/slot-words.ts";
import { Sign } from "#app/ui/sign.tsx";

/** When a viewing is, where to meet, and how many places are left: counts only, never names. */
export function SlotFacts({ slot, now }: { slot: Slot; now: Date }) {
  const t = useTranslate();
  const format = useFormat();
  const left = slot.capacity - slot.taken;
  return (
    <div className="stack g-1 grow">
      <p className="as-sentence">
        <strong>{slotWords(t, format, slot)}</strong>
      </p>
      {slot.note ? (
        <p className="small words" dir="auto">
          {slot.note}
        </p>
      ) : null}
      <p>
        {slot.isCancelled ? (
          <Sign tone="closed">{t("viewings.calledOff")}</Sign>
        ) : new Date(slot.startsAt) <= now ? (
          <span className="small muted">
            {slot.came === null ? t("viewings.past") : t("viewings.came", { count: slot.came })}
          </span>
        ) : (
          <Sign tone={left > 0 ? "open" : "closed"}>{t("viewings.left", { count: left })}</Sign>
        )}
      </p>
    </div>
  );
}

/** Whether this moment can still be chosen. */
export function isFree(slot: Slot, now: Date): boolean {
  return !slot.isCancelled && slot.taken < slot.capacity && new Date(slot.startsAt) > now;
}
