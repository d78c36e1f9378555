import { describe, expect, test } from "vitest";

import { contactForm } from "#app/domain/people/contact-form.ts";

const problemsOf = (typed: Record<string, string>) =>
  (contactForm.safeParse(typed).error?.issues ?? []).map(
    ({ path, message }) => `${path.join(".")} ${message}`,
  );

describe("how people reach a corporation", () => {
  test.each([
    [{ contactPhone: " 088 555 01 20 " }, { contactPhone: "088 555 01 20", contactEmail: "" }],
    [{ contactPhone: "+31 (0)88-555.01.20" }, { contactPhone: "+31 (0)88-555.01.20", contactEmail: "" }],
    [{ contactPhone: "14 030" }, { contactPhone: "14 030", contactEmail: "" }],
    [{ contactEmail: "Plint@Wederik.example" }, { contactPhone: "", contactEmail: "plint@wederik.example" }],
  ])("is a phone number, an address or both: %o", (typed, kept) => {
    expect(contactForm.parse(typed)).toEqual(kept);
  });

  test.each([
    ["neither", {}, ["contactPhone problems.no-contact"]],
    ["only spaces", { contactPhone: "  " }, ["contactPhone problems.no-contact"]],
    ["words for a number", { contactPhone: "bel ons" }, ["contactPhone problems.not-a-phone"]],
    ["a number that is too short", { contactPhone: "112" }, ["contactPhone problems.not-a-phone"]],
    ["a number with too much", { contactPhone: "0885550120088555" }, ["contactPhone problems.not-a-phone"]],
    [
      "no address beside a good number",
      { contactPhone: "088 555 01 20", contactEmail: "plint" },
      ["contactEmail problems.not-an-email"],
    ],
  ])("is refused with %s", (_, typed, problems) => {
    expect(problemsOf(typed)).toEqual(problems);
  });
});
