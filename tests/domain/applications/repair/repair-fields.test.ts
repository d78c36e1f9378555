import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { withoutEmpty } from "#app/domain/applications/payload.ts";
import { partForms } from "#app/domain/applications/plan-content.ts";
import { planParts } from "#app/domain/applications/plan-parts.ts";
import { shapeOf } from "#app/domain/applications/repair/field-shape.ts";
import {
  fieldsOfPart,
  isRepairable,
  repairForm,
  schemaOf,
} from "#app/domain/applications/repair/repair-fields.ts";
import { unitFields } from "#app/domain/applications/units/unit-choice.ts";
import { mended } from "#app/domain/applications/repair/repair.ts";
import { addMonths, day } from "#app/lib/dates.ts";
import { fieldWords } from "#app/i18n/question-of.ts";
import { locales } from "#app/i18n/locales.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";

const everyField = planParts.flatMap((part) => fieldsOfPart(part).map((name) => ({ part, name })));

test("every question of every part can be asked, but for which unit, and nothing else", () => {
  const isOfUnit = (name: string) => unitFields.some((field) => field === name);
  for (const part of planParts)
    expect(new Set(fieldsOfPart(part).map((name) => name.split(".")[0]))).toEqual(
      new Set(Object.keys(partForms[part].shape).filter((name) => !isOfUnit(name))),
    );
  for (const name of unitFields) expect(isRepairable({ part: "business", name }, planParts)).toBe(false);
  for (const field of everyField) expect(isRepairable(field, planParts)).toBe(true);
  expect(isRepairable({ part: "files", name: "file" }, [])).toBe(true);
  for (const name of ["", "nonsense", "__proto__", "constructor", "operation", "offers[0].price"])
    for (const part of planParts) expect(isRepairable({ part, name }, planParts)).toBe(false);
  expect(isRepairable({ part: "window", name: "lettering" }, ["business"])).toBe(false);
});

test("every question that can be asked has words in every language", () => {
  for (const locale of locales) {
    const t = translator(locale);
    for (const { part, name } of everyField) {
      const words = fieldWords(t, part, name);
      expect(words.split(": ").at(-1), `${locale} ${part}.${name}`).not.toBe(name.split(".").at(-1));
    }
  }
});

test.each([
  ["motivation", "whySpace", "text"],
  ["business", "branch", "choice"],
  ["business", "offers", "rows"],
  ["financial", "operation.costs", "group"],
  ["financial", "operation.turnover", "rows"],
  ["financial", "liquidity.smallBusinessScheme", "tick"],
  ["financial", "liquidity.rentWithVat", "choice"],
  ["window", "openGlassPercent", "text"],
  ["window", "things", "choices"],
  ["window", "lightTimer", "tick"],
] as const)("%s %s is filled in as %s", (part, name, kind) => {
  expect(shapeOf(schemaOf(part, name)).kind).toBe(kind);
});

describe("a form of some fields", () => {
  test("judges each as the plan's own form does", () => {
    const form = repairForm([
      { part: "business", name: "website" },
      { part: "financial", name: "operation.purchasePercent" },
    ]);
    const judge = (payload: object) => form.safeParse(withoutEmpty(payload) ?? {}).success;
    expect(judge({ business: {}, financial: { operation: { purchasePercent: "30" } } })).toBe(true);
    expect(
      judge({ business: { website: "x".repeat(201) }, financial: { operation: { purchasePercent: "30" } } }),
    ).toBe(false);
    expect(judge({ business: {}, financial: { operation: {} } })).toBe(false);
  });

  test("lets what was not named fall away", () => {
    const form = repairForm([{ part: "motivation", name: "whySpace" }]);
    const read = form.parse({ motivation: { whySpace: "Hier.", whyNeighbourhood: "Daar." }, window: {} });
    expect(read).toEqual({ motivation: { whySpace: "Hier." } });
  });
});

test("mending changes exactly the named fields, whatever else is posted", () => {
  const [plan] = demoPlans;
  if (!plan) throw new Error("no plan");
  const payloads = payloadsOf(plan, addMonths(day("2026-03-01"), 3));
  fc.assert(
    fc.property(fc.subarray(everyField, { maxLength: 6 }), fc.constantFrom(...planParts), (named, part) => {
      const names = named.filter((field) => field.part === part).map(({ name }) => name);
      const before = payloads[part] ?? {};
      // Everything that this part knows is posted, and more.
      const posted = Object.fromEntries(
        Object.keys(partForms[part].shape).map((name) => [name, { forged: "x" }]),
      );
      const after = mended(before, { ...posted, extra: "y" }, names);
      const untouched = fieldsOfPart(part).filter((name) => !names.includes(name));
      for (const name of untouched) expect(at(after, name)).toEqual(at(before, name));
      expect(Object.keys(after)).not.toContain("extra");
      if (names.length === 0) expect(JSON.stringify(after)).toBe(JSON.stringify(before));
    }),
  );
});

function at(content: unknown, name: string): unknown {
  return name
    .split(".")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], content);
}
