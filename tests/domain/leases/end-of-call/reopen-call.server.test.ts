import { describe, expect } from "vitest";

import { endCall } from "#app/domain/leases/end-of-call/end-call.server.ts";
import { reopenCall } from "#app/domain/leases/end-of-call/reopen-call.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { givenCall } from "#tests/support/addendum.ts";
import { test } from "#tests/support/database.ts";
import { givenMember } from "#tests/support/people.ts";
import { moveClock } from "#tests/support/stage.ts";

const ended = { kind: "withdraw", reason: "De vloer moet open.", heardOf: true } as const;

async function givenEnded(...given: Parameters<typeof givenCall>) {
  const call = await givenCall(...given);
  told("end", await endCall(given[0], call.stage.coordinator, call.tenderId, ended));
  return { ...call, reopen: (staff: Staff, key?: string) => reopenCall(given[0], staff, call.tenderId, key) };
}

describe("what came to nothing", () => {
  test("begins anew with its own words, criteria and jury, and dates from today", async ({ db, owner }) => {
    const { tenderId, stage, reopen } = await givenEnded(db, owner);
    const draft = told("reopen", await reopen(stage.coordinator, "reopened-once-1"));
    expect(told("again", await reopen(stage.coordinator, "reopened-once-1"))).toEqual(draft);
    const told_ = (
      id: string,
    ) => owner`select t.introduction, t.neighbourhood_wishes, t.wanted_branches, t.excluded_branches,
        t.rent_path_percents, t.market_rent_cents, t.jury_size, t.jury_quorum, t.residents_share, t.discount_reason,
        (select json_agg(json_build_array(c.key, c.title, c.weight, c.anchors) order by c.position) from criteria c where c.tender_id = t.id) as criteria,
        (select json_agg(json_build_array(s.email, s.panel, s.state) order by s.email) from jury_seats s where s.tender_id = t.id) as jury
      from tenders t where t.id = ${id}`;
    expect(await told_(draft.tenderId)).toEqual(await told_(tenderId));
    const [fresh] =
      await owner`select state, reopens_id, rules, approved_by, opens_at > plint_now() as to_come from tenders
      where id = ${draft.tenderId}`;
    expect(fresh).toEqual({
      state: "draft",
      reopens_id: tenderId,
      rules: null,
      approved_by: null,
      to_come: true,
    });
    const [old] = await owner`select state, ended_reason from tenders where id = ${tenderId}`;
    expect(old).toEqual({ state: "withdrawn", ended_reason: ended.reason });
    expect(await reopen(stage.coordinator)).toMatchObject({ problem: "space-has-a-call" });
  });

  test("has no more than two years where its lease is a temporary one of the longest kind", async ({
    db,
    owner,
  }) => {
    const { tenderId, stage, reopen } = await givenEnded(db, owner);
    // Two years with a leap day in them; the new ones, from the spring of 2029, have none.
    await owner.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update tenders set lease_starts_on = '2027-03-01', temporary_until = '2029-02-28' where id = ${tenderId}`;
    });
    const [row] = await owner<{ ahead: string }[]>`
      select (timestamptz '2028-12-01 12:00+01' - now())::text as ahead`;
    await moveClock(owner, row?.ahead ?? "");
    const { tenderId: draftId } = told("reopen", await reopen(stage.coordinator));
    const [draft] =
      await owner`select temporary_until = lease_starts_on + interval '2 years' - interval '1 day' as longest
      from tenders where id = ${draftId}`;
    expect(draft).toEqual({ longest: true });
  });

  test("is begun anew by an editor of its own corporation only", async ({ db, owner }) => {
    const { stage, reopen } = await givenEnded(db, owner);
    const { corporationId } = stage.coordinator;
    const reader: Staff = {
      kind: "staff",
      ...(await givenMember(db, "reader", corporationId)),
      role: "reader",
    };
    const stranger: Staff = { kind: "staff", ...(await givenMember(db, "coordinator")), role: "coordinator" };
    expect(await reopen(reader)).toMatchObject({ problem: "not-your-role" });
    expect(await reopen(stranger)).toMatchObject({ problem: "not-found" });
  });

  test("is not begun anew while it goes on", async ({ db, owner }) => {
    const { stage, tenderId } = await givenCall(db, owner);
    expect(await reopenCall(db, stage.coordinator, tenderId)).toMatchObject({ problem: "not-in-this-state" });
  });
});
