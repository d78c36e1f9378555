import { describe, expect, test } from "vitest";

import { handInOverview } from "#app/domain/applications/hand-in-overview.ts";
import { partsOf, type PlanPart } from "#app/domain/applications/plan-parts.ts";
import { day } from "#app/lib/dates.ts";
import { cents } from "#app/lib/money.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";

const today = day("2026-04-01");
const rules = {
  rent: {
    marketRent: cents(120_000),
    targetRent: cents(100_000),
    serviceCosts: cents(5_000),
    path: [75, 75, 100],
    leaseStartsOn: day("2026-09-01"),
  },
  wantedBranches: [],
  excludedBranches: [],
  space: { areaM2: 80, frontageM: 6, openGlassPercent: 70 },
} as unknown as Parameters<typeof handInOverview>[0];

const [plan] = demoPlans.filter(({ level }) => level >= 3);
if (!plan) throw new Error("no complete plan");
const whole = payloadsOf(plan, day("2026-09-01"));

function overviewOf(contents: Partial<Record<PlanPart, unknown>>) {
  const stored = partsOf({}).map((name) => ({ name, content: contents[name] ?? {}, lookAgain: false }));
  return handInOverview(rules, stored, today);
}
const partOf = (overview: ReturnType<typeof overviewOf>, name: PlanPart) =>
  overview.parts.find((part) => part.name === name);

describe("what a maker should know before handing in", () => {
  test("a plan that is whole misses nothing, in the order in which parts are written", () => {
    const { parts } = overviewOf(whole);
    expect(parts.map(({ name, missing }) => [name, missing])).toEqual([
      ["motivation", []],
      ["business", []],
      ["financial", []],
      ["window", []],
    ]);
    expect(parts.every(({ isStarted }) => isStarted)).toBe(true);
  });

  test("names each question that is missing or wrong once, as the form names it", () => {
    const { parts } = overviewOf({
      ...whole,
      motivation: { whySpace: "Omdat het kan.", whyNeighbourhood: "   " },
      business: { ...whole.business, kvkNumber: "12", offers: [{ product: "Soep", price: "duur" }] },
    });
    expect(parts.map(({ missing }) => missing)).toEqual(
      [["whyNeighbourhood", "residentsNotice"], ["offers[0].price", "kvkNumber"].toSorted(), [], []].map(
        (names, index) => (index === 1 ? expect.arrayContaining(names) : names),
      ),
    );
    expect(parts[1]?.missing).toHaveLength(2);
  });

  test("nothing is said of what nobody began: no light, no missing answer to blame", () => {
    const overview = overviewOf({});
    expect(overview.parts.every(({ isStarted, answers }) => !isStarted && answers === 0)).toBe(true);
    expect(overview.money).toEqual([]);
    expect(overview.street).toEqual([]);
    expect(overview.openHours).toBeNull();
  });

  test("the lights that ask for attention, red before amber; what is right stays out", () => {
    const overview = overviewOf({
      ...whole,
      window: { ...whole.window, openGlassPercent: "10", shutters: "outside" },
    });
    expect(overview.street.map(({ id, light }) => [id, light])).toEqual(
      expect.arrayContaining([
        ["openGlass", "red"],
        ["shutters", "red"],
      ]),
    );
    expect(overview.openGlassPercent).toBe(10);
    for (const list of [overview.money, overview.street]) {
      const lights = list.map(({ light }) => light);
      expect(lights.every((light) => light === "red" || light === "amber")).toBe(true);
      expect(lights).toEqual(lights.toSorted().toReversed());
    }
    // An empty till is a problem of the money, and no reason to refuse.
    const broke = overviewOf({
      ...whole,
      financial: { ...whole.financial, funding: { ownMoney: { amount: "100" } } },
    });
    expect(broke.money.map(({ id }) => id)).toContain("C1");
    expect(partOf(broke, "financial")?.missing).toEqual([]);
  });

  test("counts answers, not fields that were left empty", () => {
    const { parts } = overviewOf({ motivation: { whySpace: "Omdat.", whyNeighbourhood: "", video: " " } });
    expect(parts[0]?.answers).toBe(1);
  });
});
