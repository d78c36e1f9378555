import type { PrintedInvitation } from "#app/domain/jury/accept-invitation.server.ts";

import { vault } from "./vault.server.ts";

const PURPOSE = "jury-letter";

/** What the square picture of a printed letter says; it leads nowhere once the juror is invited anew. */
export function printedToken({ seatId, inviteHash }: PrintedInvitation, printedAt: Date): string {
  return vault.issue(PURPOSE, [seatId, inviteHash], printedAt);
}

/** A mailed token as it came, or the seat of a printed one. How long either works the state of the call decides. */
export function invitationIn(token: string): string | PrintedInvitation {
  const [seatId, inviteHash] = vault.redeem(PURPOSE, token, new Date(0)) ?? [];
  return seatId && inviteHash ? { seatId, inviteHash } : token;
}
