import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { HIDDEN, textWithoutNames, withoutNames } from "#app/domain/applications/nameless/without-names.ts";

const names = { tradeName: "De Naaikamer", makers: ["Nadia el Idrissi", "R. Kuipers"] };
const hide = (text: string) => textWithoutNames(text, names);

describe("a plan without names", () => {
  test.for([
    ["Bij De Naaikamer leer je naaien.", `Bij ${HIDDEN} leer je naaien.`],
    ["Volg @denaaikamer of de-naaikamer.", `Volg @${HIDDEN} of ${HIDDEN}.`],
    ["Ik ben nadia. Mevrouw IDRISSI dus.", `Ik ben ${HIDDEN}. Mevrouw ${HIDDEN} dus.`],
    ["Bel 06-1234 56 78, of mail n.idrissi@mail.example.", `Bel ${HIDDEN}, of mail ${HIDDEN}`],
    ["Zie https://naaikamer.example/les voor meer.", `Zie ${HIDDEN} voor meer.`],
    ["De kamer is 84 m² en kost € 1.150 in 2026.", "De kamer is 84 m² en kost € 1.150 in 2026."],
    ["Een naaikamer voor elk", "Een naaikamer voor elk"],
  ] as const)("%s", ([typed, shown]) => {
    expect(hide(typed)).toBe(shown);
  });

  test("stays readable where the maker's name has everyday words in it", () => {
    const makers = ["Piet van der Meer", "Aya El Bij de Vaate"];
    const typed = "Bij de ingang van het pand staat Piet van der Meer, met Aya.";
    const shown = textWithoutNames(typed, { tradeName: "", makers });
    expect(shown).toBe(`Bij de ingang van het pand staat ${HIDDEN} van der ${HIDDEN}, met ${HIDDEN}.`);
  });

  test("keeps its shape: only what somebody typed changes", () => {
    const content = { idea: "De Naaikamer", list: [{ name: "Kuipers", amount: 12 }], open: true, none: null };
    expect(withoutNames(content, names)).toEqual({
      idea: HIDDEN,
      list: [{ name: HIDDEN, amount: 12 }],
      open: true,
      none: null,
    });
  });

  test("never says a name again, whatever signs it has and whatever stands around it", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcXYZ.+*(["), minLength: 1, maxLength: 8 });
    const letters = (text: string) => text.replaceAll(/[\s\p{P}+]/gu, "").toLowerCase();
    fc.assert(
      fc.property(word, word, fc.string(), (first, second, around) => {
        const tradeName = `${first} ${second}`;
        fc.pre(letters(tradeName).length >= 3 && !letters(around).includes(letters(tradeName)));
        const shown = textWithoutNames(`${around} ${tradeName} ${around}`, { tradeName, makers: [] });
        expect(shown).not.toContain(tradeName);
        expect(shown).toContain(HIDDEN);
      }),
    );
  });

  test("is the plan itself where there is no name", () => {
    expect(textWithoutNames("Een winkel.", { tradeName: "", makers: ["", "J."] })).toBe("Een winkel.");
  });
});
