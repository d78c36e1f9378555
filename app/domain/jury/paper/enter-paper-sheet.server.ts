import { and, eq } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { jurorOf } from "#app/domain/people/actors-of.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { pitchTurns } from "#db/schema/evenings.ts";
import { scoreSheets } from "#db/schema/jury.ts";
import { paperPictures, paperSheets } from "#db/schema/paper-sheets.ts";
import { inScope } from "#db/scope.server.ts";

import { holdEvening } from "../hold-evening.server.ts";
import { seatOnPaper } from "../joining/seat-on-paper.server.ts";
import { recordScores } from "../record-scores.server.ts";
import { whyNotOnOwnPlans } from "../who-decides.server.ts";
import type { PaperLines, PictureType } from "./paper-form.ts";

type Sheet = { readonly seatId: string; readonly applicationId: string; readonly lines: PaperLines };
type Picture = { readonly type: PictureType; readonly bytes: Uint8Array };

/**
 * Types in the sheet that a juror filled in on paper, with its picture, and seals it. The same rules hold as on a phone:
 * no tie, every criterion, and while the pitch is open or within the published grace after it, then marked as late. A
 * juror who never came in by phone takes the seat by it. A sheet that was begun on a phone stays there ("sheet-on-phone").
 */
export async function enterPaperSheet(
  db: Db,
  staff: Staff,
  tenderId: string,
  { seatId, applicationId, lines }: Sheet,
  picture: Picture,
  key?: string,
) {
  const here = { corporationId: staff.corporationId, tenderId };
  const seen = sha256(Buffer.from(picture.bytes).toString("base64"));
  const command = { verb: "enter-paper-sheet", key, input: { tenderId, seatId, applicationId, lines, seen } };
  return write(db, staff, command, async ({ tx, now, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const isTied = await whyNotOnOwnPlans(tx, here, staff.personId);
    if (isTied) return isTied;
    await holdEvening(tx, tenderId, "juror");
    const seat = await inScope(tx, { kind: "system" }, (inner) =>
      seatOnPaper(inner, { ...here, seatId }, now),
    );
    if (!seat) return problem("not-found");
    const own = { corporationId: here.corporationId, seatId, applicationId };
    const notNow = await whyNotNow(tx, own);
    if (notNow) return notNow;
    const juror = jurorOf({ person: { id: seat.personId } }, { ...seat, seatId });
    const recorded = await recordScores(tx, juror, applicationId, { lines, intent: "seal" }, undefined, {
      onPaper: true,
    });
    if (!recorded.ok) return recorded;
    await tx.insert(paperSheets).values({ ...own, enteredBy: staff.personId, enteredAt: now });
    await tx.insert(paperPictures).values({ ...own, type: picture.type, picture: picture.bytes });
    await record("jury.paper-entered", here, { seatId });
    return done({ name: seat.name });
  });
}

type Own = { readonly corporationId: string; readonly seatId: string; readonly applicationId: string };

/** A pitch that was not given yet has no sheet on paper; a sheet on a phone is that phone's. */
async function whyNotNow(tx: Transaction, { corporationId, seatId, applicationId }: Own) {
  const [turn] = await tx
    .select({ state: pitchTurns.state })
    .from(pitchTurns)
    .where(and(eq(pitchTurns.corporationId, corporationId), eq(pitchTurns.applicationId, applicationId)));
  if (turn && turn.state !== "open" && turn.state !== "closed") return problem("pitch-not-open");
  const [sheet] = await tx
    .select({ state: scoreSheets.state })
    .from(scoreSheets)
    .where(
      and(
        eq(scoreSheets.corporationId, corporationId),
        eq(scoreSheets.seatId, seatId),
        eq(scoreSheets.applicationId, applicationId),
      ),
    );
  if (!sheet) return null;
  return problem(sheet.state === "sealed" ? "sheet-sealed" : "sheet-on-phone");
}
