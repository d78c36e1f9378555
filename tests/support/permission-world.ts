import { randomUUID } from "node:crypto";

import type postgres from "postgres";

import type { Assurance } from "#app/domain/people/actor.ts";
import type { TenderState } from "#app/domain/tenders/states.ts";
import type { Database } from "#db/client.server.ts";
import { loadDemoWorld } from "#db/seeds/demo-world.server.ts";

import { cookiesOf, givenMember, givenPerson } from "./people.ts";
import type { Cookies } from "./web.ts";

/** The stages of a call at which every permission is tried; "closed" is after two people opened its plans. */
export const stages = [
  "draft",
  "open",
  "closed",
  "pitching",
  "leasing",
  "withdrawn",
] as const satisfies TenderState[];
export type StageName = (typeof stages)[number];

/** Who tries, in the order of the columns of the table. */
export const roles = [
  "nobody",
  "maker",
  "other",
  "juror",
  "coordin.",
  "approver",
  "portfol.",
  "control.",
  "reader",
  "by-mail",
  "elsewhere",
  "left",
  "municip.",
  "broker",
] as const;
export type Role = (typeof roles)[number];

/** Those of them who work at the desk of this corporation, with their second factor. */
export const deskRoles: readonly string[] = ["coordin.", "approver", "portfol.", "control.", "reader"];

/** They differ from a coordinator and a reader in what they do at the desk; elsewhere they are not asked again. */
export const onlyAtTheDesk: readonly Role[] = ["approver", "portfol.", "control.", "broker"];

export type Tried = {
  /** What fills the parameters of an address. */
  readonly params: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<Role, Cookies>>;
};

type Call = {
  readonly tenderId: string;
  readonly spaceId: string;
  readonly slug: string;
  readonly corporationId: string;
  readonly applicationId: string | null;
  readonly makerId: string | null;
  readonly jurorId: string | null;
  readonly leaseId: string | null;
};

/**
 * The demo's world, with one call of each stage and everything that belongs to it: a plan with a file, a viewing, a lease.
 * Next to its own people stand those who must not get in.
 */
export async function givenPermissionWorld(
  db: Database,
  owner: postgres.Sql,
  url: string,
): Promise<Readonly<Record<StageName, Tried>>> {
  await loadDemoWorld(db, url);
  const [own] = await owner<{ corporationId: string; personId: string }[]>`
    select corporation_id as "corporationId", person_id as "personId" from memberships where role = 'coordinator'
    order by created_at limit 1`;
  if (!own) throw new Error("a demo without staff");
  const { corporationId } = own;
  const left = await givenMember(db, "coordinator", corporationId);
  await owner`update memberships set left_at = now() where person_id = ${left.personId}`;
  const ids = {
    other: await givenPerson(db),
    "coordin.": own.personId,
    approver: (await givenMember(db, "approver", corporationId)).personId,
    "portfol.": (await givenMember(db, "portfolio", corporationId)).personId,
    "control.": (await givenMember(db, "controller", corporationId)).personId,
    reader: (await givenMember(db, "reader", corporationId)).personId,
    "by-mail": (await givenMember(db, "coordinator", corporationId)).personId,
    elsewhere: (await givenMember(db, "coordinator")).personId,
    left: left.personId,
    "municip.": (await givenMember(db, "municipality", corporationId)).personId,
    broker: (await givenMember(db, "broker", corporationId)).personId,
  };
  const tried = await Promise.all(
    stages.map(async (stage) => {
      const call = await findCall(owner, corporationId, stage);
      const people = { ...ids, maker: call.makerId ?? ids.other, juror: await jurorOf(db, owner, call) };
      const cookies: Record<string, Cookies> = { nobody: new Map() };
      for (const [role, personId] of Object.entries(people)) {
        const isStaff = [...deskRoles, "elsewhere", "left"].includes(role);
        cookies[role] = await cookiesOf(db, personId, (isStaff ? "passkey" : "link") satisfies Assurance);
      }
      const params = await paramsOf(owner, call, own.personId);
      return [stage, { params, cookies: cookies as Record<Role, Cookies> }] as const;
    }),
  );
  return Object.fromEntries(tried) as Record<StageName, Tried>;
}

async function findCall(owner: postgres.Sql, corporationId: string, stage: StageName): Promise<Call> {
  const [call] = await owner<Call[]>`
    select t.id as "tenderId", s.id as "spaceId", s.slug, t.corporation_id as "corporationId",
      a.id as "applicationId", a.person_id as "makerId", l.id as "leaseId",
      (select j.person_id from jury_seats j where j.tender_id = t.id and j.person_id is not null
        order by exists (select from recusals r where r.seat_id = j.id), j.email limit 1) as "jurorId"
    from tenders t join spaces s on s.id = t.space_id
    left join applications a on a.tender_id = t.id and a.state not in ('draft', 'declined')
    left join leases l on l.application_id = a.id
    where t.corporation_id = ${corporationId} and t.state = ${stage === "closed" ? "selection" : stage}
    order by l.id is null, t.plans_opened_at is null, s.slug, a.submitted_at nulls last limit 1`;
  if (!call) throw new Error(`no call that is ${stage}`);
  return call;
}

/** Whoever sits in the jury of this call; where nobody took a seat yet, somebody does. */
async function jurorOf(db: Database, owner: postgres.Sql, { tenderId, jurorId }: Call): Promise<string> {
  if (jurorId) return jurorId;
  const personId = await givenPerson(db);
  await owner`update jury_seats set person_id = ${personId}, state = 'instructed', accepted_at = now()
    where id = (select id from jury_seats where tender_id = ${tenderId} limit 1)`;
  return personId;
}

async function paramsOf(owner: postgres.Sql, call: Call, staffId: string): Promise<Record<string, string>> {
  const { tenderId, spaceId, slug, corporationId } = call;
  const applicationId = call.applicationId ?? randomUUID();
  const [slotId, fileId] = [randomUUID(), randomUUID()];
  await owner`insert into viewing_slots (corporation_id, id, tender_id, starts_at, ends_at, capacity, created_by)
    values (${corporationId}, ${slotId}, ${tenderId}, now() + interval '1 day', now() + interval '25 hours', 5, ${staffId})`;
  await owner`insert into files (corporation_id, id, application_id, uploaded_by, name, type, size_bytes, content_hash,
      storage_key, ready)
    select corporation_id, ${fileId}, id, person_id, 'a.pdf', 'application/pdf', 3, repeat('d', 64), ${fileId}, true
    from applications where id = ${applicationId}`;
  return {
    tenderId,
    spaceId,
    slug,
    applicationId,
    slotId,
    fileId,
    leaseId: call.leaseId ?? randomUUID(),
    uploadId: randomUUID(),
    pictureId: randomUUID(),
    letterId: randomUUID(),
    part: "motivation",
    token: "x".repeat(43),
    key: "x".repeat(43),
    letter: "sign-in",
    name: "no-such-job",
    status: "404",
    "*": "niets-hier",
  };
}
