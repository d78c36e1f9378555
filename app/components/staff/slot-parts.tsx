import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { slotLimits } from "#app/domain/tenders/viewings/slot-form.ts";
import type { Slot } from "#app/domain/tenders/viewings/queries.server.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { slotWords } from "#app/i18n/slot-words.ts";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { DayField, TextField } from "#app/ui/field.tsx";
import { Sign } from "#app/ui/sign.tsx";

type Props = { tenderId: string; slots: readonly Slot[]; now: Date };

/** The viewings of a call with how full each is. */
export function SlotTable({ tenderId, slots, now }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <DataTable
      caption={t("viewings.staff.title")}
      cards
      rows={slots}
      keyOf={(slot) => slot.id}
      columns={[
        {
          title: t("viewings.staff.when"),
          cell: (slot) => (
            <>
              <a href={paths.staff.viewing(tenderId, slot.id)}>{slotWords(t, format, slot)}</a>
              {slot.note ? <small className="line">{slot.note}</small> : null}
            </>
          ),
        },
        {
          title: t("viewings.staff.places"),
          cell: ({ taken, capacity }) => t("viewings.staff.taken", { taken, capacity }),
        },
        { title: t("viewings.staff.state"), cell: (slot) => <SlotSign slot={slot} now={now} /> },
      ]}
    />
  );
}

/** How a viewing stands: planned, past, or called off. */
export function SlotSign({ slot, now }: { slot: Slot; now: Date }) {
  const t = useTranslate();
  if (slot.isCancelled) return <Sign tone="closed">{t("viewings.calledOff")}</Sign>;
  if (new Date(slot.endsAt) > now) return <Sign tone="open">{t("viewings.staff.planned")}</Sign>;
  return (
    <Sign tone="done">
      {slot.came === null ? t("viewings.past") : t("viewings.came", { count: slot.came })}
    </Sign>
  );
}

/** A new viewing: the day, from when to when on the clocks of Amsterdam, how many, and where to meet. */
export function PlanSlot({ once, view }: { once: string; view: FormView }) {
  const t = useTranslate();
  return (
    <form method="post" className="card stack g-4 form-page" noValidate>
      <OnceKey value={once} />
      <h2 className="h3">{t("viewings.staff.plan")}</h2>
      <DayField {...view.field("day")} label={t("viewings.staff.day")} />
      <div className="two g-3">
        <TextField {...view.field("from")} label={t("viewings.staff.from")} />
        <TextField {...view.field("to")} label={t("viewings.staff.to")} />
      </div>
      <TextField {...view.field("capacity")} label={t("viewings.staff.capacity")} inputMode="numeric" />
      <TextField
        {...view.field("note")}
        label={t("viewings.staff.note")}
        hint={t("viewings.staff.noteHint")}
        maxLength={slotLimits.note}
      />
      <p>
        <Button>{t("viewings.staff.save")}</Button>
      </p>
    </form>
  );
}
