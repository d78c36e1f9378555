import { expect, test } from "vitest";

import { longestAnswer } from "#app/domain/applications/longest-answer.ts";
import { partForms } from "#app/domain/applications/plan-content.ts";

test.for([
  ["motivation", "whySpace", 1_500],
  ["business", "idea", 140],
  ["business", "risks[3].measure", 200],
  ["business", "persons[__row__].experience", 600],
  ["business", "hoursNote", 600],
  ["window", "display", 1_000],
  ["window", "pavement", 1_000],
  ["social", "socialValue", 1_000],
  ["business", "fte", null],
  ["business", "risks", null],
  ["financial", "operation.turnover[0].product", 80],
  ["window", "nothing", null],
] as const)("an answer of %s %s has at most %j characters", ([part, name, most]) => {
  expect(longestAnswer(part, name)).toBe(most);
});

test("what is one character longer is refused with the same number", () => {
  const refusalOf = (length: number) =>
    partForms.social
      .safeParse({ socialValue: "x".repeat(length) })
      .error?.issues.map(({ message }) => message);
  const most = longestAnswer("social", "socialValue") ?? 0;
  expect(refusalOf(most)).toBeUndefined();
  expect(refusalOf(most + 1)).toEqual([`problems.too-long?max=${most}`]);
});
