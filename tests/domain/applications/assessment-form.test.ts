import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { declineTogetherForm } from "#app/domain/applications/assessment-form.ts";
import { TRIAGE_ROWS } from "#app/domain/applications/triage/triage-view.ts";

test("plans that were ticked on several pages of the table are declined together", () => {
  const ticked = (count: number) => ({
    plan: Array.from({ length: count }, () => randomUUID()),
    complete: "yes",
  });
  expect(declineTogetherForm.safeParse(ticked(2 * TRIAGE_ROWS)).success).toBe(true);
  expect(declineTogetherForm.safeParse(ticked(201)).success).toBe(false);
  expect(declineTogetherForm.safeParse(ticked(0)).success).toBe(false);
});
