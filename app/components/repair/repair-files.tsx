import { RemoveFile } from "#app/components/applicant/files/remove-file.tsx";
import type { FormView } from "#app/components/forms/form-view.ts";
import { OnceKey } from "#app/components/forms/once-key.tsx";
import type { RepairField } from "#app/domain/applications/repair/repair-fields.ts";
import { MAX_FILE_MEGABYTES, MAX_REPAIR_FILES } from "#app/domain/applications/file-limits.ts";
import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Icon } from "#app/ui/icon.tsx";

import { Asked } from "./asked.tsx";

type Props = {
  readonly view: FormView;
  /** Where a file is posted to. */
  readonly fileAction: string;
  /** Whether who looks may open what came in: staff read it once it is handed in. */
  readonly canOpen: boolean;
  readonly once: string;
  readonly asked: readonly RepairField[];
  readonly files: readonly { readonly id: string; readonly name: string; readonly sizeBytes: number }[];
};

/** The file that is asked: what came in so far, and the way to add one. It goes by the plan's own upload. */
export function RepairFiles({ view, fileAction: action, canOpen, once, asked, files }: Props) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <section className="card stack g-3" aria-labelledby="repair-files">
      <h2 className="h3" id="repair-files">
        {t("repair.field.file")}
      </h2>
      {asked.flatMap(({ part, sentence }) =>
        part === "files" ? [<Asked key={part} sentence={sentence} />] : [],
      )}
      {files.length > 0 ? (
        <ul className="stack g-2 plain-list">
          {files.map((file) => (
            <li key={file.id} className="row row-apart">
              {canOpen ? (
                <a className="row g-2" href={paths.file(file.id)}>
                  <Icon name="file" /> {file.name}
                </a>
              ) : (
                <span className="row g-2">
                  <Icon name="file" /> {file.name}
                </span>
              )}
              <span className="row g-3">
                <span className="small">
                  {t("repair.fileGot")}, {format.fileSize(file.sizeBytes)}
                </span>
                <RemoveFile file={file} action={action} />
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t("repair.fileFirst")}</p>
      )}
      <form method="post" action={action} encType="multipart/form-data" className="stack g-3">
        <OnceKey value={`${once}-f`} />
        <TextField
          {...view.field("file")}
          type="file"
          label={t("repair.file")}
          hint={t("applicant.files.rules", { megabytes: MAX_FILE_MEGABYTES, max: MAX_REPAIR_FILES })}
          accept="application/pdf,image/jpeg,image/png,image/webp"
        />
        <p>
          <Button look="outline">{t("repair.fileAdd")}</Button>
        </p>
      </form>
    </section>
  );
}
