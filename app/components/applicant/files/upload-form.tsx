import { OnceKey } from "#app/components/forms/once-key.tsx";
import { IslandScript } from "#app/components/island.tsx";
import { MAX_FILE_MEGABYTES, MAX_FILES } from "#app/domain/applications/file-limits.ts";
import { useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { FileField } from "#app/ui/field.tsx";

import { UploadCard } from "./upload-card.tsx";
import { uploadWords } from "./upload-words.ts";

type Props = { readonly applicationId: string; readonly once: string; readonly error: string | undefined };

/**
 * Where files are chosen. As it stands one file at a time; the browser's script makes it several, sends them in pieces
 * and shows how far each is.
 */
export function UploadForm({ applicationId, once, error }: Props) {
  const t = useTranslate();
  const bounds = { megabytes: MAX_FILE_MEGABYTES, max: MAX_FILES };
  return (
    <>
      <form
        method="post"
        encType="multipart/form-data"
        className="stack g-3"
        data-upload={paths.applicant.uploads(applicationId)}
        data-words={JSON.stringify(uploadWords(t))}
      >
        <OnceKey value={once} />
        <FileField
          id="file"
          name="file"
          label={t("applicant.files.choose")}
          hint={`${t("applicant.files.rules", bounds)} ${t("applicant.files.photos")}`}
          error={error}
          accept="application/pdf,image/jpeg,image/png,image/webp"
        />
        <p className="send-button">
          <Button>{t("applicant.files.upload")}</Button>
        </p>
      </form>
      <section className="stack g-3" aria-labelledby="under-way" data-under-way hidden>
        <h2 className="h3" id="under-way">
          {t("applicant.files.underWay")}
        </h2>
        <ul className="file-cards" data-upload-cards />
      </section>
      <p className="visually-hidden" role="status" data-upload-said />
      <UploadCard />
      <IslandScript name="upload" />
    </>
  );
}
