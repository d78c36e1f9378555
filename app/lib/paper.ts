/** A document as its reader sees it, from top to bottom. All text is in the reader's language. */
export type Paper = {
  readonly title: string;
  readonly language: string;
  /** Small print at the foot of each page; the number of the page stands beside it. */
  readonly foot: string;
  readonly blocks: readonly PaperBlock[];
};

export type PaperBlock =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string; readonly onNewPage?: boolean }
  | { readonly kind: "paragraph"; readonly text: string; readonly look?: "lead" | "small" }
  | { readonly kind: "answers"; readonly answers: readonly PaperAnswer[] }
  | { readonly kind: "table"; readonly table: PaperTable }
  | { readonly kind: "pictures"; readonly pictures: readonly PaperPicture[] };

/** A flat drawing without a style sheet, `ratio` times as wide as high; those of one block stand side by side. */
export type PaperPicture = { readonly svg: string; readonly label: string; readonly ratio: number };

/** A question and what was answered; what belongs to another answer stands deeper. */
export type PaperAnswer = { readonly question: string; readonly answer: string; readonly depth: number };

export type PaperTable = {
  readonly head: readonly string[];
  readonly rows: readonly PaperRow[];
};

export type PaperRow = { readonly cells: readonly string[]; readonly isTotal?: boolean };
