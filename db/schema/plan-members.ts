import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import { MAX_MEMBERS, memberRoles } from "#app/domain/applications/together/members.ts";

import { applications } from "./applications.ts";
import { id, moment, oneOf, sha256 } from "./columns.ts";
import { people } from "./people.ts";

/**
 * Who works on a plan beside its owner: asked by mail, then accepted, then perhaps removed. A place from 1 to 5 holds
 * the limit; `ownerId` lets row security find the owner without asking the plan.
 */
export const planMembers = pgTable(
  "plan_members",
  {
    id: id(),
    corporationId: uuid().notNull(),
    applicationId: uuid().notNull(),
    ownerId: uuid().notNull(),
    place: smallint().notNull(),
    /** Known once the invitation is accepted. */
    personId: uuid().references(() => people.id),
    email: text().notNull(),
    role: text({ enum: memberRoles }).notNull(),
    inviteHash: sha256().notNull(),
    invitedBy: uuid()
      .notNull()
      .references(() => people.id),
    invitedAt: moment().notNull(),
    expiresAt: moment().notNull(),
    acceptedAt: moment(),
    removedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      name: "plan_members_of_the_owners_plan",
      columns: [t.corporationId, t.applicationId, t.ownerId],
      foreignColumns: [applications.corporationId, applications.id, applications.personId],
    }),
    uniqueIndex("one_place_per_member")
      .on(t.corporationId, t.applicationId, t.place)
      .where(sql`${t.removedAt} is null`),
    uniqueIndex("one_invitation_per_address")
      .on(t.corporationId, t.applicationId, sql`lower(${t.email})`)
      .where(sql`${t.removedAt} is null`),
    uniqueIndex("one_membership_per_person")
      .on(t.corporationId, t.applicationId, t.personId)
      .where(sql`${t.removedAt} is null`),
    index("plan_members_of_person")
      .on(t.personId)
      .where(sql`${t.acceptedAt} is not null and ${t.removedAt} is null`),
    index("plan_members_by_invitation").on(t.inviteHash),
    check("known_member_role", oneOf(t.role, memberRoles)),
    check("place_in_range", sql`${t.place} between 1 and ${sql.raw(String(MAX_MEMBERS))}`),
    check("accepted_by_somebody", sql`(${t.acceptedAt} is null) = (${t.personId} is null)`),
    check("nobody_works_along_with_themselves", sql`${t.personId} <> ${t.ownerId}`),
  ],
);
