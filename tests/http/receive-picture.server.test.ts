import { randomUUID } from "node:crypto";

import { expect, test } from "vitest";

import { useFileStorage } from "#app/http/file-storage.server.ts";
import { receivePicture } from "#app/http/receive-picture.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import { photoOf } from "#tests/support/documents.ts";

const staff = {
  kind: "staff",
  role: "coordinator",
  personId: randomUUID(),
  corporationId: randomUUID(),
} as const;

test("a picture whose preview finds no room leaves nothing behind", async () => {
  const kept = new Set<string>();
  useFileStorage({
    files: {
      put: async ({ key, name }) => {
        if (name.startsWith("preview")) return problem("storage-full");
        kept.add(key);
        return done(null);
      },
      open: async () => null,
      delete: async (keys) => {
        for (const key of keys) kept.delete(key);
      },
    },
  });
  const bytes = new Uint8Array(await photoOf());
  const picture = new File([bytes], "gevel.jpg", { type: "image/jpeg" });
  const form = { kind: "photo", alt: "De gevel aan de straat", picture } as const;
  const received = await receivePicture(staff, randomUUID(), form, undefined);
  expect(received).toMatchObject({ ok: false, problem: "storage-full" });
  expect([...kept]).toEqual([]);
});
