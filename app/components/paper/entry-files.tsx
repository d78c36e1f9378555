import { type AttachedFile, FileCard } from "#app/components/applicant/files/file-card.tsx";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import { useTranslate } from "#app/i18n/context.tsx";
import { Button } from "#app/ui/button.tsx";
import { FileField } from "#app/ui/field.tsx";

type Props = { files: readonly AttachedFile[]; once: string; label: string; hint: string };

/** What lies with a plan that is entered, and one form to add a file; without script, one at a time. */
export function EntryFiles({ files, once, label, hint }: Props) {
  const t = useTranslate();
  return (
    <section className="card stack g-3">
      <h2 className="h3">{label}</h2>
      {files.length > 0 ? (
        <ul className="file-cards">
          {files.map((file) => (
            <FileCard key={file.id} file={file} canRemove />
          ))}
        </ul>
      ) : null}
      <form method="post" encType="multipart/form-data" className="stack g-3">
        <OnceKey value={once} />
        <FileField
          id="file"
          name="file"
          label={t("paper.file")}
          hint={hint}
          accept="application/pdf,image/jpeg,image/png,image/webp"
        />
        <p>
          <Button look="outline">{t("paper.addFile")}</Button>
        </p>
      </form>
    </section>
  );
}
