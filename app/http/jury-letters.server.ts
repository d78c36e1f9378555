import { renderSVG } from "uqr";

import { listInvitedSeats } from "#app/domain/jury/staff-queries.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import { paths } from "#app/paths.ts";

import { found, foundId, readAs, requireEditor } from "./guards.server.ts";
import { pageTitle } from "./page-title.server.ts";
import { printedToken } from "./printed-invitation.server.ts";

type Params = { readonly tenderId?: string | undefined };

/** The invitations of a jury to print: one sheet for each juror who was invited, with a picture that a phone reads. */
export async function readJuryLetters(request: Request, params: Params) {
  const { actor } = await requireEditor(request);
  const tenderId = foundId(params.tenderId);
  const origin = new URL(request.url).origin;
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const { rules } = tender;
    const seats = await listInvitedSeats(tx, actor.corporationId, tenderId);
    const now = await databaseNow(tx);
    return {
      title: pageTitle(request, "joining.letter.title", `${space.street} ${space.houseNumber}`),
      tenderId,
      letters: (rules ? seats : []).flatMap(({ id, name, panel, inviteHash }) => {
        if (!rules) return [];
        const link = `${origin}${paths.jury.join(printedToken({ seatId: id, inviteHash }, now))}`;
        return [
          {
            id,
            name,
            panel,
            address: addressOf(rules),
            pitchAt: rules.timetable.pitchAt,
            place: rules.pitchPlace,
            residentsShare: rules.jury.residentsShare,
            picture: renderSVG(link, { border: 2 }),
            codePage: `${new URL(origin).host}${paths.jury.code()}`,
          },
        ];
      }),
    };
  });
}
