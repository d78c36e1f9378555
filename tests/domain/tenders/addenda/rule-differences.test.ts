import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { changedRules } from "#app/domain/tenders/addenda/change-rules.ts";
import { type RuleDifference, ruleDifferences } from "#app/domain/tenders/addenda/rule-differences.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { canonical } from "#app/lib/canonical.ts";
import { euros } from "#app/lib/money.ts";
import { later, untouched } from "#tests/support/addendum.ts";
import { givenRules } from "#tests/support/rules.ts";

const rules = givenRules();
const closesAt = new Date(rules.timetable.closesAt);

describe("the difference between two versions of the rules", () => {
  it("is nothing when nothing was touched, also when ticks come in another order", () => {
    const input = { ...untouched(rules), wantedBranches: [...rules.wantedBranches].toReversed() };
    expect(changedRules(rules, input)).toEqual(rules);
    expect(ruleDifferences(rules, changedRules(rules, input))).toEqual([]);
  });

  it("names each field with what stood there and what stands there now", () => {
    const after = changedRules(rules, {
      ...untouched(rules),
      closesAt: later(closesAt, 7),
      openGlassPercent: 70,
      targetRent: euros(900),
      criteria: [{ ...(rules.criteria[0] as (typeof rules.criteria)[number]), anchors: ["x"], weight: 90 }],
    });
    const named = new Map(ruleDifferences(rules, after).map((one) => [one.field, one]));
    expect([...named.keys()].toSorted()).toEqual([
      "criteria.1.anchors",
      "criteria.1.weight",
      "rent.path",
      "rent.targetRent",
      "rent.totalDiscount",
      "space.openGlassPercent",
      "timetable.closesAt",
    ]);
    expect(named.get("space.openGlassPercent")).toEqual({
      field: "space.openGlassPercent",
      before: null,
      after: 70,
    });
    expect(named.get("criteria.1.weight")).toMatchObject({ before: 100, after: 90 });
  });

  it("leaves nothing out: put on the one, it gives the other, whatever the two hold", () => {
    fc.assert(
      fc.property(anyRules(), anyRules(), (before, after) => {
        const put = structuredClone(before) as Tree;
        for (const one of ruleDifferences(before, after)) apply(put, one);
        expect(canonical(withoutNulls(put))).toBe(canonical(withoutNulls(after)));
      }),
    );
  });

  it("is the same as a letter carries it, in JSON", () => {
    const found = ruleDifferences(rules, { ...rules, pitchPlace: "", introduction: "x" });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

type Tree = { [name: string]: unknown };

function anyRules() {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string()));
  const group = fc.dictionary(fc.constantFrom("a", "b", "c"), leaf);
  const row = fc.record({ weight: fc.integer(), title: fc.string() });
  return fc
    .record({ space: group, rent: group, words: leaf, criteria: fc.tuple(row, row) })
    .map((made) => made as unknown as FrozenRules);
}

function apply(tree: Tree, { field, after }: RuleDifference): void {
  const path = field.replace(/^criteria\.(\d+)/, (_, number: string) => `criteria.${Number(number) - 1}`);
  const names = path.split(".");
  const last = names.pop() ?? "";
  const at = names.reduce<Tree>((node, name) => node[name] as Tree, tree);
  at[last] = after;
}

/** What is absent and what is null reads the same. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === null ? [] : [[key, withoutNulls(part)]])),
  );
}
