import { desc, eq } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import type { LetterName, LetterProps } from "#emails/catalogue.ts";

export type QueuedLetter<Name extends LetterName> = {
  readonly to: string;
  readonly props: LetterProps[Name];
};

/** What waits in the outbox under this name, the latest first. */
export async function lettersOf<Name extends LetterName>(db: Db, name: Name): Promise<QueuedLetter<Name>[]> {
  const rows = await inScope(db, { kind: "system" }, (tx) =>
    tx
      .select({ to: outbox.toEmail, props: outbox.props })
      .from(outbox)
      .where(eq(outbox.letter, name))
      .orderBy(desc(outbox.createdAt)),
  );
  // The outbox keeps the props of each letter under its name.
  return rows as unknown as QueuedLetter<Name>[];
}
