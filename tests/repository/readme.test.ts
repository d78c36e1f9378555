import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const rooms = ["README.md", "app/README.md", "app/domain/README.md", "db/README.md", "emails/README.md"];

test.each([...rooms, "tests/README.md", "tests/bench/README.md"])("%s names only what exists", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map((found) => join(dirname(file), found[1] ?? ""));
  const named = [...text.matchAll(/`((?:app|db|emails|tests|public)\/[\w./$[\]-]+)`/g)].map(
    (found) => found[1] ?? "",
  );
  const absent = [...linked, ...named].filter((path) => !existsSync(join(root, path)));
  expect(absent).toEqual([]);
});

test("every variable in .env.example is one that the start reads, and none is left out", () => {
  const listed = readFileSync(join(root, ".env.example"), "utf8").matchAll(/^(?:# )?([A-Z_]+)=/gm);
  const read = readFileSync(join(root, "app/server/environment.ts"), "utf8").matchAll(/^ {2}([A-Z_]+): \{/gm);
  const names = (found: Iterable<RegExpMatchArray>) => [...found].map((match) => match[1]).sort();
  expect(names(listed)).toEqual(names(read));
});
