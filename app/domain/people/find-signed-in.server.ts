import { and, eq, gt, isNull, sql } from "drizzle-orm";

import { isLocale, type Locale } from "#app/i18n/locales.ts";
import type { Db } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { corporations, memberships, people, sessions } from "#db/schema/people.ts";

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
  readonly role: MembershipRole;
};

export type SeatOf = {
  readonly seatId: string;
  readonly corporationId: string;
  readonly tenderId: string;
  readonly panel: Panel;
  /** Whether the application that was asked for runs in the tender of this seat. */
  readonly reachesApplication: boolean;
};

/**
 * Who holds this secret, with everything the guards decide by, in one query. Null when the session is revoked, over
 * or idle too long. Notes the use of the session at most once per five minutes.
 */
export async function findSignedIn(
  db: Db,
  secret: string,
  applicationId: string | null = null,
): Promise<SignedIn | null> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const [row] = await tx
      .select({
        sessionId: sessions.id,
        assurance: sessions.assurance,
        isStale: sql<boolean>`${sessions.lastSeenAt} < now() - interval '5 minutes'`,
        personId: people.id,
        email: people.email,
        name: people.name,
        phone: people.phone,
        locale: people.locale,
        memberships: membershipsOfPerson(),
        seats: seatsOfPerson(applicationId),
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
    if (row.isStale)
      await tx
        .update(sessions)
        .set({ lastSeenAt: sql`now()` })
        .where(eq(sessions.id, row.sessionId));
    const { personId, email, name, phone } = row;
    return {
      sessionId: row.sessionId,
      assurance: row.assurance,
      person: { id: personId, email, name, phone, locale: isLocale(row.locale) ? row.locale : "nl" },
      memberships: row.memberships,
      seats: row.seats,
    };
  });
}

function membershipsOfPerson() {
  return sql<MembershipOf[]>`(
    select coalesce(json_agg(json_build_object(
      'corporationId', ${memberships.corporationId}, 'corporationName', ${corporations.name}, 'role', ${memberships.role},
      'brandHue', ${corporations.brandHue}, 'brandChroma', ${corporations.brandChroma}
    ) order by ${memberships.createdAt}, ${memberships.corporationId}), '[]')
    from ${memberships} join ${corporations} on ${corporations.id} = ${memberships.corporationId}
    where ${memberships.personId} = ${people.id} and ${memberships.leftAt} is null)`;
}

function seatsOfPerson(applicationId: string | null) {
  return sql<SeatOf[]>`(
    select coalesce(json_agg(json_build_object(
      'seatId', ${jurySeats.id}, 'corporationId', ${jurySeats.corporationId}, 'tenderId', ${jurySeats.tenderId},
      'panel', ${jurySeats.panel}, 'reachesApplication', exists (
        select from ${applications} where ${applications.id} = ${applicationId}::uuid
          and ${applications.corporationId} = ${jurySeats.corporationId} and ${applications.tenderId} = ${jurySeats.tenderId})
    ) order by ${jurySeats.acceptedAt} desc, ${jurySeats.id}), '[]')
    from ${jurySeats}
    where ${jurySeats.personId} = ${people.id} and ${jurySeats.state} in ('accepted', 'instructed'))`;
}
