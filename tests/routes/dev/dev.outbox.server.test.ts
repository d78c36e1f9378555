import { randomUUID } from "node:crypto";

import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";

import { forgetLetters } from "#app/domain/outbox/forget-letters.server.ts";
import { queueLetter } from "#app/domain/outbox/queue-letter.server.ts";
import { env } from "#app/env.server.ts";
import { useDatabase } from "#app/http/database.server.ts";
import { loader as listLoader } from "#app/routes/dev/dev.outbox._index.tsx";
import { loader } from "#app/routes/dev/dev.outbox.$letterId.tsx";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";
import { catalogue } from "#emails/catalogue.ts";
import { test } from "#tests/support/database.ts";

describe("/dev/outbox", () => {
  test("shows who was written what, with links that lead here", async ({ db }) => {
    useDatabase(db);
    await inScope(db, { kind: "system" }, (tx) =>
      queueLetter(tx, {
        letter: "sign-in",
        props: catalogue["sign-in"].preview,
        to: { email: "naima@example.nl", name: "Naima", locale: "nl" },
        about: "1",
      }),
    );
    const { letters } = await (await listLoader()).json();
    expect(letters).toMatchObject([{ letter: "sign-in", to: "naima@example.nl", state: "waiting" }]);
    expect(letters[0]?.text).toContain(`${env.ORIGIN}/inloggen/link/`);
    const page = await loader({ params: { letterId: letters[0]?.id } });
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await page.text()).toContain("482 916");
  });

  test("shows what there is to others after somebody was erased", async ({ db }) => {
    useDatabase(db);
    await inScope(db, { kind: "system" }, async (tx) => {
      for (const name of ["Naima", "Bram"])
        await queueLetter(tx, {
          letter: "pitch-invited",
          props: catalogue["pitch-invited"].preview,
          to: { email: `${name}@example.nl`, name, locale: "nl" },
          about: name,
        });
      await forgetLetters(tx, eq(outbox.toName, "Bram"));
    });
    const { letters } = await (await listLoader()).json();
    expect(letters.map(({ to }) => to)).toEqual(["Naima@example.nl"]);
  });

  test.each([randomUUID(), "1", undefined])("does not know the letter %j", async (letterId) => {
    await expect(loader({ params: { letterId } })).rejects.toMatchObject({ init: { status: 404 } });
  });
});
