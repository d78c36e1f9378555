import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { slotLimits } from "#app/domain/tenders/viewings/slot-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { CheckBox, TextArea } from "#app/ui/field.tsx";

import { ForEditors } from "./for-editors.tsx";

type Guest = {
  readonly bookingId: string;
  readonly name: string;
  readonly email: string;
  readonly attended: boolean | null;
};

/** Who comes to a viewing, for the door; afterwards who was there. */
export function GuestList({
  guests,
  mayTick,
  once,
}: {
  guests: readonly Guest[];
  mayTick: boolean;
  once: string;
}) {
  const t = useTranslate();
  const nameOf = ({ name, email }: Guest) => (name ? `${name} (${email})` : email);
  return (
    <section className="card stack g-3">
      <h2 className="h3">{t("viewings.staff.guests")}</h2>
      {guests.length === 0 ? <p>{t("viewings.staff.noGuests")}</p> : null}
      {mayTick && guests.length > 0 ? (
        <ForEditors>
          <form method="post" action="?aanwezig" className="stack g-3">
            <OnceKey value={once} />
            <fieldset className="plain-fieldset">
              <legend>{t("viewings.staff.tick")}</legend>
              {guests.map((guest) => (
                <CheckBox
                  key={guest.bookingId}
                  id={`came-${guest.bookingId}`}
                  name="came"
                  value={guest.bookingId}
                  label={nameOf(guest)}
                  checked={guest.attended ?? false}
                />
              ))}
            </fieldset>
            <p>
              <Button>{t("viewings.staff.noteCame")}</Button>
            </p>
          </form>
        </ForEditors>
      ) : (
        <ul className="stack g-1">
          {guests.map((guest) => (
            <li key={guest.bookingId}>{nameOf(guest)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Calls a viewing off; says how many people will read the reason. */
export function CancelSlot({ view, once, guests }: { view: FormView; once: string; guests: number }) {
  const t = useTranslate();
  return (
    <ForEditors>
      <form method="post" className="card stack g-3" noValidate>
        <OnceKey value={`${once}-c`} />
        <h2 className="h3">{t("viewings.staff.cancel")}</h2>
        <p>{t("viewings.staff.cancelStory", { count: guests })}</p>
        <TextArea
          {...view.field("reason")}
          label={t("viewings.staff.reason")}
          maxLength={slotLimits.reason}
          rows={3}
        />
        <p>
          <Button look="stop">{t("viewings.staff.cancel")}</Button>
        </p>
      </form>
    </ForEditors>
  );
}
