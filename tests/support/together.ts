import { acceptMembership } from "#app/domain/applications/together/accept-membership.server.ts";
import { inviteMember } from "#app/domain/applications/together/invite-member.server.ts";
import type { MemberRole } from "#app/domain/applications/together/members.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import type { Db } from "#db/client.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { lettersOf } from "./letters.ts";
import { givenWriter } from "./writer.ts";

/** The secret in the latest invitation to this address. */
export async function invitationTo(db: Db, email: string): Promise<string> {
  const letters = await lettersOf(db, "plan-member-invited");
  const token = letters
    .find(({ to }) => to === email)
    ?.props.url.split("/")
    .at(-1);
  if (!token) throw new Error(`no invitation to ${email}`);
  return token;
}

/** A plan with its owner, and a way to have somebody along in a role through the letter they get. */
export async function givenTogether(...given: Parameters<typeof givenWriter>) {
  const [db] = given;
  const writer = await givenWriter(...given);
  const join = async (
    role: MemberRole,
    email = `${role}@draad.example`,
    name = "Ruben Kuipers",
    signedInAs: string | null = null,
  ) => {
    told("invite", await inviteMember(db, writer.actor, writer.applicationId, { email, role }));
    const token = await invitationTo(db, email);
    const visitor = { name, locale: "nl", signedInAs } as const;
    const { personId } = told("accept", await acceptMembership(db, token, visitor));
    const actor: Entrepreneur = { kind: "entrepreneur", personId };
    return actor;
  };
  return { ...writer, join };
}

/** The place of this person on a plan. */
export async function placeOf(owner: Parameters<typeof givenWriter>[1], personId: string): Promise<string> {
  const [row] = await owner<{ id: string }[]>`
    select id from plan_members where person_id = ${personId} and removed_at is null`;
  if (!row) throw new Error("no place");
  return row.id;
}
