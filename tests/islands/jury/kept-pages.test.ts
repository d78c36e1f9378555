import { expect, test } from "vitest";

import { isClosed, mayKeep } from "#app/islands/jury/kept-pages.ts";

const ours = { "x-request-id": "5f0a7d52" };

test("a page is wiped from the phone only when we ourselves say that it is not for this juror", () => {
  for (const status of [403, 404]) {
    expect(isClosed(new Response("", { status, headers: ours }))).toBe(true);
    expect(isClosed(new Response("Geen toegang", { status }))).toBe(false);
  }
  for (const status of [200, 401, 500])
    expect(isClosed(new Response("", { status, headers: ours }))).toBe(false);
});

test("only a whole page of our own is kept on the phone", () => {
  expect(mayKeep(new Response("<!doctype html>", { headers: ours }))).toBe(true);
  expect(mayKeep(new Response("<h1>Welkom in het hotel</h1>"))).toBe(false);
  expect(mayKeep(new Response("", { status: 503, headers: ours }))).toBe(false);
});
