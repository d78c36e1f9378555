import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect } from "vitest";

import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { sendLetters } from "#app/jobs/send-letters.server.ts";
import { resendMailer } from "#app/services/mailer.server.ts";
import type { Db } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";
import { catalogue } from "#emails/catalogue.ts";
import { test } from "#tests/support/database.ts";
import { type ResendStandIn, startResend } from "#tests/support/mocks/resend.ts";

let resend: ResendStandIn;
beforeAll(async () => {
  resend = await startResend();
});
afterAll(() => resend.stop());

const to = { email: "naima@example.nl", name: "Naima", locale: "nl" } as const;

function queued(db: Db, about: string) {
  return inScope(db, { kind: "system" }, (tx) =>
    queueLetter(tx, { letter: "plan-received", props: catalogue["plan-received"].preview, to, about }),
  );
}

describe("letters that wait", () => {
  test("leave although one among them cannot be written out; that one says so and is not tried again", async ({
    db,
  }) => {
    for (const about of ["first", "second", "third"]) await queued(db, about);
    await inScope(db, { kind: "system" }, (tx) =>
      tx
        .update(outbox)
        .set({ letter: "of-another-age" })
        .where(eq(outbox.dedupeKey, key("second"))),
    );
    const mailer = resendMailer({
      apiKey: "re_1",
      from: "Plint <post@plint.example>",
      baseUrl: resend.address,
    });
    const lines: unknown[] = [];
    const log = { info: () => undefined, error: (_: string, fields = {}) => void lines.push(fields) };
    expect(await sendLetters(db, mailer, "https://plint.example", log)).toBe(3);
    expect(lines, "told to the log, with nothing that was to be written").toEqual([
      {
        id: expect.any(String),
        letter: "of-another-age",
        problem: "refused",
        reason: "cannot be written out",
      },
    ]);
    const rows = await inScope(db, { kind: "system" }, (tx) =>
      tx.select({ key: outbox.dedupeKey, state: outbox.state, error: outbox.error }).from(outbox),
    );
    expect(rows.toSorted((a, b) => a.key.localeCompare(b.key))).toEqual([
      { key: key("first"), state: "sent", error: null },
      {
        key: key("second"),
        state: "refused",
        error: "cannot be written out: Error: there is no letter of-another-age",
      },
      { key: key("third"), state: "sent", error: null },
    ]);
    expect(await sendLetters(db, mailer, "https://plint.example", log)).toBe(0);
    expect(resend.letters).toHaveLength(2);
  });
});

function key(about: string): string {
  return `plan-received:${about}:naima@example.nl`;
}
