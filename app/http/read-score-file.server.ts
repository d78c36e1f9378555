import { receiveFile } from "#app/domain/jury/taps/receive-file.server.ts";
import { scoreFileForm } from "#app/domain/jury/taps/tap-form.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { type Outcome, problem } from "#app/lib/outcome.ts";

import { database } from "./database.server.ts";
import { readTaps } from "./read-taps.server.ts";
import { openScoreFile, seatOfFile } from "./score-file.server.ts";

/** Reads in the file of a juror's phone for this evening; how many points it brought and how many were refused. */
export async function readScoreFile(
  staff: Staff,
  tenderId: string,
  text: string,
): Promise<Outcome<{ name: string; taken: number; refused: number }, string>> {
  const seatId = seatOfFile(text);
  const file = scoreFileForm.safeParse(seatId ? openScoreFile(text, seatId) : null);
  if (!seatId || !file.success || file.data.seatId !== seatId) return problem("not-a-score-file");
  const { good, bad } = readTaps(seatId, file.data.taps);
  const came = await receiveFile(database(), staff, tenderId, {
    seatId,
    sentAt: file.data.sentAt,
    taps: good,
  });
  if (!came.ok) return came;
  return { ok: true, value: { ...came.value, refused: came.value.refused + bad.length } };
}
