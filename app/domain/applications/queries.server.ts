import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { houseStyleOf } from "#app/domain/tenders/public-queries.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications, files, planParts } from "#db/schema/applications.ts";
import { addenda } from "#db/schema/addenda.ts";
import { corporations, people } from "#db/schema/people.ts";
import { pitches } from "#db/schema/jury.ts";
import { pitchAnswers } from "#db/schema/pitch-answers.ts";
import { repairRequests } from "#db/schema/repairs.ts";
import { spaces } from "#db/schema/spaces.ts";
import { tenders } from "#db/schema/tenders.ts";
import { reachedBy } from "./find-own.server.ts";
import { markColumn } from "./paper/mark-column.server.ts";
import { memberRoles } from "./together/members.ts";
import { membersColumn } from "./together/queries.server.ts";

/** The plans one owns or works on, newest first, with the call that each is for. */
export async function listOwnApplications(tx: Transaction, personId: string) {
  return tx
    .select({
      id: applications.id,
      ownerId: applications.personId,
      owner: sql<string>`coalesce(nullif(${people.name}, ''), ${people.email})`,
      corporationId: applications.corporationId,
      tenderId: applications.tenderId,
      state: applications.state,
      tradeName: applications.tradeName,
      branch: applications.branch,
      submittedAt: applications.submittedAt,
      updatedAt: applications.updatedAt,
      /** Something was written in it, so that it can be taken along. */
      hasContent: sql<boolean>`exists (select from ${planParts} where ${planParts.corporationId} = ${applications.corporationId} and ${planParts.applicationId} = ${applications.id})`,
      rules: tenders.rules,
      tenderState: tenders.state,
      opensAt: tenders.opensAt,
      closesAt: tenders.closesAt,
      slug: spaces.slug,
      facade: spaces.facade,
      spaceId: spaces.id,
      contact: {
        name: corporations.name,
        email: corporations.contactEmail,
        phone: corporations.contactPhone,
      },
      repair: {
        dueAt: repairRequests.dueAt,
        answeredAt: repairRequests.answeredAt,
        expiredAt: repairRequests.expiredAt,
      },
      pitch: { startsAt: pitches.startsAt, position: pitches.position },
      coming: pitchAnswers.coming,
    })
    .from(applications)
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
    )
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .innerJoin(people, eq(people.id, applications.personId))
    .innerJoin(corporations, eq(corporations.id, applications.corporationId))
    .leftJoin(repairRequests, isOf(repairRequests))
    .leftJoin(pitches, isOf(pitches))
    .leftJoin(pitchAnswers, isOf(pitchAnswers))
    .where(reachedBy(tx, personId, memberRoles))
    .orderBy(desc(applications.updatedAt));
}

type OfPlan = { readonly corporationId: AnyPgColumn; readonly applicationId: AnyPgColumn };
const isOf = (table: OfPlan) =>
  and(eq(table.corporationId, applications.corporationId), eq(table.applicationId, applications.id));

/** A plan one owns or works on, with its call, parts and files; null for anybody else's. */
export async function findOwnApplication(tx: Transaction, personId: string, applicationId: string) {
  const [row] = await tx
    .select({
      plan: applications,
      tender: tenders,
      space: spaces,
      owner: { name: people.name, email: people.email },
      contact: {
        name: corporations.name,
        email: corporations.contactEmail,
        phone: corporations.contactPhone,
      },
      houseStyle: houseStyleOf,
      members: membersColumn,
      mark: markColumn,
      /** When the rules of the call last changed; null when they never did. */
      changedAt: sql<string | null>`(select max(a.closed_at) from ${addenda} a
        where a.corporation_id = ${applications.corporationId} and a.tender_id = ${applications.tenderId}
          and a.state = 'published')`,
    })
    .from(applications)
    .innerJoin(people, eq(people.id, applications.personId))
    .innerJoin(corporations, eq(corporations.id, applications.corporationId))
    .innerJoin(
      tenders,
      and(eq(tenders.corporationId, applications.corporationId), eq(tenders.id, applications.tenderId)),
    )
    .innerJoin(spaces, and(eq(spaces.corporationId, tenders.corporationId), eq(spaces.id, tenders.spaceId)))
    .where(and(eq(applications.id, applicationId), reachedBy(tx, personId, memberRoles)));
  if (!row) return null;
  return { ...row, ...(await listContent(tx, row.plan.corporationId, applicationId)) };
}

/** The parts and the files that are ready, of a plan that the caller reaches. */
export async function listContent(tx: Transaction, corporationId: string, applicationId: string) {
  const parts = await tx
    .select()
    .from(planParts)
    .where(and(eq(planParts.corporationId, corporationId), eq(planParts.applicationId, applicationId)));
  const attached = await tx
    .select({
      id: files.id,
      name: files.name,
      type: files.type,
      sizeBytes: files.sizeBytes,
      pages: files.pages,
      hasPreview: sql<boolean>`${files.previewKey} is not null`,
      createdAt: files.createdAt,
    })
    .from(files)
    .where(
      and(
        eq(files.corporationId, corporationId),
        eq(files.applicationId, applicationId),
        eq(files.ready, true),
      ),
    )
    .orderBy(asc(files.createdAt));
  return { parts, files: attached };
}
