import { randomUUID } from "node:crypto";

import { openSession } from "#app/domain/people/sessions.server.ts";
import { paths } from "#app/paths.ts";
import { openDatabase } from "#db/client.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import type { World } from "#tests/bench/world.ts";

import { visitor } from "./people.ts";
import { givenStage } from "./stage.ts";

/** Of six criteria. */
const weights = [30, 20, 15, 15, 10, 10];
/** So many plans the product lets through to an evening; the promise is about more, so the others are put beside them. */
const CHOSEN = 3;

export type SimulatedEvening = Awaited<ReturnType<typeof givenSimulatedEvening>>;

/** An evening in a running product: so many pitches, six criteria, and so many jurors who are all signed in. */
export async function givenSimulatedEvening(
  { owner, databaseUrl, origin }: World,
  { pitches, jurors }: { readonly pitches: number; readonly jurors: number },
) {
  const opened = openDatabase(databaseUrl, { max: 4 });
  const { db } = opened;
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(
    { ...stage, criteria: stage.criteria.slice(0, weights.length) },
    { plans: CHOSEN, space: { weights } },
  );
  const { tenderId, criterionIds } = evening;
  await owner`
    with made as (
      insert into people (name, email)
      select 'Jurylid ' || n, 'jurylid-' || n || '@buurt.example' from generate_series(6, ${jurors}) n
      returning id, name, email
    )
    insert into jury_seats (corporation_id, tender_id, person_id, name, email, panel, state, invite_hash, accepted_at)
    select ${stage.coordinator.corporationId}, ${tenderId}, id, name, email,
      case when length(name) % 2 = 0 then 'residents' else 'professionals' end, 'instructed',
      encode(sha256(convert_to(email, 'UTF8')), 'hex'), plint_now() from made`;
  await owner`
    with example as (
      select p.*, a.branch, a.state as plan_state, a.submitted_at, a.content_hash from pitches p
      join applications a on a.id = p.application_id where p.tender_id = ${tenderId} order by p.position limit 1),
    maker as (
      insert into people (name, email)
      select 'Maker ' || n, 'maker-' || n || '@zaak.example' from generate_series(${CHOSEN + 1}::int, ${pitches}::int) n
      returning id, name),
    plan as (
      insert into applications (corporation_id, tender_id, person_id, trade_name, branch, state, submitted_at, receipt_number, content_hash)
      select e.corporation_id, e.tender_id, m.id, m.name, e.branch, e.plan_state, e.submitted_at, m.name, e.content_hash
      from example e, maker m returning id, corporation_id, tender_id, trade_name)
    insert into pitches (corporation_id, tender_id, application_id, position, starts_at)
    select p.corporation_id, p.tender_id, p.id, ${CHOSEN}::int + row_number() over (), e.starts_at from plan p, example e`;
  const seats = await owner<{ id: string; personId: string }[]>`
    select id, person_id as "personId" from jury_seats where tender_id = ${tenderId}`;
  const order = await owner<{ id: string }[]>`
    select application_id as id from pitches where tender_id = ${tenderId} order by position`;
  const cookieFor = async (personId: string, how: "passkey" | "link") =>
    `plint=${(await openSession(db, personId, how, visitor)).secret}`;
  const cookies = new Map<string, string>();
  for (const { id, personId } of seats) cookies.set(id, await cookieFor(personId, "link"));
  const conductor = await cookieFor(stage.coordinator.personId, "passkey");
  await opened.close();
  const [firstPitch] = order;
  return {
    tenderId,
    criterionIds,
    order: order.map(({ id }) => id),
    conductor,
    cookies,
    liveAddress: `${origin}${paths.jury.live(tenderId)}`,
    /** The seats as their phones know them, from a sheet that each opened. */
    seats: () =>
      Promise.all(
        seats.map(async ({ id }) => {
          const cookie = cookies.get(id) ?? "";
          const page = await fetch(`${origin}${paths.jury.scoreSheet(firstPitch?.id ?? "")}`, {
            headers: { cookie },
          });
          const token = /"token":"([^"]+)"/.exec(await page.text())?.[1];
          if (token === undefined) throw new Error(`a sheet without a token (${page.status})`);
          return { seatId: id, token, cookie, address: paths.jury.taps(tenderId) };
        }),
      ),
    /** A press of the conductor, pressed again with the same key until the server said that it was done. */
    async press(step: string, about: Record<string, string> = {}): Promise<void> {
      const once = randomUUID();
      for (;;) {
        const answer = await fetch(`${origin}${paths.staff.conduct(tenderId)}`, {
          method: "POST",
          body: new URLSearchParams({ step, once, ...about }),
          headers: { origin, cookie: conductor },
          redirect: "manual",
          signal: AbortSignal.timeout(5_000),
        }).catch(() => null);
        if (answer?.status === 303) return;
        if (answer && answer.status < 500) throw new Error(`${step} is answered by ${answer.status}`);
      }
    },
  };
}
