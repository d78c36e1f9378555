import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

test("every message is said somewhere: no key outlives the screen that used it", () => {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "app", "emails", "db"], {
    encoding: "utf8",
  });
  const files = listed
    .split("\n")
    .filter((file) => /\.tsx?$/u.test(file) && !file.includes("i18n/messages/"));
  const source = files.map((file) => readFileSync(file, "utf8")).join("\n");
  // A key may be put together: `states.${kind}` says every key that starts and ends so.
  const composed = [...source.matchAll(/`([a-zA-Z]+\.[^`\n]*\$\{[^`\n]*)`/gu)].map(
    ([, words = ""]) =>
      new RegExp(
        `^${words
          .split(/\$\{[^}]*\}/u)
          .map((part) => part.replaceAll(".", String.raw`\.`))
          .join(".+")}$`,
        "u",
      ),
  );
  const folder = "app/i18n/messages/nl";
  const keys = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/^ {2}"([^"]+)":/gmu)].map(([, key = ""]) => key),
  );
  expect(keys.length).toBeGreaterThan(500);
  const unsaid = keys.filter(
    (key) => !source.includes(`"${key}"`) && !composed.some((pattern) => pattern.test(key)),
  );
  expect(unsaid).toEqual([]);
});
