import { listPaperSheets } from "#app/domain/jury/paper/paper-queries.server.ts";
import { enterPaperSheet } from "#app/domain/jury/paper/enter-paper-sheet.server.ts";
import { paperForm, paperLimits, type PictureType, pictureTypes } from "#app/domain/jury/paper/paper-form.ts";
import { findEveningForStaff } from "#app/domain/jury/staff-queries.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { type Outcome, problem } from "#app/lib/outcome.ts";
import { inspectFile } from "#app/services/inspect-file.server.ts";

import { database } from "./database.server.ts";
import { found, foundId, readAs, requireEditor } from "./guards.server.ts";
import { newOnceKey } from "./once-key.server.ts";
import { pageTitle } from "./page-title.server.ts";

type Params = { readonly tenderId?: string | undefined };

/** Which sheets can still come on paper, and the one that is being typed in, when the address names it. */
export async function readPaperPage(request: Request, params: Params) {
  const { actor } = await requireEditor(request);
  const tenderId = foundId(params.tenderId);
  const asked = new URL(request.url).searchParams;
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const { order, seats, sheets, ties } = await findEveningForStaff(tx, actor.corporationId, tenderId);
    const isThere = (
      rows: readonly { seatId: string; applicationId: string }[],
      seat: string,
      plan: string,
    ) => rows.some((row) => row.seatId === seat && row.applicationId === plan);
    const open = (tender.state === "pitching" ? seats : [])
      .filter(({ state }) => state !== "declined")
      .flatMap((seat) =>
        order
          .filter(({ turn }) => turn === null || turn === "open" || turn === "closed")
          .filter(({ applicationId }) => !isThere([...sheets, ...ties], seat.id, applicationId))
          .map(({ applicationId, tradeName }) => ({
            seatId: seat.id,
            applicationId,
            juror: seat.name,
            plan: tradeName,
          })),
      );
    const chosen = open.find(
      ({ seatId, applicationId }) => seatId === asked.get("jurylid") && applicationId === asked.get("plan"),
    );
    return {
      title: pageTitle(request, "paperScores.title", `${space.street} ${space.houseNumber}`),
      once: newOnceKey(),
      tenderId,
      space,
      open,
      chosen: chosen ?? null,
      entered: await listPaperSheets(tx, actor.corporationId, tenderId),
      criteria: tender.rules?.criteria ?? [],
    };
  });
}

type Sheet = ReturnType<typeof paperForm.parse>;

/** Draws the picture anew, without place or camera, and types the sheet in. */
export async function enterPaper(
  actor: Staff,
  tenderId: string,
  { picture, ...sheet }: Sheet,
  key: string | undefined,
): Promise<Outcome<unknown, string>> {
  if (picture.size === 0) return problem("no-file");
  const bounds = { maxBytes: paperLimits.bytes, maxMegapixels: paperLimits.megapixels, maxPages: 0 };
  const read = async () => new Uint8Array(await picture.arrayBuffer());
  const looked = await inspectFile(read, picture.name, bounds);
  if (!looked.ok) return problem(`file-${looked.problem}`, looked.details);
  const { type, bytes } = looked.value;
  if (!isPicture(type)) return problem("file-not-a-picture");
  return enterPaperSheet(database(), actor, tenderId, sheet, { type, bytes }, key);
}

const isPicture = (type: string): type is PictureType => (pictureTypes as readonly string[]).includes(type);
