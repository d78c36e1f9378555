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
  | { readonly kind: "pictures"; readonly pictures: readonly PaperPicture[] }
  | { readonly kind: "bars"; readonly chart: PaperBars }
  | { readonly kind: "week"; readonly week: PaperWeek }
  | { readonly kind: "photos"; readonly photos: readonly PaperPhoto[] };

/** A flat drawing without a style sheet, `ratio` times as wide as high; those of one block stand side by side. */
export type PaperPicture = { readonly svg: string; readonly label: string; readonly ratio: number };

/** A question and what was answered; what belongs to another answer stands deeper. */
export type PaperAnswer = { readonly question: string; readonly answer: string; readonly depth: number };

/** `label` is what the chart says, for whoever does not see it; `shown` is written at each bar, `name` below it. */
export type PaperBars = {
  readonly label: string;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly shown: string }[];
};

export type WeekLook = "closed" | "open" | "activity";

/** Days as rows and hours as columns, each hour in two halves. */
export type PaperWeek = {
  readonly label: string;
  readonly hours: readonly number[];
  readonly days: readonly { readonly name: string; readonly halves: readonly WeekLook[] }[];
  readonly legend: readonly { readonly look: WeekLook; readonly text: string }[];
};

/** A photo or first page, as JPEG, with what stands below it. */
export type PaperPhoto = { readonly jpeg: Uint8Array; readonly label: string; readonly caption: string };

export type ColumnKind = "text" | "number";

export type PaperTable = {
  /** Nothing but empty cells is no head. */
  readonly head: readonly string[];
  /** Numbers stand to the right and are never broken. */
  readonly columns: readonly ColumnKind[];
  readonly rows: readonly PaperRow[];
};

export type PaperRow = { readonly cells: readonly string[]; readonly isTotal?: boolean };
