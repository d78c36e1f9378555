import type { FormView } from "#app/components/forms/form-view.ts";
import { type PictureKind, pictureLimits } from "#app/domain/spaces/pictures.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { CheckBox, TextField } from "#app/ui/field.tsx";

type Picture = { readonly id: string; readonly kind: PictureKind; readonly alt: string };

/** The pictures that the rules hold, and those of the space that lie ready to be put there. */
export type Pictures = {
  readonly spaceId: string;
  readonly shown: readonly Picture[];
  readonly ready: readonly Picture[];
};

type Props = { readonly view: FormView; readonly pictures: Pictures };

/** Pictures to be described anew, taken away or put there; a new one is put ready on the page of pictures first. */
export function PictureChangeFields({ view, pictures }: Props) {
  const t = useTranslate();
  const { shown, ready, spaceId } = pictures;
  return (
    <section className="card stack g-4">
      <h2 className="h3">{t("changes.staff.pictures")}</h2>
      <p className="explanation">{t("changes.staff.picturesHint")}</p>
      <ul className="plain-list stack g-4">
        {shown.map(({ id }, row) => {
          const gone = view.field(`pictures[${row}].isGone`);
          return (
            <li key={id} className="stack g-2">
              <Small id={id} />
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
        {ready.map(({ id, kind, alt }) => (
          <li key={id} className="stack g-2">
            <Small id={id} />
            <p>
              {t(`publish.pictureKind.${kind}`)}: {alt}
            </p>
            <CheckBox
              id={`new-${id}`}
              name={view.field("newPictures").name}
              value={id}
              label={t("changes.staff.pictureNew", { alt })}
              checked={view.checked("newPictures", id)}
            />
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.staff.pictures(spaceId)}>{t("changes.staff.pictureAdd")}</a>
      </p>
    </section>
  );
}

function Small({ id }: { readonly id: string }) {
  return <img src={paths.picturePreview(id)} alt="" width={160} height={120} loading="lazy" />;
}
