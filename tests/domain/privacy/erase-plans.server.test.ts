import { expect, test } from "vitest";

import { applicationStates } from "#app/domain/applications/states.ts";
import { erasedFrom } from "#app/domain/privacy/erase-plans.server.ts";

test("a plan ends as anonymised from every state along the table, and stays so", () => {
  for (const state of applicationStates.filter((one) => one !== "anonymised"))
    expect(erasedFrom(state), state).toBe("anonymised");
  expect(() => erasedFrom("anonymised")).toThrow("cannot be erased");
});
