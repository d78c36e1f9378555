import type { Scope } from "#db/scope.server.ts";

import type { Actor } from "./actor.ts";

/** What the database lets this actor reach: the rows of the person, of the seat, or of the corporation. */
export function scopeOf(actor: Actor): Scope {
  switch (actor.kind) {
    case "entrepreneur":
      return { kind: "person", personId: actor.personId };
    case "juror":
      return {
        kind: "seat",
        personId: actor.personId,
        corporationId: actor.corporationId,
        tenderId: actor.tenderId,
        seatId: actor.seatId,
      };
    // A partner reads what everyone may read; the corporation's own rows are not for them.
    case "partner":
      return { kind: "public" };
    case "staff":
      return { kind: "corporation", personId: actor.personId, corporationId: actor.corporationId };
    case "system":
      return { kind: "system" };
  }
}
