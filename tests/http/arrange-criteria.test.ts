import { describe, expect, test } from "vitest";

import { draftLimits } from "#app/domain/tenders/draft-form.ts";
import { arrangeCriteria } from "#app/http/arrange-criteria.ts";

/** A form with criteria of these titles, and something else around them. */
function formOf(...titles: readonly string[]): FormData {
  const form = new FormData();
  form.append("introduction", "Welkom.");
  for (const [row, title] of titles.entries()) {
    form.append(`criteria[${row}].key`, `key_${title}`);
    form.append(`criteria[${row}].title`, title);
    form.append(`criteria[${row}].anchors[4]`, `best of ${title}`);
  }
  return form;
}

const titles = (form: FormData | null) =>
  form && [...form].flatMap(([name, value]) => (name.endsWith(".title") ? [value] : []));

describe("arranging the criteria of a draft", () => {
  test("moves one up or down with all that was typed in it, and leaves the rest of the form", () => {
    const up = arrangeCriteria(formOf("a", "b", "c"), "criterion-up 2");
    expect(titles(up)).toEqual(["a", "c", "b"]);
    expect(up?.get("criteria[1].anchors[4]")).toBe("best of c");
    expect(up?.get("criteria[1].key")).toBe("key_c");
    expect(up?.get("introduction")).toBe("Welkom.");
    expect(titles(arrangeCriteria(formOf("a", "b", "c"), "criterion-down 0"))).toEqual(["b", "a", "c"]);
  });

  test("adds an empty one at the end under a key of its own, until a call has as many as it may", () => {
    const form = formOf("a");
    form.set("criteria[0].key", "own_1");
    const added = arrangeCriteria(form, "criterion-add");
    expect(added?.get("criteria[1].key")).toBe("own_2");
    const full = formOf(...Array.from({ length: draftLimits.criteria }, (_, row) => `c${row}`));
    expect(arrangeCriteria(full, "criterion-add")).toBeNull();
  });

  test("takes one out, never the only one", () => {
    expect(titles(arrangeCriteria(formOf("a", "b", "c"), "criterion-remove 1"))).toEqual(["a", "c"]);
    expect(arrangeCriteria(formOf("a"), "criterion-remove 0")).toBeNull();
  });

  test.each([
    "criterion-up 0",
    "criterion-down 2",
    "criterion-up 9",
    "criterion-up",
    "criterion-remove x",
    "save",
    "",
  ])("does nothing for %j", (intent) => {
    expect(arrangeCriteria(formOf("a", "b", "c"), intent)).toBeNull();
  });
});
