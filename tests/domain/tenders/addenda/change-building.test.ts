import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { expect, test } from "vitest";

import { addendumContent } from "#app/components/changes/addendum-content.ts";
import { buildingForm, type BuildingInput } from "#app/domain/spaces/building-form.ts";
import { changedRules } from "#app/domain/tenders/addenda/change-rules.ts";
import { ruleDifferences } from "#app/domain/tenders/addenda/rule-differences.ts";
import {
  buildingOf,
  type FrozenBuilding,
  frozenBuilding,
} from "#app/domain/tenders/building/frozen-building.ts";
import { changeInWords } from "#app/i18n/change-words.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { canonical } from "#app/lib/canonical.ts";
import { cents, euros } from "#app/lib/money.ts";
import { untouched } from "#tests/support/addendum.ts";
import { givenRules } from "#tests/support/rules.ts";

const word = fc.stringMatching(/^[a-z]{3,12}$/);
const building: fc.Arbitrary<FrozenBuilding> = fc.record(
  {
    units: fc.uniqueArray(
      fc.record({
        name: word,
        unitType: fc.constant("ATE" as const),
        areaM2: fc.integer({ min: 10, max: 9_999 }).map((tenths) => tenths / 10),
        rent: fc.integer({ min: 1, max: 500_000 }).map(cents),
      }),
      { minLength: 1, maxLength: 6, selector: ({ name }) => name },
    ),
    care: fc.record({
      homes: fc.integer({ min: 1, max: 90 }),
      dayParts: fc.integer({ min: 1, max: 21 }),
      duty: word,
    }),
    shared: fc.record({
      room: word,
      areaM2: fc.option(fc.integer({ min: 1, max: 200 })),
      booking: fc.oneof(word, fc.constant("")),
    }),
    host: word,
    eventsPerYear: fc.integer({ min: 1, max: 99 }),
    partners: fc.array(fc.record({ name: word, does: word }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: [] },
);

const withBuilding = (of: FrozenBuilding) => {
  const rules = givenRules();
  return { ...rules, space: { ...rules.space, building: of } };
};

/** As a browser sends the form that was filled from these rules, its empty rows included. */
function sent(of: FrozenBuilding): BuildingInput {
  const { building: content } = addendumContent(withBuilding(of));
  const form = new FormData();
  for (const [name, value] of Object.entries(content ?? {}))
    if (typeof value === "string") form.set(name, value);
    else
      for (const [row, one] of [...value, {}].entries())
        for (const [field, text] of Object.entries(one)) form.set(`${name}[${row}].${field}`, String(text));
  const read = parseWithZod(form, { schema: buildingForm });
  if (read.status !== "success") throw new Error(JSON.stringify(read.error));
  return read.value;
}

test("a published building is word for word the same after a form that nobody touched, so that its hash is too", () => {
  fc.assert(
    fc.property(building, (of) => {
      const before = withBuilding(of);
      expect(canonical(frozenBuilding(buildingOf(of)) ?? {})).toBe(canonical(of));
      if (Object.keys(of).length === 0) return;
      const after = changedRules(before, { ...untouched(before), building: sent(of) });
      expect(canonical(after)).toBe(canonical(before));
    }),
  );
});

test("of a price table only the units that read otherwise are told, with what they were and what they are", () => {
  const unit = (name: string, rent: number, areaM2 = 20) =>
    ({ name, unitType: "ATE", areaM2, rent: euros(rent) }) as const;
  const before = withBuilding({ units: [unit("Voor", 400), unit("Midden", 250), unit("Achter", 350)] });
  const after = withBuilding({ units: [unit("Voor", 400), unit("Midden", 300, 22.5), unit("Zolder", 300)] });
  const t = translator("nl");
  const plain = (text: string) => text.replaceAll(/\s/g, " ");
  const [said, ...more] = ruleDifferences(before, after).map((one) => {
    const { before: stood, after: stands, label } = changeInWords(t, formatOf("nl"), one);
    return { label, before: plain(stood), after: plain(stands) };
  });
  expect(more).toEqual([]);
  expect(said).toMatchObject({
    label: "Eenheden in het gebouw",
    before:
      "Midden: Atelier, 20 m², streefhuur € 250 per maand; Achter: Atelier, 20 m², streefhuur € 350 per maand",
    after:
      "Midden: Atelier, 22,5 m², streefhuur € 300 per maand; Zolder: Atelier, 20 m², streefhuur € 300 per maand",
  });
});

test("whatever changes of a building has words of its own, in both languages", () => {
  fc.assert(
    fc.property(building, building, (one, other) => {
      for (const language of ["nl", "en"] as const) {
        const t = translator(language);
        for (const difference of ruleDifferences(withBuilding(one), withBuilding(other))) {
          const { label, before, after } = changeInWords(t, formatOf(language), difference);
          expect(label).not.toBe(t("changes.field.other"));
          expect(`${before} ${after}`).not.toMatch(/undefined|null|NaN|[{}[\]]/);
          expect(before).not.toBe("");
          expect(after).not.toBe("");
        }
      }
    }),
  );
});
