import type { FrozenPicture } from "#app/domain/tenders/property/frozen-property.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

/** Photos and the floor plan, small on the page and whole behind a link; each with its words. */
export function SpacePictures({ pictures }: { pictures: readonly FrozenPicture[] }) {
  const t = useTranslate();
  if (pictures.length === 0) return null;
  return (
    <section className="stack g-4" aria-labelledby="beelden">
      <h2 id="beelden">{t("spaces.page.pictures")}</h2>
      <ul className="plain-list picture-grid">
        {pictures.map(({ id, alt, kind }) => (
          <li key={id}>
            <figure className="stack g-1">
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
              <figcaption className="small muted">{t(`publish.pictureKind.${kind}`)}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}
