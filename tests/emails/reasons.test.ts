import { expect, test } from "vitest";

import { nl } from "#app/i18n/dictionaries/nl.ts";
import { previewEnvelope } from "#emails/parts/preview-facts.ts";
import { renderLetter } from "#emails/render-letter.server.tsx";
import { PreviewProps } from "#emails/result-not-chosen.tsx";

const window = "Etalage";
const letterOf = async (reasons: typeof PreviewProps.reasons) => {
  const envelope = { ...previewEnvelope, locale: "nl", origin: "https://plint.example" } as const;
  const { text } = await renderLetter("result-not-chosen", { ...PreviewProps, reasons }, envelope);
  return text.replace(/\s+/g, " ");
};

test("a letter tells apart what the jury found strong and what could be better, the strong first", async () => {
  const letter = await letterOf([
    { criterion: window, reason: "Het is er donker.", isStrong: false },
    { criterion: window, reason: "De bank is fijn.", isStrong: true },
    { criterion: window, reason: "Wie zet hem buiten?", isStrong: false },
  ]);
  expect(letter).toContain(
    `${window}: ${nl["mail.strong"]} De bank is fijn. ${window}: ${nl["mail.missed"]} Het is er donker. Wie zet hem buiten?`,
  );
});

test("words of whoever gave no points, and of a letter from before, stand under their criterion alone", async () => {
  const letter = await letterOf([{ criterion: window, reason: "Dit missen we." }]);
  expect(letter).toContain(`${window} Dit missen we.`);
  expect(letter).not.toContain(nl["mail.missed"]);
});
