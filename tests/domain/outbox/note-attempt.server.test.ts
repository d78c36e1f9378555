import { describe, expect } from "vitest";

import { noteAttempt } from "#app/domain/outbox/note-attempt.server.ts";
import { listLatestLetters } from "#app/domain/outbox/queries.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { catalogue } from "#emails/catalogue.ts";
import { test } from "#tests/support/database.ts";

const to = { email: "naima@example.nl", name: "Naima", locale: "nl" } as const;

async function queued(db: Db, letter: "sign-in" | "plan-received") {
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

  test("leaves the facts of any other letter as they were", async ({ tx }) => {
    const { id, props } = await queued(tx, "plan-received");
    await noteAttempt(tx, id, done({ providerId: "1" }));
    expect((await listLatestLetters(tx))[0]).toMatchObject({ state: "sent", props });
  });
});
