import { and, eq, gt, isNull, sql } from "drizzle-orm";

import { unlessRefused } from "#app/domain/events/refused-by-database.server.ts";
import { localeIn, type Locale } from "#app/i18n/locales.ts";
import type { Db } from "#db/client.server.ts";
import { people, sessions } from "#db/schema/people.ts";

import type { Assurance, MembershipRole, Panel } from "./actor.ts";
import { sha256 } from "./secrets.server.ts";
import { notIdle } from "./sessions.server.ts";

export type SignedIn = {
  readonly sessionId: string;
  readonly assurance: Assurance;
  readonly person: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly phone: string;
    readonly locale: Locale;
  };
  readonly memberships: readonly MembershipOf[];
  readonly seats: readonly SeatOf[];
};

export type MembershipOf = {
  readonly corporationId: string;
  readonly corporationName: string;
  readonly brandHue: number;
  readonly brandChroma: number;
  readonly logoKey: string | null;
  readonly role: MembershipRole;
};

export type SeatOf = {
  readonly seatId: string;
  readonly corporationId: string;
  readonly tenderId: string;
  readonly panel: Panel;
  /** Whether the application that was asked for runs in the tender of this seat. */
  readonly reachesApplication: boolean;
  /** A state of tenders, which this room does not know. */
  readonly callState: string;
  /** When the pitch evening begins, as published. */
  readonly pitchAt: string;
  /** Since when its evening is led by who leads it; null while none is on. */
  readonly conducting: string | null;
};

/**
 * Who holds this secret, with everything the guards decide by, in one statement. Null when the session is revoked,
 * over or idle too long. Notes the use of the session at most once per five minutes.
 */
export async function findSignedIn(
  db: Db,
  secret: string,
  applicationId: string | null = null,
): Promise<SignedIn | null> {
  const [row] = await db
    .select({
      sessionId: sessions.id,
      assurance: sessions.assurance,
      isStale: sql<boolean>`${sessions.lastSeenAt} < now() - interval '5 minutes'`,
      person: {
        id: people.id,
        email: people.email,
        name: people.name,
        phone: people.phone,
        locale: people.locale,
      },
      roles: sql<RolesOf>`plint_roles_of(${people.id}, ${applicationId}::uuid)`,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(
      and(
        eq(sessions.secretHash, sha256(secret)),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql`now()`),
        notIdle(),
      ),
    );
  if (!row) return null;
  const { sessionId, assurance, isStale, person, roles } = row;
  if (isStale) await noteUse(db, sessionId);
  return {
    sessionId,
    assurance,
    person: { ...person, locale: localeIn(person.locale) },
    ...roles,
  };
}

type RolesOf = Pick<SignedIn, "memberships" | "seats">;

async function noteUse(db: Db, sessionId: string): Promise<void> {
  // A full database still lets everybody read; the use is noted when there is room.
  await unlessRefused(() =>
    db
      .update(sessions)
      .set({ lastSeenAt: sql`now()` })
      .where(eq(sessions.id, sessionId)),
  );
}
