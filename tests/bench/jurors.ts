import { randomUUID } from "node:crypto";

import type { Juror } from "#app/domain/people/actor.ts";
import { newSecret, sha256 } from "#app/domain/people/secrets.server.ts";
import type { TapBatch } from "#app/domain/jury/taps/tap-protocol.ts";
import { paths } from "#app/paths.ts";

import { type Answer, type Visitor, visit } from "./visitor.ts";
import type { World } from "./world.ts";

export type BenchJuror = {
  readonly actor: Juror;
  readonly cookie: string;
  readonly visitor: Visitor;
  /** The next tap of this juror: another line each time, with other points. */
  readonly batch: () => TapBatch;
  readonly send: (batch: TapBatch) => Promise<Answer>;
};

export type BenchJury = { readonly tenderId: string; readonly jurors: readonly BenchJuror[] };

/** So many jurors more for the evening that is on in the demo, each signed in on a phone of their own. */
export async function gatherJury({ owner, origin }: World, size: number): Promise<BenchJury> {
  const [call] = await owner<{ id: string; corporationId: string }[]>`
    select id, corporation_id as "corporationId" from tenders where state = 'pitching'`;
  if (!call) throw new Error("there is no evening to score");
  const secrets = Array.from({ length: size }, newSecret);
  const hashes = secrets.map(sha256);
  const seats = await owner<{ id: string; personId: string; hash: string }[]>`
    with hash as (select unnest(${hashes}::text[]) as hash),
    person as (
      insert into people (email, name)
      select 'juror-' || substr(hash, 1, 20) || '@bench.example', 'Jurylid' from hash returning id, email),
    own as (
      select p.id as person_id, h.hash, p.email from hash h
      join person p on p.email = 'juror-' || substr(h.hash, 1, 20) || '@bench.example'),
    signed_in as (
      insert into sessions (id, secret_hash, person_id, assurance, expires_at)
      select gen_random_uuid(), hash, person_id, 'link', now() + interval '1 day' from own),
    seat as (
      insert into jury_seats (corporation_id, tender_id, person_id, name, email, panel, state, invite_hash, accepted_at)
      select t.corporation_id, t.id, own.person_id, 'Jurylid', own.email, 'residents', 'instructed', own.hash, now()
      from own, tenders t where t.id = ${call.id} returning id, person_id)
    select seat.id, own.person_id as "personId", own.hash from seat join own on own.person_id = seat.person_id`;
  const pitches = await owner<{ id: string }[]>`
    select application_id as id from pitches where tender_id = ${call.id} order by position`;
  const criteria = await owner<{ id: string }[]>`select id from criteria where tender_id = ${call.id}`;
  const places = pitches.flatMap((pitch) =>
    criteria.map((criterion) => ({ applicationId: pitch.id, criterionId: criterion.id })),
  );
  const secretOf = new Map(secrets.map((secret, index) => [hashes[index], secret]));
  const address = paths.jury.taps(call.id);
  return {
    tenderId: call.id,
    jurors: seats.map(({ id, personId, hash }) => {
      const cookie = `plint=${secretOf.get(hash.trim()) ?? ""}`;
      const visitor = visit(origin, cookie);
      const batch = tapsOf(id, places);
      const { id: tenderId, corporationId } = call;
      const actor = {
        kind: "juror",
        personId,
        corporationId,
        tenderId,
        seatId: id,
        panel: "residents",
      } as const;
      return { actor, cookie, visitor, batch, send: (taps) => visitor.sendJson(address, taps) };
    }),
  };
}

type Place = { readonly applicationId: string; readonly criterionId: string };

function tapsOf(seatId: string, places: readonly Place[]): () => TapBatch {
  const device = randomUUID();
  let nth = 0;
  return () => {
    const place = places[nth % places.length] ?? { applicationId: "", criterionId: "" };
    nth += 1;
    const at = Date.now();
    const points = (1 + (nth % 5)) as 1 | 2 | 3 | 4 | 5;
    const tap = {
      ...place,
      id: randomUUID(),
      device,
      sequence: nth,
      at,
      kind: "score",
      points,
      reason: "",
    } as const;
    return { protocol: 1, seatId, sentAt: at, taps: [{ ...tap, token: "" }] };
  };
}
