import { expect, test } from "vitest";

import { decisionForm } from "#app/domain/leases/decision-form.ts";

const winner = "018f3f3e-7b5a-4d5c-8b1e-0d7c1f2a3b4c";
const propose = (report: string) =>
  decisionForm.safeParse({ intent: "propose", winner, report }).error?.issues.map(({ message }) => message);

test("a result is proposed with the words of the jury; without them nobody can tell why it was this plan", () => {
  expect(propose("De buurt wil deze bakker.")).toBeUndefined();
  expect(propose("")).toEqual(["problems.required"]);
  expect(propose("   ")).toEqual(["problems.required"]);
});
