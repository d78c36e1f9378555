import * as paperEntryLapsed from "./paper-entry-lapsed.tsx";
import * as paperEntryObjected from "./paper-entry-objected.tsx";
import * as paperEntryToConfirm from "./paper-entry-to-confirm.tsx";
import type { Template } from "./template.ts";

/** What the letters about plans on paper are told. */
export type OnPaperProps = {
  "paper-entry-to-confirm": paperEntryToConfirm.PaperEntryToConfirmProps;
  "paper-entry-objected": paperEntryObjected.PaperEntryObjectedProps;
  "paper-entry-lapsed": paperEntryLapsed.PaperEntryLapsedProps;
};

/** Those letters, in the order of the story; a part of the catalogue. */
export const onPaper: { readonly [Name in keyof OnPaperProps]: Template<OnPaperProps[Name]> } = {
  "paper-entry-to-confirm": {
    component: paperEntryToConfirm.PaperEntryToConfirm,
    subject: (t, { address }) => t("mail.paperConfirm.subject", { address }),
    preview: paperEntryToConfirm.PreviewProps,
  },
  "paper-entry-objected": {
    component: paperEntryObjected.PaperEntryObjected,
    subject: (t, { name }) => t("mail.paperObjected.subject", { name }),
    preview: paperEntryObjected.PreviewProps,
  },
  "paper-entry-lapsed": {
    component: paperEntryLapsed.PaperEntryLapsed,
    subject: (t, { address }) => t("mail.paperLapsed.subject", { address }),
    preview: paperEntryLapsed.PreviewProps,
  },
};
