import { describe, expect, test } from "vitest";

import { handInForm, handInLimits } from "#app/domain/applications/hand-in-form.ts";

const all = { isTrue: "on", knowsNobody: "on" };

/** The fields that are refused, with why. */
function refused(form: Readonly<Record<string, string>>) {
  const read = handInForm.safeParse(form);
  return Object.fromEntries(read.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? []);
}

describe("what its owner says at the last button", () => {
  test.each([
    ["one maker who knows nobody", all],
    ["others who agree", { ...all, others: "2", agreed: "on" }],
    ["somebody is known, and named", { isTrue: "on", knows: "Mijn nicht zit in de jury." }],
  ])("is whole: %s", (_, form) => {
    expect(refused(form)).toEqual({});
  });

  test.each([
    [
      { others: "1" },
      {
        isTrue: "problems.tick-to-hand-in",
        agreed: "problems.tick-to-hand-in",
        knowsNobody: "problems.tie-or-nobody",
      },
    ],
    [{ knowsNobody: "on" }, { isTrue: "problems.tick-to-hand-in" }],
    [{ isTrue: "on" }, { knowsNobody: "problems.tie-or-nobody" }],
    [{ isTrue: "on", knows: "   " }, { knowsNobody: "problems.tie-or-nobody" }],
    [{ ...all, others: "1" }, { agreed: "problems.tick-to-hand-in" }],
    [{ ...all, knows: "Mijn buurman" }, { knows: "problems.tie-and-nobody" }],
    [
      { isTrue: "on", knows: "x".repeat(handInLimits.knows + 1) },
      { knows: `problems.too-long?max=${handInLimits.knows}` },
    ],
  ])("is refused at its own field: %o", (form, why) => {
    expect(refused(form)).toMatchObject(why);
  });
});
