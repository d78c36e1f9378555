import { expect, test } from "vitest";

import { EnvironmentError, readEnvironment } from "#app/server/environment.ts";

const production = {
  NODE_ENV: "production",
  APP_URL: "https://plint.example",
  SESSION_SECRET: "a".repeat(32),
  RESEND_API_KEY: "re_123",
  MAIL_FROM: "Plint <post@plint.example>",
};

test("with nothing set it is development, on port 3000, with a database of its own", () => {
  expect(readEnvironment({})).toMatchObject({
    MODE: "development",
    PORT: 3000,
    DATA_DIR: ".data",
    DATABASE_URL: undefined,
    ORIGIN: "http://localhost:3000",
  });
});

test("what is set to nothing is not set", () => {
  const nothing = { PORT: "", HOST: "", PLINT_MODE: "", DATA_DIR: "", TRUST_PROXY: "", DATABASE_URL: "" };
  expect(readEnvironment(nothing)).toEqual(readEnvironment({}));
});

test("production starts with what it needs, and no more", () => {
  expect(readEnvironment(production)).toMatchObject({ MODE: "production", ORIGIN: "https://plint.example" });
});

test("a demo on the production build needs nothing", () => {
  const env = readEnvironment({ NODE_ENV: "production", PLINT_MODE: "demo", PORT: "4100" });
  expect(env).toMatchObject({ MODE: "demo", ORIGIN: "http://localhost:4100" });
});

test.each(["APP_URL", "SESSION_SECRET", "RESEND_API_KEY", "MAIL_FROM"])(
  "production without %s stops with its name and an example",
  (name) => {
    const start = () => readEnvironment({ ...production, [name]: "" });
    expect(start).toThrow(EnvironmentError);
    expect(start).toThrow(new RegExp(`${name} is missing\\. For example: ${name}=.+`));
  },
);

test.each([
  ["PORT", "http"],
  ["PORT", "70000"],
  ["PLINT_MODE", "staging"],
  ["APP_URL", "plint.example"],
  ["DATABASE_URL", "mysql://localhost/plint"],
  ["SESSION_SECRET", "short"],
  ["SESSION_SECRET", "replace-this-by-32-or-more-random-characters"],
  ["RESEND_API_KEY", "key"],
  ["MAIL_FROM", "Plint"],
  ["UPLOADTHING_TOKEN", "x"],
  ["JOB_TOKEN", "short"],
  ["TRUST_PROXY", "yes"],
  ["FIRST_STAFF_EMAIL", "nadia"],
])("%s=%s stops the start with its name and an example, and does not repeat the value", (name, value) => {
  const start = () => readEnvironment({ ...production, [name]: value });
  expect(start).toThrow(new RegExp(`${name} is not right\\. For example: ${name}=.+`));
});

test("all that is wrong is told at once", () => {
  expect(() => readEnvironment({ PORT: "x", TRUST_PROXY: "y" })).toThrow(/PORT[^]*TRUST_PROXY/);
});

test("the example of every variable is itself a good value", () => {
  const told = [
    ...messageOf(() =>
      readEnvironment({ PORT: "x", APP_URL: "x", DATABASE_URL: "x", MAIL_FROM: "x" }),
    ).matchAll(/For example: (\w+)=(.+)/g),
  ].map(([, name = "", value = ""]) => [name, value]);
  expect(told).toHaveLength(4);
  expect(() => readEnvironment(Object.fromEntries(told))).not.toThrow();
});

test("who names the first member of staff also names their corporation", () => {
  expect(() => readEnvironment({ ...production, FIRST_STAFF_EMAIL: "nadia@example.nl" })).toThrow(
    /FIRST_CORPORATION/,
  );
});

function messageOf(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}
