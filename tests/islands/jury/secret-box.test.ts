import { expect, it } from "vitest";

import { newKey, openText, sealText } from "#app/islands/jury/secret-box.ts";

const words = "Vier punten, om de open deur.";

it("opens with its own key what it sealed, and nothing of it can be read at rest", async () => {
  const key = await newKey();
  const sealed = await sealText(key, words, "tap-1");
  expect(Buffer.from(sealed.bytes).toString("latin1")).not.toContain("punten");
  expect(await openText(key, sealed, "tap-1")).toBe(words);
});

it("opens nothing with another key, about something else, or that was changed", async () => {
  const key = await newKey();
  const sealed = await sealText(key, words, "tap-1");
  expect(await openText(await newKey(), sealed, "tap-1")).toBeNull();
  expect(await openText(key, sealed, "tap-2")).toBeNull();
  const changed = new Uint8Array(sealed.bytes.slice(0));
  changed[0] = (changed[0] ?? 0) ^ 1;
  expect(await openText(key, { ...sealed, bytes: changed.buffer }, "tap-1")).toBeNull();
});

it("never gives its key away", async () => {
  await expect(crypto.subtle.exportKey("raw", await newKey())).rejects.toThrow();
});
