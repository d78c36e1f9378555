import { parseWithZod } from "@conform-to/zod/v4";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { addendumContent } from "#app/components/changes/addendum-content.ts";
import {
  allowedUses,
  handoverElements,
  handoverParties,
  useCertainties,
} from "#app/domain/spaces/property.ts";
import {
  changedProperty,
  type PropertyChange,
  propertyChange,
} from "#app/domain/tenders/addenda/change-property.ts";
import { ruleDifferences } from "#app/domain/tenders/addenda/rule-differences.ts";
import type { FrozenProperty } from "#app/domain/tenders/property/frozen-property.ts";
import { changeInWords } from "#app/i18n/change-words.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { canonical } from "#app/lib/canonical.ts";
import { givenRules } from "#tests/support/rules.ts";

const note = fc.stringMatching(/^[a-z0-9]{0,20}$/);
const property: fc.Arbitrary<FrozenProperty> = fc.record(
  {
    unitType: fc.constant("WIN" as never),
    grossAreaM2: fc.integer({ min: 1, max: 900 }),
    homesAbove: fc.integer({ min: 0, max: 200 }),
    use: fc.record({
      allowed: fc.subarray([...allowedUses], { minLength: 1 }),
      certainty: fc.constantFrom(...useCertainties),
      note,
    }),
    handover: fc
      .subarray([...handoverElements], { minLength: 1 })
      .chain((elements) =>
        fc.tuple(
          ...elements.map((element) =>
            fc.record({ element: fc.constant(element), by: fc.constantFrom(...handoverParties), note }),
          ),
        ),
      ),
    pin: fc.record({ latitude: fc.constant(52.1), longitude: fc.constant(4.9) }),
    pictures: fc.array(
      fc.record({
        id: fc.uuid({ version: 4 }),
        kind: fc.constantFrom("photo" as const, "floor_plan" as const),
        alt: fc.stringMatching(/^[a-z]{5,20}$/),
        hash: fc.constant("d".repeat(64)),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

/** As a browser sends the form that was filled from these rules. */
function sent(of: FrozenProperty): PropertyChange {
  const rules = givenRules();
  const content = addendumContent({ ...rules, space: { ...rules.space, property: of } }).property;
  const form = new FormData();
  for (const [name, value] of Object.entries(content)) {
    if (typeof value === "string") form.set(name, value);
    else
      for (const [row, one] of value.entries()) {
        if (typeof one === "string") form.append(name, one);
        else
          for (const [field, text] of Object.entries(one))
            if (field !== "isGone") form.set(`${name}[${row}].${field}`, text);
      }
  }
  const read = parseWithZod(form, { schema: propertyChange });
  if (read.status !== "success") throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe("a published property", () => {
  test("is word for word the same after a form that nobody touched, so that its hash is too", () => {
    fc.assert(
      fc.property(property, (before) => {
        expect(canonical(changedProperty(before, sent(before)))).toBe(canonical(before));
      }),
    );
    expect(changedProperty(undefined, sent({}))).toBeUndefined();
    expect(changedProperty({ homesAbove: 4 }, undefined)).toEqual({ homesAbove: 4 });
  });

  test("loses a picture, describes another, and says so in words that everybody reads", () => {
    const [a, b] = ["0b5f8c1e-2f57-4d0c-9a8c-0d8f0a6b1c11", "0b5f8c1e-2f57-4d0c-9a8c-0d8f0a6b1c12"];
    const picture = (id: string, alt: string) => ({ id, kind: "photo", alt, hash: "d".repeat(64) }) as const;
    const before: FrozenProperty = {
      use: { allowed: ["retail"], certainty: "in_plan", note: "" },
      handover: [{ element: "kitchen", by: "landlord", note: "" }],
      pictures: [picture(a, "De pui aan de kade"), picture(b, "De keuken")],
    };
    const form = sent(before);
    const after = changedProperty(before, {
      ...form,
      allowedUse: ["retail", "hospitality"],
      useCertainty: "with_permit",
      handoverItems: [{ element: "kitchen", by: "tenant", note: "zelf kiezen" }],
      pictures: [
        { id: a, alt: "De pui met de nieuwe deur", isGone: false },
        { id: b, alt: "De keuken", isGone: true },
      ],
    });
    const rules = givenRules();
    const withProperty = (of: FrozenProperty | undefined) => ({
      ...rules,
      space: { ...rules.space, ...(of ? { property: of } : {}) },
    });
    const t = translator("nl");
    const words = ruleDifferences(withProperty(before), withProperty(after)).map((one) =>
      changeInWords(t, formatOf("nl"), one),
    );
    expect(words.map(({ label, before: stood, after: stands }) => `${label}: ${stood} > ${stands}`)).toEqual([
      "Wat er mag: Winkel > Winkel, Horeca",
      "Hoe zeker dat is: Zeker: het staat in het omgevingsplan > Kan met een vergunning",
      "Oplevering per onderdeel: Keuken of pantry: Verhuurder > Keuken of pantry: Huurder (zelf kiezen)",
      "Foto's en plattegrond: Foto: De pui aan de kade; Foto: De keuken > Foto: De pui met de nieuwe deur",
    ]);
  });

  test("is not changed to a use of which nobody says how sure it is", () => {
    const form = new FormData();
    form.append("allowedUse", "retail");
    expect(parseWithZod(form, { schema: propertyChange }).status).toBe("error");
  });
});
