import type { FormView } from "#app/components/forms/form-view.ts";
import { firstLevel, type PinLevel, pinMap, readPin } from "#app/domain/spaces/pin.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";

const ID = "speld";

/**
 * A map to press on: the pin goes there, and the map comes one step nearer. It is a button that is a picture, so that
 * it needs no script; who sees no map types the numbers below it.
 */
export function PinPicker({ view, level }: { view: FormView; level: PinLevel | undefined }) {
  const t = useTranslate();
  const pin = readPin(view.field("latitude").value, view.field("longitude").value);
  const shown = level ?? firstLevel(pin);
  return (
    <div className="stack g-2" id={ID}>
      <p>{t("publish.place.press")}</p>
      <input type="hidden" name="pinLevel" value={shown} />
      <input
        type="image"
        className="pin-map"
        name="pin"
        src={paths.staff.pinMap(pin, shown)}
        alt={t(pin ? "publish.place.mapWithPin" : "publish.place.map")}
        width={pinMap.size.x}
        height={pinMap.size.y}
        formAction={`#${ID}`}
      />
      <p>
        <Button look="outline" name="intent" value="pin-wider" formAction={`#${ID}`}>
          {t("publish.place.wider")}
        </Button>
      </p>
    </div>
  );
}
