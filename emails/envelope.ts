import type { Locale } from "#app/i18n/locales.ts";

/** Who sends a letter; a row of `corporations` will do. Empty text means: there is none. */
export type Sender = {
  readonly name: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
};

/** What is known about a letter besides its story: to whom, from whom, in which language. */
export type Envelope = {
  readonly locale: Locale;
  /** The name of the reader; empty when we do not know it. */
  readonly name: string;
  /** Null for letters of the platform itself. */
  readonly corporation: Sender | null;
  /** Completes the paths in links, such as "https://plint.example". */
  readonly origin: string;
  /** For a reader without a mailbox: it is printed and posted. Where to, empty when unknown, and its date. */
  readonly onPaper?: { readonly postal: string; readonly at: Date };
};
