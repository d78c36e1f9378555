import { expect, test } from "vitest";

import { previewEnvelope } from "#emails/parts/preview-facts.ts";
import { previewLetter } from "#emails/preview-letter.server.ts";

const { name: corporation } = previewEnvelope.corporation;

test.each(["sign-in", "data-erased", "search-asked"])(
  "a letter of Plint itself is shown as it is sent, without a corporation (%s)",
  async (name) => {
    expect((await previewLetter(name, "nl"))?.html).not.toContain(corporation);
  },
);

test("a letter of a corporation is shown with its name, and one that does not exist not at all", async () => {
  expect((await previewLetter("plan-received", "nl"))?.html).toContain(corporation);
  expect(await previewLetter("plan-lost", "nl")).toBeNull();
});
