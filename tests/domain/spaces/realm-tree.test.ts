import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  adviseRealm,
  likeness,
  realmAnswers,
  type RealmAnswers,
  realmQuestions,
} from "#app/domain/spaces/realm-tree.ts";

const social: RealmAnswers = {
  listed: "yes",
  neighbourhood: "yes",
  own_homes: "yes",
  nobody_else: "yes",
  sales: "no",
};

const anyAnswers = fc.record(
  Object.fromEntries(realmQuestions.map((question) => [question, fc.constantFrom(...realmAnswers)])),
) as fc.Arbitrary<RealmAnswers>;

describe("the tree between commercial and social property", () => {
  test("finds social property only where every answer says so", () => {
    expect(adviseRealm(social)).toMatchObject({ value: { realm: "MOG", isDoubtful: false } });
    for (const question of realmQuestions) {
      const other = social[question] === "yes" ? "no" : "yes";
      expect(adviseRealm({ ...social, [question]: other })).toMatchObject({ value: { realm: "BOG" } });
    }
  });

  test("makes a case of doubt of “partly”, and follows it to the end", () => {
    expect(adviseRealm({ ...social, sales: "partly" })).toMatchObject({
      value: { realm: "MOG", isDoubtful: true },
    });
  });

  test("asks no more than the way needs: a trade that is on no list is commercial at once", () => {
    expect(adviseRealm({ listed: "no" })).toEqual({
      ok: true,
      value: { realm: "BOG", isDoubtful: false, path: ["listed"] },
    });
    expect(adviseRealm({ listed: "yes" })).toMatchObject({
      problem: "realm-unanswered",
      details: { question: "neighbourhood" },
    });
  });

  test("is never moved by an answer that it did not come by", () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...realmQuestions),
        fc.constantFrom(...realmAnswers),
        (answers, question, other) => {
          const advice = adviseRealm(answers);
          if (!advice.ok || advice.value.path.includes(question)) return;
          expect(adviseRealm({ ...answers, [question]: other })).toEqual(advice);
        },
      ),
    );
  });
});

test("two cases compare by the answers that they share; what neither answered is nothing in common", () => {
  expect(likeness(social, social)).toBe(5);
  expect(likeness(social, { ...social, listed: "no" })).toBe(4);
  expect(likeness({}, {})).toBe(0);
});
