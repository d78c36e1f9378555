import { type SQL, sql } from "drizzle-orm";

import { applications } from "#db/schema/applications.ts";
import { people } from "#db/schema/people.ts";
import { planMembers } from "#db/schema/plan-members.ts";

/** As a column of a query on `page`, whose id is text: the names of who makes or made that plan. */
export const makersOfPage = (corporationId: string) => makersWhere(sql`${corporationId}`, sql`page.id::uuid`);

/** As a column of a query on plans: the names of who makes or made each of them. */
export const makersOf = ({ corporationId, id }: typeof applications) =>
  makersWhere(sql`${corporationId}`, sql`${id}`);

const makersWhere = (corporationId: SQL, applicationId: SQL) =>
  sql<string[]>`(select coalesce(json_agg(p.name), '[]') from (
    select a.person_id from ${applications} a where a.corporation_id = ${corporationId} and a.id = ${applicationId}
    union select m.person_id from ${planMembers} m
      where m.corporation_id = ${corporationId} and m.application_id = ${applicationId}) who
    join ${people} p on p.id = who.person_id where p.name is not null)`;
