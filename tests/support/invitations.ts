import { eq } from "drizzle-orm";

import type { Db } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";

/** The tokens that were mailed to a jury, by the address that they went to. */
export function invitationsOf(db: Db): Promise<{ readonly to: string; readonly token: string }[]> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const letters = await tx
      .select({ to: outbox.toEmail, props: outbox.props })
      .from(outbox)
      .where(eq(outbox.letter, "juror-invited"))
      .orderBy(outbox.createdAt);
    return letters.map(({ to, props }) => ({ to, token: String(props.url).split("/").at(-1) ?? "" }));
  });
}
