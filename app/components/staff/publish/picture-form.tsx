import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { pictureKinds, pictureLimits } from "#app/domain/spaces/pictures.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { FileField, RadioGroup, TextArea } from "#app/ui/field.tsx";

/** One picture at a time, with the words for who cannot see it; a browser asks for both before the picture leaves. */
export function PictureForm({ view, once }: { readonly view: FormView; readonly once: string }) {
  const t = useTranslate();
  const kind = view.field("kind");
  return (
    <form method="post" encType="multipart/form-data" className="card stack g-4">
      <OnceKey value={once} />
      <h2 className="h3">{t("publish.picture.add")}</h2>
      <RadioGroup
        {...kind}
        value={kind.value ?? "photo"}
        label={t("publish.picture.kind")}
        options={pictureKinds.map((value) => ({ value, label: t(`publish.pictureKind.${value}`) }))}
      />
      <FileField
        {...view.field("picture")}
        label={t("publish.picture.picture")}
        hint={t("publish.picture.rules", { megabytes: pictureLimits.megabytes })}
        accept="image/jpeg,image/png,image/webp"
        required
      />
      <TextArea
        {...view.field("alt")}
        label={t("publish.picture.alt")}
        hint={t("publish.picture.altHint")}
        minLength={pictureLimits.leastAlt}
        maxLength={pictureLimits.alt}
        rows={2}
        required
      />
      <p>
        <Button>{t("publish.picture.send")}</Button>
      </p>
    </form>
  );
}
