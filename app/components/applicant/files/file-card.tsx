import { useFormat, useTranslate } from "#app/i18n/context.tsx";
import { paths } from "#app/paths.ts";
import { Icon } from "#app/ui/icon.tsx";

import { RemoveFile } from "./remove-file.tsx";

export type AttachedFile = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly sizeBytes: number;
  readonly pages: number | null;
  readonly hasPreview: boolean;
};

/** One file of the plan: how it looks, what it is, and out of the plan while that is still possible. */
export function FileCard({ file, canRemove }: { file: AttachedFile; canRemove: boolean }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <li className="file-card">
      <FilePicture file={file} />
      <div className="file-words">
        <p className="file-name">
          <a href={paths.file(file.id)}>{file.name}</a>
        </p>
        <p className="small muted">
          {kindOf(file)} · {format.fileSize(file.sizeBytes)}
        </p>
        {canRemove ? <RemoveFile file={file} /> : null}
      </div>
    </li>
  );

  function kindOf({ type, pages }: AttachedFile): string {
    if (type !== "application/pdf") return t("applicant.files.image");
    return pages === null ? t("applicant.files.pdfBare") : t("applicant.files.pdf", { pages });
  }
}

/** The small picture of a file, or the sign of one; its name stands beside it. */
export function FilePicture({ file }: { file: Pick<AttachedFile, "id" | "hasPreview"> }) {
  return (
    <div className="file-picture">
      {file.hasPreview ? (
        <img src={paths.filePreview(file.id)} alt="" loading="lazy" decoding="async" />
      ) : (
        <Icon name="file" />
      )}
    </div>
  );
}
