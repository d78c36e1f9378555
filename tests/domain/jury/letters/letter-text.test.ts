import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { checkLetterText, fillIn, placeholders } from "#app/domain/jury/letters/letter-text.ts";

const facts = { zaak: "De Naaikamer", adres: "Zwanenkade 21", plannen: "23", uitgenodigd: "5" };
const words = fc.array(
  fc.oneof(
    fc.stringMatching(/^[^{}]{0,12}$/),
    fc.constantFrom(...placeholders).map((name) => `{${name}}`),
  ),
  { maxLength: 8 },
);

describe("own words of a letter", () => {
  test("that pass never reach a reader with a brace in them", () => {
    fc.assert(
      fc.property(words, words, (begin, end) => {
        const text = { opening: `{adres}${begin.join("")}`, closing: end.join("") };
        expect(checkLetterText(text)).toMatchObject({ ok: true });
        expect(fillIn(text.opening, facts) + fillIn(text.closing, facts)).not.toMatch(/[{}]/);
      }),
    );
  });

  test.for<readonly [string, string, string, string]>([
    ["{straat} bij {adres}", "", "placeholder-unknown", "{straat}"],
    ["Bij {adres}", "Groet van {naam}.", "placeholder-unknown", "{naam}"],
    ["Bij {adres} en {zaak", "", "placeholder-unknown", "{zaak"],
    ["Bij {{adres}}", "", "placeholder-unknown", "{}"],
    ["Bij {adres} }", "", "placeholder-unknown", "}"],
    ["Bij {Adres}", "", "placeholder-unknown", "{Adres}"],
    ["Hallo {zaak}", "", "placeholder-missing", "{adres}"],
  ])("%s is refused, and says which name", ([opening, closing, problem, name]) => {
    expect(checkLetterText({ opening, closing })).toMatchObject({ problem, details: { name } });
  });

  test("are nothing, or begin; an end alone is refused", () => {
    expect(checkLetterText({ opening: "", closing: "" })).toMatchObject({ ok: true });
    expect(checkLetterText({ opening: "", closing: "Tot ziens." })).toMatchObject({
      problem: "opening-missing",
    });
  });

  test("take a fact as it is, also one that looks like a name in braces", () => {
    expect(fillIn("{zaak} op {adres}", { ...facts, zaak: "{adres}" })).toBe("{adres} op Zwanenkade 21");
    expect(fillIn("{zaak}", { ...facts, zaak: "$& $1" })).toBe("$& $1");
  });
});
