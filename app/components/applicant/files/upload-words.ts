import type { Translate } from "#app/i18n/translate.ts";

const states = [
  "waiting",
  "sending",
  "checking",
  "offline",
  "later",
  "signedOut",
  "added",
  "refused",
  "unreadable",
] as const;

/** How a file on its way is doing, as the browser's script knows it. */
export type UploadState = (typeof states)[number];

export type UploadWords = Readonly<Record<UploadState | UploadLabel, string>>;

const labels = ["chooseMore", "chooseButton", "progress", "stopOf", "againOf", "closeOf"] as const;
type UploadLabel = (typeof labels)[number];

/** What the browser's script says; "{name}" and "{percent}" are for it to fill in. */
export function uploadWords(t: Translate): UploadWords {
  // Every state and label has its message: the types of both say so.
  return Object.fromEntries([
    ...states.map((state) => [state, t(`applicant.files.state.${state}`)]),
    ...labels.map((label) => [label, t(`applicant.files.${label}`)]),
  ]) as UploadWords;
}
