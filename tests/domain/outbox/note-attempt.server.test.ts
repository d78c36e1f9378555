import { describe, expect } from "vitest";

import { noteAttempt } from "#app/domain/outbox/note-attempt.server.ts";
import { listLatestLetters } from "#app/domain/outbox/queries.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";
import { catalogue, type LetterName } from "#emails/catalogue.ts";
import { test } from "#tests/support/database.ts";

const to = { email: "naima@example.nl", name: "Naima", locale: "nl" } as const;

async function queued(db: Db, letter: LetterName) {
  const props = catalogue[letter].preview;
  await inScope(db, { kind: "system" }, (tx) => queueLetter(tx, { letter, props, to, about: "1" } as never));
  const [stored] = await listLatestLetters(db);
  if (!stored) throw new Error("nothing was queued");
  return stored;
}

describe("what came of sending", () => {
  test("takes the link and the code out of a letter that has left, so that nobody can read them", async ({
    tx,
  }) => {
    const { id, props } = await queued(tx, "sign-in");
    await noteAttempt(tx, id, problem("later", { reason: "busy" }));
    expect((await listLatestLetters(tx))[0]).toMatchObject({ state: "waiting", props });
    await noteAttempt(tx, id, done({ providerId: "1" }));
    const [sent] = await listLatestLetters(tx);
    expect(sent?.state).toBe("sent");
    const kept = JSON.stringify(sent?.props);
    expect(kept).not.toContain(String(props.url));
    expect(kept).not.toContain(String(props.code));
  });

  test.for([
    ["staff-invited", "url"],
    ["plan-member-invited", "url"],
    ["juror-invited", "url"],
    ["juror-declined", "url"],
    ["search-asked", "url"],
    ["new-space", "unsubscribeUrl"],
  ] as const)(
    "takes what opens a door out of %s, also when it never leaves",
    async ([letter, door], { tx }) => {
      for (const attempt of [done({ providerId: "1" }), problem("refused", { reason: "no such box" })]) {
        await inScope(tx, { kind: "system" }, (system) => system.delete(outbox));
        const { id, props } = await queued(tx, letter);
        await noteAttempt(tx, id, attempt);
        const [kept] = await listLatestLetters(tx);
        expect(kept?.state).toBe(attempt.ok ? "sent" : "refused");
        expect(kept?.props).toMatchObject({
          ...props,
          [door]: expect.not.stringContaining(String(props[door])),
        });
      }
    },
  );

  test("takes them out when nobody will try again, and not before", async ({ tx }) => {
    const { id, props } = await queued(tx, "juror-invited");
    const later = problem("later", { reason: "busy" });
    await inScope(tx, { kind: "system" }, (system) => system.update(outbox).set({ attempts: 29 }));
    await noteAttempt(tx, id, later);
    expect((await listLatestLetters(tx))[0]).toMatchObject({ state: "waiting", props });
    await inScope(tx, { kind: "system" }, (system) => system.update(outbox).set({ attempts: 30 }));
    await noteAttempt(tx, id, later);
    const [kept] = await listLatestLetters(tx);
    expect(kept?.state).toBe("refused");
    expect(JSON.stringify(kept?.props)).not.toContain(String(props.url));
  });

  test("leaves the facts of any other letter as they were", async ({ tx }) => {
    const { id, props } = await queued(tx, "plan-received");
    await noteAttempt(tx, id, done({ providerId: "1" }));
    expect((await listLatestLetters(tx))[0]).toMatchObject({ state: "sent", props });
  });
});
