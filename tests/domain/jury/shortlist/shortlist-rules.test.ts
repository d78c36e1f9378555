import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { shortlistProblem, shortlistSize } from "#app/domain/jury/shortlist/shortlist-rules.ts";

type Judged = Parameters<typeof shortlistProblem>[0][number];

const chosen: Judged = { choice: "shortlist", isKnockedOut: false, reasons: 7 };
const declined: Judged = { choice: "decline", isKnockedOut: false, reasons: 7 };
const out: Judged = { choice: "decline", isKnockedOut: true, reasons: 0 };
const open: Judged = { choice: null, isKnockedOut: false, reasons: 0 };
const of = (plan: Judged, count: number) => Array.from({ length: count }, () => plan);
const judge = (plans: readonly Judged[], whyFew = "") => shortlistProblem(plans, { criteria: 7, whyFew });

describe("the choices of a shortlist become real", () => {
  test.for([
    ["three of eighty", [...of(chosen, 3), ...of(declined, 77)], "", null],
    ["six of eighty", [...of(chosen, 6), ...of(declined, 74)], "", null],
    ["seven", [...of(chosen, 7), ...of(declined, 3)], "", "too-many-chosen"],
    ["two of ten without a word", [...of(chosen, 2), ...of(declined, 8)], "", "too-few-chosen"],
    ["two of ten with blanks for words", [...of(chosen, 2), ...of(declined, 8)], "  ", "too-few-chosen"],
    ["two of ten with the reason why", [...of(chosen, 2), ...of(declined, 8)], "Meer past niet.", null],
    ["both of two", of(chosen, 2), "", null],
    ["two, when all others are out", [...of(chosen, 2), ...of(out, 8)], "", null],
    ["nobody", of(declined, 4), "Niets past.", "nobody-chosen"],
    ["with one still open", [...of(chosen, 3), open], "", "choices-missing"],
    ["with one reason missing", [...of(chosen, 3), { ...declined, reasons: 6 }], "", "reasons-missing"],
    ["with a chosen plan unexplained", [...of(chosen, 3), { ...chosen, reasons: 0 }], "", "reasons-missing"],
    ["with one out for one reason", [...of(chosen, 3), out], "", null],
  ] as const)("or not: %s", ([, plans, whyFew, refusal]) => {
    expect(judge(plans, whyFew)?.problem ?? null).toBe(refusal);
  });

  test("only ever for one to six plans that all have their reasons, in whichever order", () => {
    const any = fc.record({
      choice: fc.constantFrom("shortlist" as const, "decline" as const, null),
      isKnockedOut: fc.boolean(),
      reasons: fc.integer({ min: 0, max: 7 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), fc.constantFrom("", "Daarom."), (plans, whyFew) => {
        const refusal = judge(plans, whyFew);
        expect(judge(plans.toReversed(), whyFew)).toEqual(refusal);
        if (refusal) return;
        const invited = plans.filter(({ choice }) => choice === "shortlist").length;
        expect(invited).toBeGreaterThan(0);
        expect(invited).toBeLessThanOrEqual(shortlistSize.most);
        expect(
          plans.every(({ choice, isKnockedOut, reasons }) => choice && (isKnockedOut || reasons === 7)),
        ).toBe(true);
      }),
    );
  });
});
