import { randomUUID } from "node:crypto";

import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import { paths } from "#app/paths.ts";

import { type Answer, type Visitor, visit } from "./visitor.ts";
import type { World } from "./world.ts";

/** Somebody with a draft of which every part is complete, signed in on a connection of their own. */
export type Writer = {
  readonly applicationId: string;
  /** Of their session, for the cookie of a browser. */
  readonly secret: string;
  readonly visitor: Visitor;
  /** Saves the motivation as the page does while somebody types. */
  readonly autosave: () => Promise<Answer>;
  readonly handIn: () => Promise<Answer>;
};

export type Crowd = { readonly tenderId: string; readonly slug: string; readonly writers: readonly Writer[] };

/** So many people who copied the same complete plan, all for the nth call that is open to whole plans. */
export async function gatherCrowd(world: World, size: number, nth: number): Promise<Crowd> {
  const calls = await world.owner<{ tenderId: string; slug: string; example: string }[]>`
    select distinct on (t.closes_at, t.id) t.id as "tenderId", s.slug, a.id as example
    from tenders t join spaces s on s.id = t.space_id join applications a on a.tender_id = t.id
    where t.state = 'open' and t.plan_variant = 'full' and a.state = 'submitted' order by t.closes_at, t.id`;
  const call = calls[nth];
  if (!call) throw new Error(`there is no open call number ${nth + 1} with a plan to copy`);
  const secrets = Array.from({ length: size }, newSecret);
  const hashes = secrets.map(sha256);
  const rows = await world.owner<{ applicationId: string; secretHash: string }[]>`
    with hash as (select * from unnest(${hashes}::text[]) with ordinality as given(secret_hash, n)),
    person as (
      insert into people (id, email)
      select gen_random_uuid(), 'writer-' || substr(secret_hash, 1, 20) || '@bench.example' from hash
      returning id, email),
    own as (
      select p.id as person_id, h.secret_hash from hash h
      join person p on p.email = 'writer-' || substr(h.secret_hash, 1, 20) || '@bench.example'),
    signed_in as (
      insert into sessions (id, secret_hash, person_id, assurance, expires_at)
      select gen_random_uuid(), secret_hash, person_id, 'link', now() + interval '1 day' from own),
    plan as (
      insert into applications (corporation_id, tender_id, person_id, trade_name, branch)
      select a.corporation_id, a.tender_id, own.person_id, a.trade_name, a.branch
      from own, applications a where a.id = ${call.example}
      returning id, corporation_id, person_id),
    part as (
      insert into plan_parts (corporation_id, application_id, part, content, complete)
      select plan.corporation_id, plan.id, p.part, p.content, p.complete
      from plan, plan_parts p where p.application_id = ${call.example})
    select plan.id as "applicationId", own.secret_hash as "secretHash"
    from plan join own on own.person_id = plan.person_id`;
  const secretOf = new Map(secrets.map((secret, index) => [hashes[index], secret]));
  const writers = rows.map(({ applicationId, secretHash }) =>
    writerOf(world.origin, applicationId, secretOf.get(secretHash.trim()) ?? ""),
  );
  return { tenderId: call.tenderId, slug: call.slug, writers };
}

function writerOf(origin: string, applicationId: string, secret: string): Writer {
  const visitor = visit(origin, `plint=${secret}`);
  const tab = randomUUID();
  let count = 0;
  return {
    applicationId,
    secret,
    visitor,
    autosave: () => {
      count += 1;
      const words = `Hier komt een zaak waar de hele straat elkaar tegenkomt. Versie ${count}.`;
      const typed = { whySpace: words, whyNeighbourhood: words, residentsNotice: words };
      const marks = { version: "1", tab, count: String(count), once: randomUUID() };
      return visitor.send(
        paths.applicant.autosave(applicationId, "motivation"),
        new URLSearchParams({ ...typed, ...marks }),
      );
    },
    handIn: () =>
      visitor.send(
        paths.applicant.submission(applicationId),
        new URLSearchParams({ once: randomUUID(), isTrue: "on", knowsNobody: "on" }),
      ),
  };
}
