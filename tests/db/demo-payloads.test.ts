import { expect, test } from "vitest";

import { readPart } from "#app/domain/applications/plan-content.ts";
import { planParts } from "#app/domain/applications/plan-parts.ts";
import { day } from "#app/lib/dates.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { morePlans } from "#db/seeds/demo-more.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";

test.each([...demoPlans, ...morePlans].map((plan) => [plan.key, plan] as const))(
  "the four plans of %s can be handed in",
  (_, plan) => {
    const payloads = payloadsOf(plan, day("2026-09-01"));
    for (const part of planParts) expect(readPart(part, payloads[part]), part).not.toBeNull();
  },
);

test("no two demo plans tell the same story", () => {
  const stories = demoPlans.map((plan) => {
    const { persons, competitors, audiences, risks } = payloadsOf(plan, day("2026-09-01")).business;
    return [persons, competitors, audiences, risks].map((answer) => JSON.stringify(answer));
  });
  for (const answers of [0, 1, 2, 3].map((at) => stories.map((story) => story[at])))
    expect(new Set(answers).size).toBe(demoPlans.length);
});
