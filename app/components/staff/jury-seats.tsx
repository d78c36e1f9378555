import type { FormView } from "#app/components/forms/form-view.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup, TextField } from "#app/ui/field.tsx";

import { type Seat, SeatNames } from "./seat-names.tsx";

type Props = { seats: readonly Seat[]; size: number; view: FormView };

/** Who sits in the jury, inside the form of the draft; people are added one by one, until all seats are taken. */
export function JurySeats({ seats, size, view }: Props) {
  const t = useTranslate();
  return (
    <section className="card stack g-4" id="seats">
      <div className="row row-apart">
        <h2>{t("staff.jury.title")}</h2>
        <span className={seats.length === size ? "sign sign-done" : "sign sign-attention"}>
          {t("staff.jury.count", { seats: seats.length, size })}
        </span>
      </div>
      <SeatNames
        seats={seats}
        beside={(seat) => (
          <Button look="quiet" size="small" name="intent" value={`remove-seat ${seat.id}`}>
            {t("staff.jury.remove", { name: seat.name })}
          </Button>
        )}
      />
      {seats.length < size ? (
        <div className="stack g-3">
          <div className="two g-3">
            <TextField {...view.field("name")} label={t("staff.jury.name")} />
            <TextField {...view.field("email")} label={t("staff.jury.email")} type="email" />
          </div>
          <RadioGroup
            {...view.field("panel")}
            label={t("staff.jury.panel")}
            options={[
              { value: "residents", label: t("common.resident") },
              { value: "professionals", label: t("common.professional") },
            ]}
          />
          <p>
            <Button look="outline" name="intent" value="add-seat">
              {t("staff.jury.add")}
            </Button>
          </p>
        </div>
      ) : null}
    </section>
  );
}
