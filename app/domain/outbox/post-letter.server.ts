import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { postedLetters } from "#db/schema/posted-letters.ts";

import { findLetterToPost } from "./letters-to-post.server.ts";

/** Staff say that a letter on paper went into the post; twice is fine. */
export async function postLetter(db: Db, staff: Staff, letterId: string) {
  if (!isEditor(staff)) return problem("not-your-role");
  return write(db, staff, { verb: "post-letter" }, async ({ tx, now, record }) => {
    const { corporationId, personId } = staff;
    const found = await findLetterToPost(tx, corporationId, letterId);
    if (!found) return problem("not-found");
    const [posted] = await tx
      .insert(postedLetters)
      .values({ corporationId, letterId, postedBy: personId, postedAt: now })
      .onConflictDoNothing()
      .returning({ letterId: postedLetters.letterId });
    if (posted) await record("letter.posted", { corporationId }, { letter: found.letter, letterId });
    return done({ letterId });
  });
}

/** It did not go after all: back among what is to be posted. */
export async function unpostLetter(db: Db, staff: Staff, letterId: string) {
  if (!isEditor(staff)) return problem("not-your-role");
  return write(db, staff, { verb: "unpost-letter" }, async ({ tx, record }) => {
    const { corporationId } = staff;
    const found = await findLetterToPost(tx, corporationId, letterId);
    if (!found) return problem("not-found");
    const undone = await tx
      .delete(postedLetters)
      .where(and(eq(postedLetters.corporationId, corporationId), eq(postedLetters.letterId, letterId)))
      .returning({ letterId: postedLetters.letterId });
    if (undone.length > 0)
      await record("letter.not-posted", { corporationId }, { letter: found.letter, letterId });
    return done({ letterId });
  });
}
