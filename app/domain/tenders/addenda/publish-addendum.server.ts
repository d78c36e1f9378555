import { and, eq, inArray, max } from "drizzle-orm";

import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { holdStaff } from "#app/domain/people/hold-staff.server.ts";
import { whyNotSecond } from "#app/domain/people/second-person.ts";
import { share } from "#app/lib/money.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { addenda } from "#db/schema/addenda.ts";
import { spacePictures } from "#db/schema/spaces.ts";
import { criteria, tenders } from "#db/schema/tenders.ts";

import { takeGrowth } from "../discount/grow-promise.server.ts";
import type { FrozenRules } from "../freeze.ts";
import { isOfSpace } from "../property/queries.server.ts";
import { agreedEnd } from "./change-rules.ts";
import { checkChange, touchesRent } from "./check-change.ts";
import { hasPlans, holdHandIns } from "./has-plans.server.ts";
import { askedOf } from "./rules.ts";
import { addendumSteps } from "./states.ts";
import { tellChange } from "./tell-change.server.ts";

type Addendum = typeof addenda.$inferSelect;

/**
 * Makes a proposed change public: the rules of the call are the new ones from this moment, under their own hash, and
 * everybody whom they concern gets a letter. Refused to whoever proposed it ("own-work"); everything is checked again,
 * because a proposal can lie for a while.
 */
export async function publishAddendum(
  db: Db,
  staff: Staff,
  tenderId: string,
  addendumId: string,
  key?: string,
) {
  const command = { verb: "publish-addendum", key, input: { tenderId, addendumId } };
  return write(db, staff, command, async (story) => {
    const { tx, now, record } = story;
    const { corporationId } = staff;
    const [tender] = await tx
      .select()
      .from(tenders)
      .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)))
      .for("update");
    const addendum = tender && (await findAddendum(tx, corporationId, tenderId, addendumId));
    if (!addendum) return problem("not-found");
    const why = whyNotSecond({ staff: await holdStaff(tx, staff), right: "sign" }, askedOf(addendum));
    if (why) return why;
    await holdHandIns(tx, tenderId);
    const world = { now, hasPlans: await hasPlans(tx, tender) };
    const checked = checkChange(tender, addendum.before, addendum.after, world);
    if (!checked.ok) return checked;
    if (touchesRent(checked.value)) {
      const who = { proposerId: addendum.proposedBy, signerId: staff.personId };
      const promise = await takeGrowth(tx, tender, addendum.after, who);
      if (!promise.ok) return promise;
    }
    const number = await publish(story, staff, addendum);
    await putInForce(tx, addendum);
    await takePicturesAway(story, addendum, tender.spaceId);
    const subject = { corporationId, spaceId: tender.spaceId, tenderId };
    const { beforeHash, afterHash, reason } = addendum;
    await record("tender.changed", subject, { number, beforeHash, rulesHash: afterHash, reason });
    await tellChange(story, tender, { number, reason, rules: addendum.after, differences: checked.value });
    return done({ number, rulesHash: afterHash });
  });
}

async function findAddendum(tx: Transaction, corporationId: string, tenderId: string, addendumId: string) {
  const [addendum] = await tx
    .select()
    .from(addenda)
    .where(
      and(
        eq(addenda.corporationId, corporationId),
        eq(addenda.tenderId, tenderId),
        eq(addenda.id, addendumId),
      ),
    )
    .for("update");
  return addendum;
}

/** Under the next number of its call; the call's row is locked, so no two get the same. */
async function publish({ tx, now }: Story, staff: Staff, addendum: Addendum): Promise<number> {
  const { corporationId, tenderId, id } = addendum;
  const [row] = await tx
    .select({ last: max(addenda.number) })
    .from(addenda)
    .where(and(eq(addenda.corporationId, corporationId), eq(addenda.tenderId, tenderId)));
  const number = (row?.last ?? 0) + 1;
  await tx
    .update(addenda)
    .set({ state: addendumSteps.proposed.publish, number, closedBy: staff.personId, closedAt: now })
    .where(and(eq(addenda.corporationId, corporationId), eq(addenda.id, id)));
  return number;
}

/** The published row is what lets the database accept the new rules; criteria go first, they are compared with them. */
async function putInForce(tx: Transaction, { corporationId, tenderId, before, after, afterHash }: Addendum) {
  for (const [index, { id, title, question, weight, anchors }] of after.criteria.entries())
    if (JSON.stringify(before.criteria[index]) !== JSON.stringify(after.criteria[index]))
      await tx
        .update(criteria)
        .set({ title, question, weight, anchors: [...anchors] })
        .where(and(eq(criteria.corporationId, corporationId), eq(criteria.id, id)));
  await tx
    .update(tenders)
    .set({ ...columnsOf(after), rulesHash: afterHash })
    .where(and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId)));
}

/** A picture that the change takes from the call is taken from its space too: nobody sees it, and it takes no room. */
async function takePicturesAway(
  { tx, now }: Story,
  { corporationId, before, after }: Addendum,
  spaceId: string,
): Promise<void> {
  const idsIn = ({ space }: FrozenRules) => (space.property?.pictures ?? []).map(({ id }) => id);
  const kept = idsIn(after);
  const gone = idsIn(before).filter((id) => !kept.includes(id));
  if (gone.length > 0)
    await tx
      .update(spacePictures)
      .set({ removedAt: now })
      .where(and(isOfSpace({ corporationId, spaceId }), inArray(spacePictures.id, gone)));
}

/** Whether whole percentages lead to each rent of the path; one that was written by date has rents of its own. */
const isInPercents = ({ path, targetRent }: FrozenRules["rent"]) =>
  path.every(({ percent, rent }) => share(targetRent, percent, 100) === rent);

/** The rules as the columns of their call hold them beside the document. */
function columnsOf(rules: FrozenRules) {
  const { rent, timetable } = rules;
  return {
    rules,
    introduction: rules.introduction,
    neighbourhoodWishes: rules.neighbourhoodWishes,
    wantedBranches: [...rules.wantedBranches],
    excludedBranches: [...rules.excludedBranches],
    openGlassPercent: rules.space.openGlassPercent ?? null,
    marketRentCents: rent.marketRent,
    targetRentCents: rent.targetRent,
    rentPathPercents: rent.path.map(({ percent }) => percent),
    rentAmountsCents: isInPercents(rent) ? null : rent.path.map((step) => step.rent),
    leaseStartsOn: rent.leaseStartsOn,
    ...(rent.terms ? { discountEndsOn: agreedEnd(rent) } : {}),
    ...(rent.terms?.discount ? { discountReason: rent.terms.discount.reason } : {}),
    closesAt: new Date(timetable.closesAt),
    shortlistBy: new Date(timetable.shortlistBy),
    pitchAt: new Date(timetable.pitchAt),
    resultBy: new Date(timetable.resultBy),
    pitchPlace: rules.pitchPlace,
  };
}
