import { expect, test } from "vitest";

import { cameFrom } from "#app/http/came-from.ts";

const at = (path: string, headers: Record<string, string>, method = "GET") =>
  cameFrom(new Request(`https://plint.example${path}`, { headers, method }));

test.each([
  [
    "a page of ours",
    "/fout/413",
    { referer: "https://plint.example/mijn-plannen/1/bijlagen?x=1" },
    "/mijn-plannen/1/bijlagen?x=1",
  ],
  [
    "the machine's own address",
    "/fout/404",
    { referer: "http://10.0.0.5:3000/ruimtes", host: "10.0.0.5:3000" },
    "/ruimtes",
  ],
  ["elsewhere", "/fout/404", { referer: "https://elders.example/ruimtes" }, null],
  [
    "a path that would lead elsewhere",
    "/fout/404",
    { referer: "https://plint.example//elders.example/" },
    null,
  ],
  ["the page itself", "/ruimtes/weg", { referer: "https://plint.example/ruimtes/weg" }, null],
  ["no page that can be read", "/", { referer: "geen adres" }, null],
  ["nowhere", "/", {}, null],
])("the way back from an error leads to where one was: %s", (_from, path, headers, back) => {
  expect(at(path, headers as Record<string, string>)).toBe(back);
});

test("the page on which a refused form stood is a way back", () => {
  expect(at("/mijn-plannen/1", { referer: "https://plint.example/mijn-plannen/1" }, "POST")).toBe(
    "/mijn-plannen/1",
  );
});
