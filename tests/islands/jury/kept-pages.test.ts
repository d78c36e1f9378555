import { expect, test } from "vitest";

import { isClosed, mayKeep } from "#app/islands/jury/kept-pages.ts";

const ours = { "x-request-id": "5f0a7d52" };

test("a page is wiped from the phone only when we ourselves say that it is not for this juror", () => {
  for (const status of [403, 404]) {
    expect(isClosed(new Response("", { status, headers: ours }), "/jury")).toBe(true);
    expect(isClosed(new Response("Geen toegang", { status }), "/jury")).toBe(false);
  }
  for (const status of [200, 401, 500])
    expect(isClosed(new Response("", { status, headers: ours }), "/jury")).toBe(false);
});

test("and when we lead on to the evening's own page, not when anybody leads elsewhere", () => {
  const led = (url: string, headers: Record<string, string>) =>
    isClosed({ status: 200, headers: new Headers(headers), redirected: true, url }, "/jury");
  expect(led("https://plint.example/jury?avond=1", ours)).toBe(true);
  expect(led("https://plint.example/inloggen?naar=%2Fjury", ours)).toBe(false);
  expect(led("https://hotel.example/jury", {})).toBe(false);
});

test("only a whole page of our own is kept on the phone", () => {
  expect(mayKeep(new Response("<!doctype html>", { headers: ours }))).toBe(true);
  expect(mayKeep(new Response("<h1>Welkom in het hotel</h1>"))).toBe(false);
  expect(mayKeep(new Response("", { status: 503, headers: ours }))).toBe(false);
});
