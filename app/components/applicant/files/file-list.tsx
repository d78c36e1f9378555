import { useTranslate } from "#app/i18n/context.tsx";
import { MAX_FILES } from "#app/domain/applications/file-limits.ts";
import { Notice } from "#app/ui/notice.tsx";

import { type AttachedFile, FileCard } from "./file-card.tsx";
import { HalfwayList, type Unfinished } from "./halfway-list.tsx";

type Props = {
  readonly files: readonly AttachedFile[];
  readonly unfinished: readonly Unfinished[];
  readonly isOpen: boolean;
};

/** What the plan carries and how much more fits. The browser's script draws it anew when a file has arrived. */
export function FileList({ files, unfinished, isOpen }: Props) {
  const t = useTranslate();
  const left = Math.max(0, MAX_FILES - files.length);
  return (
    <section className="stack g-4" aria-labelledby="your-files" data-files data-places={isOpen ? left : 0}>
      <div className="row row-apart">
        <h2 className="h3" id="your-files" tabIndex={-1}>
          {t("applicant.files.yours")}
        </h2>
        {isOpen && left > 0 ? <p className="small muted">{t("applicant.files.places", { left })}</p> : null}
      </div>
      {files.length === 0 ? (
        <p>{t("applicant.files.none")}</p>
      ) : (
        <ul className="file-cards">
          {files.map((file) => (
            <FileCard key={file.id} file={file} canRemove={isOpen} />
          ))}
        </ul>
      )}
      {isOpen && left === 0 ? (
        <Notice tone="quiet">
          <p>{t("applicant.files.full", { max: MAX_FILES })}</p>
        </Notice>
      ) : null}
      {isOpen ? <HalfwayList unfinished={unfinished} /> : null}
    </section>
  );
}
