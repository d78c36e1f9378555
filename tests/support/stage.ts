import type postgres from "postgres";

import type { Staff } from "#app/domain/people/actor.ts";
import { defaultCriteria } from "#app/i18n/default-criteria.server.ts";
import { dayOf } from "#app/lib/dates.ts";
import type { Database } from "#db/client.server.ts";
import { buildEntrepreneur } from "#db/factories/evening.server.ts";
import { giveRoom } from "#db/seeds/demo-discount-room.server.ts";
import type { Stage } from "#db/seeds/demo-story.server.ts";

import { givenMember } from "./people.ts";

/** A corporation with two people who may sign, and the rehearsal clock of the test's own database. */
export async function givenStage(db: Database, owner: postgres.Sql): Promise<Stage> {
  const first = await givenMember(db, "coordinator");
  const second = await givenMember(db, "approver", first.corporationId);
  const coordinator: Staff = { kind: "staff", ...first, role: "coordinator" };
  const approver: Staff = { kind: "staff", ...second, role: "approver" };
  const stage: Stage = {
    db,
    clock: { setDays: (days) => moveClock(owner, `${days} days`) },
    today: dayOf(new Date()),
    coordinator,
    approver,
    criteria: defaultCriteria(),
    entrepreneur: (plan) => buildEntrepreneur(db, plan),
  };
  await giveRoom(stage);
  return stage;
}

/** Puts the database's clock ahead by a Postgres interval; it stands right again after the test. */
export async function moveClock(owner: postgres.Sql, ahead: string): Promise<void> {
  await owner`insert into clock (ahead) values (${ahead}::interval)
    on conflict ((true)) do update set ahead = excluded.ahead`;
}
