import type { FormView } from "#app/components/forms/form-view.ts";
import type { PinLevel } from "#app/domain/spaces/pin.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";

import { PinPicker } from "./pin-picker.tsx";

/** The address and the pin. Looking it up fills in what is known; by hand it works just as well. */
export function PlaceFields({ view, level }: { view: FormView; level?: PinLevel | undefined }) {
  const t = useTranslate();
  return (
    <section className="card stack g-4" aria-labelledby="place">
      <h2 className="h3" id="place">
        {t("staff.space.address")}
      </h2>
      <div className="two g-4">
        <TextField
          {...view.field("postcode")}
          label={`${t("staff.space.postcode")} (${t("common.optional")})`}
        />
        <TextField {...view.field("houseNumber")} label={t("staff.space.houseNumber")} />
      </div>
      <p>
        <Button look="outline" name="intent" value="look-up">
          {t("publish.place.lookUp")}
        </Button>
      </p>
      <div className="two g-4">
        <TextField {...view.field("street")} label={t("staff.space.street")} />
        <TextField {...view.field("city")} label={t("staff.space.city")} />
        <TextField {...view.field("neighbourhood")} label={t("staff.space.neighbourhood")} />
      </div>
      <fieldset className="plain-fieldset stack g-3">
        <legend>{t("publish.place.pin")}</legend>
        <PinPicker view={view} level={level} />
        <p className="explanation">{t("publish.place.pinHint")}</p>
        <div className="two g-4">
          <TextField {...view.field("latitude")} label={t("publish.property.latitude")} inputMode="decimal" />
          <TextField
            {...view.field("longitude")}
            label={t("publish.property.longitude")}
            inputMode="decimal"
          />
        </div>
      </fieldset>
    </section>
  );
}
