import { describe, expect, test } from "vitest";

import { nl } from "#app/i18n/dictionaries/nl.ts";
import { PreviewProps } from "#emails/result-reserve.tsx";
import { previewEnvelope } from "#emails/parts/preview-facts.ts";
import { renderLetter } from "#emails/render-letter.server.tsx";

const letterOf = async (scores: typeof PreviewProps.scores) => {
  const envelope = { ...previewEnvelope, locale: "nl", origin: "https://plint.example" } as const;
  return renderLetter("result-reserve", { ...PreviewProps, scores }, envelope);
};

describe("the points in a letter", () => {
  test("stand beside the middle plan where there were enough plans", async () => {
    const { html, text } = await letterOf(PreviewProps.scores);
    expect(html).toContain(nl["mail.scores.median"]);
    expect(text.replace(/\s+/g, " ")).not.toContain(nl["feedback.fewPlans"]);
  });

  test("leave the middle plan out where there were too few, and say why", async () => {
    const { html, text } = await letterOf(PreviewProps.scores.map((score) => ({ ...score, median: null })));
    expect(html).not.toContain(nl["mail.scores.median"]);
    expect(text.replace(/\s+/g, " ")).toContain(nl["feedback.fewPlans"]);
  });
});
