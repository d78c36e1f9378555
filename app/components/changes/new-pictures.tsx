import type { RuleDifference } from "#app/domain/tenders/addenda/rule-differences.ts";
import type { FrozenPicture } from "#app/domain/tenders/property/frozen-property.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

const PICTURES = "space.property.pictures";

/** The pictures that a change puts there, to be seen beside the words: whoever agrees to one must have looked at it. */
export function NewPictures({ differences }: { readonly differences: readonly RuleDifference[] }) {
  const t = useTranslate();
  const added = differences.flatMap(addedBy);
  if (added.length === 0) return null;
  return (
    <figure className="stack g-2">
      <figcaption>{t("changes.newPictures")}</figcaption>
      <ul className="plain-list picture-grid">
        {added.map(({ id, alt }) => (
          <li key={id}>
            <a href={paths.picture(id)}>
              <img
                className="picture"
                src={paths.picturePreview(id)}
                alt={alt}
                width="480"
                height="360"
                loading="lazy"
              />
            </a>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** A property that was published without any picture got them with the rest of it. */
function addedBy({ field, before, after }: RuleDifference): readonly FrozenPicture[] {
  if (field !== PICTURES) return [];
  const [stood, stands] = [before, after].map((side) => (Array.isArray(side) ? side : []) as FrozenPicture[]);
  return (stands ?? []).filter(({ id }) => !stood?.some((one) => one.id === id));
}
