import { eq } from "drizzle-orm";
import type postgres from "postgres";

import { addSeat } from "#app/domain/jury/compose-jury.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { createSpace } from "#app/domain/spaces/create-space.server.ts";
import { spaceForm } from "#app/domain/spaces/space-form.ts";
import {
  handoverLevels,
  leaseRegimes,
  realms,
  serviceLabels,
  unitKinds,
} from "#app/domain/spaces/vocabulary.ts";
import { draftTender } from "#app/domain/tenders/draft-tender.server.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { inScope } from "#db/scope.server.ts";

import { givenMember, givenPerson } from "./people.ts";

/** Somebody with a seat in the jury of a tender in which one plan runs, both made by a corporation of their own. */
export async function givenJurySeat(db: Db) {
  const member = await givenMember(db, "coordinator");
  const staff: Staff = { kind: "staff", ...member, role: "coordinator" };
  const { corporationId } = member;
  const { spaceId } = valueOf(await createSpace(db, staff, spaceForm.parse(space)));
  const tenderId = valueOf(await draftTender(db, staff, spaceId, [criterion])).tenderId;
  const juror = { name: "Ans", email: "ans@example.nl", panel: "residents" } as const;
  const { seatId } = valueOf(await addSeat(db, staff, tenderId, juror));
  const personId = await givenPerson(db);
  const applicationId = await inScope(db, { kind: "system" }, async (tx) => {
    await tx.update(jurySeats).set({ personId, state: "instructed" }).where(eq(jurySeats.id, seatId));
    const [plan] = await tx
      .insert(applications)
      .values({ corporationId, tenderId, personId: await givenPerson(tx) })
      .returning({ id: applications.id });
    if (!plan) throw new Error("no plan was stored");
    return plan.id;
  });
  return { personId, corporationId, tenderId, seatId, applicationId };
}

/** Every call there is, brought as far as the evening of its pitches, with no more than the database asks of a call that is there. */
export const bringToEvening = (owner: postgres.Sql) => owner`
  update tenders set state = 'pitching', rules = '{"criteria":[{"weight":100}]}', rules_hash = repeat('a', 64),
    approved_by = (select id from people order by id limit 1), opens_at = now() - interval '30 days',
    closes_at = now() - interval '9 days'`;

const criterion = {
  key: "buurt",
  title: "Wat de buurt eraan heeft",
  question: "Wat doet dit plan voor de straat?",
  weight: 100,
  anchors: ["Zwak", "Matig", "Voldoende", "Goed", "Uitstekend"],
};

const space = {
  street: "Zwanenkade",
  houseNumber: "21",
  neighbourhood: "Spoorkwartier",
  city: "Veenhaven",
  unitKind: unitKinds[0],
  areaM2: "70",
  handover: handoverLevels[0],
  regime: leaseRegimes[0],
  realm: realms[0],
  serviceLabel: serviceLabels[0],
  marketRent: "1.000",
  targetRent: "1.000",
};

function valueOf<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}
