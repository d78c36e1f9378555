import { describe, expect, it } from "vitest";

import { questionForm } from "#app/domain/tenders/questions/question-form.ts";

const problemOf = (question: string) =>
  questionForm.safeParse({ question }).error?.issues[0]?.message ?? null;

describe("a question", () => {
  it.each([
    "De deur is 3.5 m hoog, o.a. voor de oven, m.b.t. de gevel",
    "Zit er gas op de gevel.De huur weet ik.",
    "incl.btw/excl.btw, t.o.v. 1.000 euro, b.v. 2 @ 3",
  ])("may have points and signs: %j", (question) => {
    expect(problemOf(question)).toBeNull();
  });

  it.each(["Mag er een oven in?", "هل يمكنني وضع فرن؟", "Is er 👩🏽‍🍳 krachtstroom?", "Regel 1\r\nregel 2"])(
    "may be %j",
    (question) => {
      expect(problemOf(question)).toBeNull();
    },
  );

  it.each([
    "Zie https://volg.example/?utm_source=a",
    "kijk op www.volg.example",
    "HTTP://A.B",
    "ga naar evil.nl",
    "EVIL.NL!",
    "mail x@y.nl",
    "bit.ly/abc",
    "kijk op winkel-van.mij.com.",
  ])("leads nobody anywhere: %j", (question) => {
    expect(problemOf(question)).toBe("problems.no-links");
  });

  it("has words, and not too many", () => {
    expect(problemOf("   ")).toBe("problems.required");
    expect(problemOf("a".repeat(1_001))).toBe("problems.too-long?max=1000");
    expect(problemOf("a".repeat(1_000))).toBeNull();
  });
});
