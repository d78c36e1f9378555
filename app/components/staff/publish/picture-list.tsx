import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Sign } from "#app/ui/sign.tsx";

import { ForEditors } from "../for-editors.tsx";

type Picture = {
  readonly id: string;
  readonly kind: "photo" | "floor_plan";
  readonly alt: string;
  /** Published rules hold it. */
  readonly isReliedOn: boolean;
};

type Props = {
  pictures: readonly Picture[];
  mayChange: boolean;
  /** The call is published: what its rules hold stays, and what they do not hold yet lies ready for a change. */
  isPublished: boolean;
};

/** What is there, with the words beside each; one press takes one away. */
export function PictureList({ pictures, mayChange, isPublished }: Props) {
  const t = useTranslate();
  if (pictures.length === 0)
    return <EmptyState title={t("publish.picture.none")}>{t("publish.picture.noneStory")}</EmptyState>;
  return (
    <ul className="plain-list picture-grid">
      {pictures.map(({ id, kind, alt, isReliedOn }, index) => (
        <li key={id} className="card stack g-2">
          <img className="picture" src={paths.picturePreview(id)} alt={alt} width="480" height="360" />
          <p>
            <strong>{t(`publish.pictureKind.${kind}`)}</strong>: {alt}
          </p>
          {isPublished && !isReliedOn ? (
            <p>
              <Sign tone="attention">{t("publish.picture.waits")}</Sign>
            </p>
          ) : null}
          {mayChange && !(isPublished && isReliedOn) ? (
            <ForEditors>
              <form method="post">
                <Button look="outline" size="small" name="remove" value={id}>
                  {t("publish.picture.remove", { number: index + 1 })}
                </Button>
              </form>
            </ForEditors>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
