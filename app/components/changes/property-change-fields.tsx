import type { FormView } from "#app/components/forms/form-view.ts";
import { HandoverFields } from "#app/components/staff/publish/handover-fields.tsx";
import { UseFields } from "#app/components/staff/publish/use-fields.tsx";
import { type PictureKind, pictureLimits } from "#app/domain/spaces/pictures.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { CheckBox, TextField } from "#app/ui/field.tsx";

export type ShownPicture = { readonly id: string; readonly kind: PictureKind };

type Props = { readonly view: FormView; readonly pictures: readonly ShownPicture[] };

/** What was published of the unit itself, to be changed; folded, because it seldom is. */
export function PropertyChangeFields({ view: whole, pictures }: Props) {
  const t = useTranslate();
  const view = within(whole, "property");
  return (
    <details className="disclosure" open={whole.summary.some(({ href }) => href?.includes("property"))}>
      <summary>{t("changes.staff.property")}</summary>
      <div className="stack g-4">
        <div className="two g-4">
          <TextField
            {...view.field("grossAreaM2")}
            label={`${t("publish.property.grossAreaM2")} (${t("common.optional")})`}
            unit="m²"
            unitAfter
            inputMode="decimal"
          />
          <TextField
            {...view.field("homesAbove")}
            label={`${t("publish.property.homesAbove")} (${t("common.optional")})`}
            inputMode="numeric"
          />
        </div>
        <UseFields view={view} />
        <HandoverFields view={view} />
        {pictures.length > 0 ? <PictureFields view={view} pictures={pictures} /> : null}
      </div>
    </details>
  );
}

function PictureFields({ view, pictures }: Props) {
  const t = useTranslate();
  return (
    <section className="card stack g-4">
      <h2 className="h3">{t("changes.staff.pictures")}</h2>
      <p className="explanation">{t("changes.staff.picturesHint")}</p>
      <ul className="plain-list stack g-4">
        {pictures.map(({ id }, row) => {
          const gone = view.field(`pictures[${row}].isGone`);
          return (
            <li key={id} className="stack g-2">
              <img src={paths.picturePreview(id)} alt="" width={160} height={120} loading="lazy" />
              <input type="hidden" name={`property.pictures[${row}].id`} value={id} />
              <TextField
                {...view.field(`pictures[${row}].alt`)}
                label={t("changes.staff.pictureAlt", { number: row + 1 })}
                maxLength={pictureLimits.alt}
              />
              <CheckBox
                id={gone.id}
                name={gone.name}
                label={t("changes.staff.pictureGone", { number: row + 1 })}
                checked={view.checked(`pictures[${row}].isGone`)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The part of a form that lies under one name, for fields that know only their own. */
function within(view: FormView, name: string): FormView {
  return {
    ...view,
    field: (field) => view.field(`${name}.${field}`),
    checked: (field, value) => view.checked(`${name}.${field}`, value),
    rows: (field, least) => view.rows(`${name}.${field}`, least),
  };
}
