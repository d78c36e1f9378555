import { and, eq } from "drizzle-orm";

import { findOwnedForChange } from "#app/domain/applications/find-own.server.ts";
import { write } from "#app/domain/events/write.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { findDesk } from "#app/domain/people/find-desk.server.ts";
import { hasEnded } from "#app/domain/tenders/ending/ending.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { pitches } from "#db/schema/jury.ts";
import { pitchAnswers } from "#db/schema/pitch-answers.ts";

/**
 * Says whether the maker of an invited plan comes to the evening; it may change until their turn begins. Who does not
 * come is told to the corporation by letter, because somebody has to call.
 */
export async function answerPitch(
  db: Db,
  entrepreneur: Entrepreneur,
  applicationId: string,
  coming: boolean,
  key?: string,
) {
  const command = { verb: "answer-pitch", key, input: { applicationId, coming } };
  return write(db, entrepreneur, command, async ({ tx, now, record, mail }) => {
    const owned = await findOwnedForChange(tx, entrepreneur.personId, applicationId);
    if (!owned.ok) return owned;
    const { plan, tender } = owned.value;
    if (hasEnded(tender)) return problem("call-ended");
    if (plan.state !== "shortlisted") return problem("not-in-this-state");
    const { corporationId, tenderId } = plan;
    const [pitch] = await tx
      .select({ startsAt: pitches.startsAt })
      .from(pitches)
      .where(and(eq(pitches.corporationId, corporationId), eq(pitches.applicationId, applicationId)));
    if (!pitch) return problem("not-in-this-state");
    if (pitch.startsAt <= now) return problem("pitch-began");
    const own = { corporationId, applicationId };
    const [before] = await tx
      .select({ coming: pitchAnswers.coming })
      .from(pitchAnswers)
      .where(
        and(eq(pitchAnswers.corporationId, corporationId), eq(pitchAnswers.applicationId, applicationId)),
      );
    if (before?.coming === coming) return done({ coming });
    await tx
      .insert(pitchAnswers)
      .values({ ...own, coming, answeredAt: now })
      .onConflictDoUpdate({
        target: [pitchAnswers.corporationId, pitchAnswers.applicationId],
        set: { coming, answeredAt: now },
      });
    await record(coming ? "application.pitch-confirmed" : "application.pitch-declined", {
      ...own,
      tenderId,
    });
    const desk = coming ? null : await findDesk(tx, corporationId);
    if (desk)
      await mail({
        letter: "pitch-declined",
        about: `${applicationId}:${now.toISOString()}`,
        to: desk,
        corporationId,
        props: {
          address: tender.rules ? addressOf(tender.rules) : "",
          tenderId,
          tradeName: plan.tradeName,
          pitchAt: pitch.startsAt.toISOString(),
        },
      });
    return done({ coming });
  });
}
