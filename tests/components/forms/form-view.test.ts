import { expect, test } from "vitest";

import { formView, problemWords } from "#app/components/forms/form-view.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";
import { translator } from "#app/i18n/translator.server.ts";

const t = translator("nl");

test.each([
  [fieldProblem("choices-missing", { plans: 1 }), "Bij 1 plan is nog niet gekozen."],
  [fieldProblem("choices-missing", { plans: 2 }), "Bij 2 plannen is nog niet gekozen."],
  [fieldProblem("below-quorum", { present: 1, quorum: 4 }), "Bij een pitch was 1 jurylid."],
  [fieldProblem("sheet-incomplete", { count: 1 }), "Bij 1 onderdeel"],
  [fieldProblem("amount-too-high", { max: 100_000 }), "100.000 euro"],
])("a number that travels with a refusal is a number again: %s", (key, words) => {
  expect(problemWords(t, key)).toContain(words);
});

test("a refusal that we have no words for never shows its key", () => {
  expect(formView(t, { error: { "": ["problems.no-such-thing"] } }, {}).summary).toMatchObject([
    { href: null, text: expect.stringContaining("Dit lukt nu niet") },
  ]);
});

test("what is said beside a field stands in the summary once, and leads to it", () => {
  const error = {
    "": ["problems.link-used-or-old"],
    email: ["problems.link-used-or-old"],
    name: ["problems.required"],
  };
  expect(formView(t, { error }, {}).summary.map(({ href }) => href)).toEqual(["#email", "#name"]);
  expect(formView(t, { error: { "": error[""] } }, {}).summary.map(({ href }) => href)).toEqual([null]);
});
