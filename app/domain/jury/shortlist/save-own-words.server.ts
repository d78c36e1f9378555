import { and, eq, isNull } from "drizzle-orm";

import { findOpened } from "#app/domain/applications/find-opened.server.ts";
import { canAssess } from "#app/domain/applications/rules.ts";
import { isMaker } from "#app/domain/applications/together/queries.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { letterWords } from "#db/schema/shortlist.ts";
import { tenders } from "#db/schema/tenders.ts";

import type { ShortlistLetter } from "./own-words.ts";

type Input = {
  readonly letter: ShortlistLetter;
  /** Whose letter; all of this kind when left out. */
  readonly applicationId?: string | undefined;
  readonly words: string;
  /** What stood there when the form was opened; something else by now is refused ("changed-meanwhile"). */
  readonly seen: string;
};

/** Keeps what staff add in their own words to letters that were not sent yet; no words takes the addition away. */
export async function saveOwnWords(db: Db, staff: Staff, tenderId: string, input: Input, key?: string) {
  const command = { verb: "save-own-words", key, input: { tenderId, ...input } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const { corporationId, personId } = staff;
    const { letter, applicationId, words, seen } = input;
    const call = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
    const [tender] = await tx.select().from(tenders).where(call).for("update");
    if (!tender) return problem("not-found");
    if (!canAssess(tender, now)) return problem("not-in-this-state");
    if (applicationId !== undefined) {
      const opened = await findOpened(tx, corporationId, applicationId);
      if (opened?.plan.tenderId !== tenderId) return problem("not-found");
      if (await isMaker(tx, opened.plan, personId)) return problem("own-plan");
    }
    const here = and(
      eq(letterWords.corporationId, corporationId),
      eq(letterWords.tenderId, tenderId),
      eq(letterWords.letter, letter),
      applicationId === undefined
        ? isNull(letterWords.applicationId)
        : eq(letterWords.applicationId, applicationId),
    );
    const [before] = await tx.select({ words: letterWords.words }).from(letterWords).where(here);
    if ((before?.words ?? "") !== seen) return problem("changed-meanwhile");
    await tx.delete(letterWords).where(here);
    if (words !== "") {
      const row = { corporationId, tenderId, letter, applicationId: applicationId ?? null, words };
      await tx.insert(letterWords).values({ ...row, savedBy: personId, savedAt: now });
    }
    await record("tender.letter-words-saved", { corporationId, tenderId, applicationId }, { letter });
    return done({ letter });
  });
}
