import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import { takeOver } from "#app/domain/jury/evening/take-over.server.ts";
import { findHallCode, joinByCode } from "#app/domain/jury/joining/join-by-code.server.ts";
import { hideCode, showCode } from "#app/domain/jury/joining/show-code.server.ts";
import { sha256 } from "#app/domain/people/secrets.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { whileRefusing } from "#tests/support/full-database.ts";
import { givenStage } from "#tests/support/stage.ts";

/** An evening whose jury has not come in yet, led by the coordinator. */
async function givenHall(...[db, owner]: Parameters<typeof givenStage>) {
  const stage = await givenStage(db, owner);
  const evening = await buildEvening(stage, { plans: 2, joined: false });
  const conductor = { staff: stage.coordinator, device: randomUUID() };
  told("conduct", await takeOver(db, conductor, evening.tenderId, ""));
  const show = async () => told("show", await showCode(db, conductor, evening.tenderId)).code;
  const seats = await owner<{ id: string; name: string; email: string }[]>`
    select id, name, email from jury_seats where tender_id = ${evening.tenderId} order by name`;
  const [seat, other] = seats;
  if (!seat || !other) throw new Error("a jury without seats");
  const look = (typed: string, from = "10.0.0.1") => findHallCode(db, typed, from);
  return { stage, ...evening, conductor, show, seats, seat, other, look };
}

const nobody = { signedInAs: null, clientAddress: "10.0.0.1" };

