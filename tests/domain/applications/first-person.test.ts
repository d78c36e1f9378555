import { expect, test } from "vitest";

import { withFirstPerson } from "#app/domain/applications/first-person.ts";

const person = { name: "Hatice", email: "h@thee.example" };

test("an empty business plan begins with whose plan it is, and what was written there stays", () => {
  expect(withFirstPerson({}, person)).toEqual({ persons: [person] });
  const persons = [{ name: "Ayşe", email: "" }];
  expect(withFirstPerson({ persons, offer: "Thee" }, person)).toEqual({ persons, offer: "Thee" });
});
