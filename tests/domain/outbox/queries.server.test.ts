import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import { findLetter, listLatestLetters } from "#app/domain/outbox/queries.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { corporations } from "#db/schema/people.ts";
import { inScope } from "#db/scope.server.ts";
import { catalogue } from "#emails/catalogue.ts";
import { renderStoredLetter } from "#emails/render-letter.server.tsx";
import { test } from "#tests/support/database.ts";

const to = { email: "naima@example.nl", name: "Naima", locale: "en" } as const;
const props = catalogue["plan-received"].preview;

describe("the outbox", () => {
  test("keeps a letter with its facts, its reader and its sender, so that it can be rendered later", async ({
    tx,
  }) => {
    const corporationId = await inScope(tx, { kind: "system" }, async (system) => {
      const [corporation] = await system
        .insert(corporations)
        .values({ name: "Wederik", slug: "wederik", contactEmail: "post@wederik.example" })
        .returning({ id: corporations.id });
      return corporation?.id;
    });
    await inScope(tx, { kind: "system" }, (system) =>
      queueLetter(system, { letter: "plan-received", props, to, about: "1", corporationId }),
    );
    const [stored] = await listLatestLetters(tx);
    expect(stored).toMatchObject({
      letter: "plan-received",
      locale: "en",
      state: "waiting",
      to: { name: "Naima" },
    });
    if (!stored) return;
    const { text } = await renderStoredLetter(stored, {
      ...stored,
      name: stored.to.name,
      origin: "https://plint.example",
    });
    expect(text).toContain("Dear Naima,");
    expect(text).toContain("Mail post@wederik.example.");
    expect(await findLetter(tx, stored.id)).toEqual(stored);
  });

  test("queues the same letter about the same thing to the same person once", async ({ tx }) => {
    for (const email of [to.email, to.email.toUpperCase(), "ruben@example.nl"]) {
      await inScope(tx, { kind: "system" }, (system) =>
        queueLetter(system, { letter: "plan-received", props, to: { ...to, email }, about: "1" }),
      );
    }
    expect((await listLatestLetters(tx)).map((letter) => letter.to.email).toSorted()).toEqual([
      "naima@example.nl",
      "ruben@example.nl",
    ]);
  });

  test("does not know letters that were never written", async ({ tx }) => {
    expect(await findLetter(tx, randomUUID())).toBeNull();
  });
});
