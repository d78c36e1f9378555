import { expect, test } from "vitest";

import { describeFailure } from "#db/describe-failure.server.ts";

test("the log learns what kind of error it was and where, and nothing of what it says", () => {
  const told = describeFailure(new TypeError("anna@example.nl\nat home in the Kanaalstraat"));
  expect(told.name).toBe("TypeError");
  expect(told.way).toContainEqual(expect.stringContaining("describe-failure.test.ts"));
  expect(JSON.stringify(told)).not.toMatch(/anna|Kanaalstraat/);
});

test("of what the database refused it learns the code and the constraint", () => {
  const refused = Object.assign(new Error("anna@example.nl"), {
    code: "23505",
    constraint_name: "one_email",
  });
  const told = describeFailure(new Error("Failed query: anna@example.nl", { cause: refused }));
  expect(told).toMatchObject({ name: "Error", code: "23505", constraint: "one_email" });
  expect(JSON.stringify(told)).not.toContain("anna");
});

test("what is thrown need be no error", () => {
  expect(describeFailure("anna@example.nl")).toEqual({ name: "string" });
  expect(describeFailure(null)).toEqual({ name: "object" });
});
