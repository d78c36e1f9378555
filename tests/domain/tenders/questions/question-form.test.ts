import { describe, expect, it } from "vitest";

import { questionForm } from "#app/domain/tenders/questions/question-form.ts";

const problemOf = (question: string) =>
  questionForm.safeParse({ question }).error?.issues[0]?.message ?? null;

describe("a question", () => {
  it.each(["Mag er een oven in?", "هل يمكنني وضع فرن؟", "Is er 👩🏽‍🍳 krachtstroom?", "Regel 1\r\nregel 2"])(
    "may be %j",
    (question) => {
      expect(problemOf(question)).toBeNull();
    },
  );

  it.each(["Zie https://volg.example/?utm_source=a", "kijk op www.volg.example", "HTTP://A.B"])(
    "leads nobody anywhere: %j",
    (question) => {
      expect(problemOf(question)).toBe("problems.no-links");
    },
  );

  it("has words, and not too many", () => {
    expect(problemOf("   ")).toBe("problems.required");
    expect(problemOf("a".repeat(1_001))).toBe("problems.too-long?max=1000");
    expect(problemOf("a".repeat(1_000))).toBeNull();
  });
});
