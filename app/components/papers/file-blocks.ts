import type { Translate } from "#app/i18n/translate.ts";
import type { PaperBlock, PaperPhoto } from "#app/lib/paper.ts";

export type FileOnPaper = {
  readonly name: string;
  readonly type: string;
  /** A photo, or the first page of a document, as JPEG; null when there is none. */
  readonly picture: Uint8Array | null;
};

/** The files of a plan: pictures as they are, of a document its first page, of all others their names. */
export function fileBlocks(t: Translate, files: readonly FileOnPaper[]): PaperBlock[] {
  if (files.length === 0) return [];
  const photos = files.flatMap(({ name, type, picture }): PaperPhoto[] => {
    if (!picture) return [];
    const label = t(type.startsWith("image/") ? "papers.file.photo" : "papers.file.page", { name });
    return [{ jpeg: picture, label, caption: name }];
  });
  const names = files.filter(({ picture }) => !picture).map(({ name }) => name);
  return [
    { kind: "heading", level: 2, text: t("applicant.part.files") },
    ...names.map((text): PaperBlock => ({ kind: "paragraph", text })),
    ...(photos.length > 0 ? [{ kind: "photos", photos } as const] : []),
  ];
}
