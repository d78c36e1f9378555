import { and, desc, eq } from "drizzle-orm";

import { acceptMembership } from "#app/domain/applications/together/accept-membership.server.ts";
import { inviteMember } from "#app/domain/applications/together/invite-member.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import type { Db } from "#db/client.server.ts";
import { outbox } from "#db/schema/outbox.ts";
import { inScope } from "#db/scope.server.ts";

import type { DemoPlan } from "./demo-plans.ts";

export type Partners = Readonly<Record<string, { readonly name: string; readonly email: string }>>;

/** Whoever writes along on this plan is asked by mail and says yes; nothing for a plan that somebody writes alone. */
export async function writeTogether(
  { db, partners = {} }: { readonly db: Db; readonly partners?: Partners },
  { key }: DemoPlan,
  owner: Entrepreneur,
  applicationId: string,
): Promise<void> {
  const partner = partners[key];
  if (!partner) return;
  const { name, email } = partner;
  const asked = await inviteMember(db, owner, applicationId, { email, role: "edit" });
  const [letter] = await inScope(db, { kind: "system" }, (tx) =>
    tx
      .select({ props: outbox.props })
      .from(outbox)
      .where(and(eq(outbox.letter, "plan-member-invited"), eq(outbox.toEmail, email)))
      .orderBy(desc(outbox.createdAt))
      .limit(1),
  );
  const token = String(letter?.props.url).split("/").at(-1) ?? "";
  const joined = await acceptMembership(db, token, { name, locale: "nl", signedInAs: null });
  if (!asked.ok || !joined.ok) throw new Error(`the demo stops at ${name}, who writes along on ${key}`);
}
