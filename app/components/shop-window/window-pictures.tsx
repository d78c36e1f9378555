import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";

type Picture = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly hasPreview: boolean;
};

type Props = {
  readonly files: readonly Picture[];
  /** Where pictures are added; none where they are only looked at. */
  readonly addAt?: string | undefined;
};

/** The photos and sketches among the files of a plan, each with the whole picture behind it. */
export function WindowPictures({ files, addAt }: Props) {
  const t = useTranslate();
  const format = useFormat();
  const pictures = files.filter((file) => file.type.startsWith("image/"));
  return (
    <section className="stack g-4" aria-labelledby="window-pictures">
      <h2 id="window-pictures">{t("applicant.window.pictures")}</h2>
      {pictures.length === 0 ? <p>{t("applicant.window.pictures.none")}</p> : null}
      <ul className="grid plain-list sketches">
        {pictures.map((picture) => (
          <li key={picture.id} className="card sketch">
            <a href={paths.file(picture.id)}>
              <img
                src={picture.hasPreview ? paths.filePreview(picture.id) : paths.file(picture.id)}
                alt=""
                loading="lazy"
                decoding="async"
              />
              <strong>{picture.name}</strong>
            </a>
            <p className="small">{format.fileSize(picture.sizeBytes)}</p>
          </li>
        ))}
      </ul>
      {addAt ? (
        <p>
          <a href={addAt}>{t("applicant.window.pictures.add")}</a>
        </p>
      ) : null}
    </section>
  );
}
