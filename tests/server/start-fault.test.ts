import { expect, test } from "vitest";

import { wordsFor } from "#app/server/start-fault.ts";

const DATABASE_URL = "postgres://plint:geheim@db.voorbeeld.example:6543/plint";

const coded = (message: string, code: string) => Object.assign(new Error(message), { code });

test.each([
  coded("connect ECONNREFUSED 127.0.0.1:1", "ECONNREFUSED"),
  coded("getaddrinfo ENOTFOUND db.voorbeeld.example", "ENOTFOUND"),
  coded("write CONNECT_TIMEOUT db:5432", "CONNECT_TIMEOUT"),
  coded('password authentication failed for user "plint"', "28P01"),
  coded('database "plint" does not exist', "3D000"),
  new Error("Failed query", { cause: coded("connect ECONNREFUSED", "ECONNREFUSED") }),
])("a database that lets nobody in is said with its variable and an example: $message", (error) => {
  const words = wordsFor(error, { DATABASE_URL });
  expect(words).toContain("DATABASE_URL leads to db.voorbeeld.example:6543");
  expect(words).toContain("For example: DATABASE_URL=postgres://");
  expect(words).toContain(error.message);
  expect(words.replace(/For example.*/, "")).not.toContain("geheim");
});

test("what has nothing to do with the way to the database keeps its own words", () => {
  expect(wordsFor(new Error("Port 3000 is in use."), { DATABASE_URL })).toBe("Port 3000 is in use.");
  expect(wordsFor(coded("connect ECONNREFUSED", "ECONNREFUSED"), { DATABASE_URL: undefined })).toBe(
    "connect ECONNREFUSED",
  );
});