describe("the code in the hall", () => {
  test("shows who of the jury is still to come, and lets one of them in", async ({ db, owner }) => {
    const { show, look, seats, seat } = await givenHall(db, owner);
    const code = await show();
    const seen = told("look", await look(code.toLowerCase()));
    expect(seen.seats.map(({ id }) => id).toSorted()).toEqual(seats.map(({ id }) => id).toSorted());
    const joined = told("join", await joinByCode(db, { code, seatId: seat.id }, nobody));
    expect(joined).toMatchObject({ opensSession: true, openPlanId: null });
    expect(await owner`select state, person_id from jury_seats where id = ${seat.id}`).toEqual([
      { state: "instructed", person_id: joined.personId },
    ]);
    expect(told("look", await look(code)).seats.map(({ id }) => id)).not.toContain(seat.id);
    expect(await owner`select name from events where name like 'jury.seat-taken%'`).toEqual([
      { name: "jury.seat-taken-by-code" },
    ]);
  });

  test("is one press when it is pressed twice, and takes nobody's seat", async ({ db, owner }) => {
    const { show, seat } = await givenHall(db, owner);
    const code = await show();
    const key = randomUUID();
    const press = () => joinByCode(db, { code, seatId: seat.id }, nobody, key);
    const first = told("join", await press());
    expect(await press()).toEqual({ ok: true, value: first });
    expect(await joinByCode(db, { code, seatId: seat.id }, nobody, randomUUID())).toMatchObject({
      problem: "seat-is-taken",
    });
  });

  test("lets nobody in as somebody who was here before: they sign in first, and only as themselves", async ({
    db,
    owner,
  }) => {
    const { show, seat, other } = await givenHall(db, owner);
    const code = await show();
    const [known] = await owner<
      { id: string }[]
    >`insert into people (email) values (${seat.email}) returning id`;
    const join = (signedInAs: string | null) =>
      joinByCode(db, { code, seatId: seat.id }, { ...nobody, signedInAs });
    expect(await join(null)).toMatchObject({ problem: "sign-in-first" });
    const [stranger] = await owner<
      { id: string }[]
    >`insert into people (email) values (${other.email}) returning id`;
    expect(await join(stranger?.id ?? null)).toMatchObject({ problem: "sign-in-first" });
    expect(await join(known?.id ?? null)).toMatchObject({ ok: true, value: { opensSession: false } });
  });

  test("works only while it is shown: not hidden, not after ten minutes, not once there is a newer one", async ({
    db,
    owner,
  }) => {
    const { stage, conductor, tenderId, show, look, seat } = await givenHall(db, owner);
    const isOver = async (code: string) => {
      expect(await look(code)).toMatchObject({ ok: false, problem: "code-over" });
      expect(await joinByCode(db, { code, seatId: seat.id }, nobody)).toMatchObject({ problem: "code-over" });
    };
    const first = await show();
    const second = await show();
    await isOver(first);
    told("hide", await hideCode(db, conductor, tenderId));
    told("hide", await hideCode(db, conductor, tenderId));
    expect(await owner`select 1 from events where name = 'evening.code-hidden'`).toHaveLength(1);
    await isOver(second);
    const third = await show();
    await stage.clock.setDays(49 + 11 / (24 * 60));
    await isOver(third);
  });

  test("is shown by who leads the evening and by nobody else, and not once the points are open", async ({
    db,
    owner,
  }) => {
    const { stage, conductor, tenderId } = await givenHall(db, owner);
    const stranger = await givenStage(db, owner);
    const device = randomUUID();
    for (const [who, problem] of [
      [{ staff: stage.approver, device }, "not-conducting"],
      [{ staff: conductor.staff, device }, "not-conducting"],
      [{ staff: { ...conductor.staff, role: "reader" as const }, device: conductor.device }, "not-your-role"],
      [{ staff: stranger.coordinator, device }, "not-found"],
    ] as const) {
      expect(await showCode(db, who, tenderId)).toMatchObject({ problem });
      expect(await hideCode(db, who, tenderId)).toMatchObject({ problem });
    }
    await owner`update evenings set state = 'over', begun_at = now()`;
    expect(await showCode(db, conductor, tenderId)).toMatchObject({ problem: "step-not-now" });
    await expect(
      owner`insert into hall_codes (corporation_id, tender_id, code, shown_at, shown_until, shown_by)
        select corporation_id, tender_id, 'ABC234', now(), now() + interval '1 hour', conductor_id from evenings limit 1`,
    ).rejects.toMatchObject({ constraint_name: "codes_are_short_lived" });
  });

  test("is told to be unknown kindly, and lets two hundred phones of one address look more than once", async ({
    db,
    owner,
  }) => {
    const { show, look } = await givenHall(db, owner);
    const code = await show();
    expect(await look("ABC 23O")).toMatchObject({ problem: "code-unknown" });
    expect(await look(code === "ABC234" ? "ABC235" : "ABC234")).toMatchObject({ problem: "code-unknown" });
    expect(await look(code)).toMatchObject({ ok: true });
    // Two hundred phones that each looked twice; and then more than a hall ever does with one code.
    await owner`update rate_limits set tries = 400`;
    expect(await look(code)).toMatchObject({ ok: true });
    await owner`update rate_limits set tries = 600`;
    expect(await look(code)).toMatchObject({ problem: "too-often" });
    expect(await look(await show())).toMatchObject({ ok: true });
  });

  test("lets two hundred phones of one address press, and stops one that goes on pressing", async ({
    db,
    owner,
  }) => {
    const { show, seat, other } = await givenHall(db, owner);
    const code = await show();
    const press = (seatId: string, clientAddress = "10.0.0.1") =>
      joinByCode(db, { code, seatId }, { ...nobody, clientAddress });
    told("join", await press(seat.id));
    const triesOf = (bucket: string, tries: number) =>
      owner`update rate_limits set tries = ${tries} where bucket = ${`10:${sha256(bucket)}`}`;
    // A hall in which everybody pressed twice.
    await triesOf("hall-press:10.0.0.1", 400);
    told("join", await press(other.id));
    await triesOf("hall-press:10.0.0.1", 600);
    expect(await press(other.id)).toMatchObject({ problem: "too-often" });
    expect(await press(other.id, "10.0.0.2")).toMatchObject({ problem: "seat-is-taken" });
    await triesOf(`hall-seat:${other.id}`, 30);
    expect(await press(other.id, "10.0.0.3")).toMatchObject({ problem: "too-often" });
  });

  test("tells who stands at the door that there is no room, and lets them in once there is", async ({
    db,
    owner,
  }) => {
    const { show, look, seat } = await givenHall(db, owner);
    const code = await show();
    const press = () => joinByCode(db, { code, seatId: seat.id }, nobody);
    const full = <Result>(work: () => Promise<Result>) => whileRefusing(owner, "rate_limits", work);
    expect(await full(() => look(code))).toEqual({ ok: false, problem: "no-room" });
    expect(await full(press)).toEqual({ ok: false, problem: "no-room" });
    told("join", await press());
  });

  test("stops who guesses, without stopping another address or the code that is shown", async ({
    db,
    owner,
  }) => {
    const { show, look } = await givenHall(db, owner);
    const code = await show();
    expect(await look("ZZZZZZ")).toMatchObject({ problem: "code-unknown" });
    await owner`update rate_limits set tries = 600 where bucket = ${`10:${sha256("hall-code-unknown:10.0.0.1")}`}`;
    expect(await look("YYYYYY")).toMatchObject({ problem: "too-often" });
    expect(await look("YYYYYY", "10.0.0.2")).toMatchObject({ problem: "code-unknown" });
    expect(await look(code)).toMatchObject({ ok: true });
  });
});
