import type { FormView } from "#app/components/forms/form-view.ts";
import { handoverElements, handoverParties } from "#app/domain/spaces/property.ts";
import { propertyLimits } from "#app/domain/spaces/property-form.ts";
import { useTranslate } from "#app/i18n/context.tsx";

/** Who brings what, one element to a row: a choice and a word of explanation. */
export function HandoverFields({ view }: { readonly view: FormView }) {
  const t = useTranslate();
  return (
    <section className="card stack g-4" aria-labelledby="handover-items">
      <h2 className="h3" id="handover-items">
        {t("publish.handover.title")}
      </h2>
      <p className="explanation">{t("publish.handover.lead")}</p>
      <ul className="plain-list handover-rows">
        {handoverElements.map((element, row) => {
          const name = t(`publish.element.${element}`);
          const by = view.field(`handoverItems[${row}].by`);
          const note = view.field(`handoverItems[${row}].note`);
          return (
            <li key={element} className="handover-row">
              <input type="hidden" name={view.field(`handoverItems[${row}].element`).name} value={element} />
              <label htmlFor={by.id}>{name}</label>
              <select
                id={by.id}
                name={by.name}
                defaultValue={by.value ?? ""}
                aria-invalid={by.error ? true : undefined}
              >
                <option value="">{t("publish.handover.unsaid")}</option>
                {handoverParties.map((party) => (
                  <option key={party} value={party}>
                    {t(`publish.party.${party}`)}
                  </option>
                ))}
              </select>
              <span className="handover-note">
                <label className="small" htmlFor={note.id}>
                  {t("publish.property.useNote")}
                  <span className="visually-hidden">: {name}</span>
                </label>
                <input
                  id={note.id}
                  name={note.name}
                  defaultValue={note.value}
                  maxLength={propertyLimits.handoverNote}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
