import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

import type { StoredRanking } from "#app/domain/jury/ranking.ts";
import type { UnitAward } from "#app/domain/jury/award-units.ts";
import { discountForms } from "#app/domain/tenders/discount/discount.ts";
import type { FrozenRules } from "#app/domain/tenders/freeze.ts";
import { planVariants } from "#app/domain/tenders/plan-variants.ts";
import { tenderStates } from "#app/domain/tenders/states.ts";
import { amountCents, createdAt, id, moment, oneOf, sha256 } from "./columns.ts";
import { discountColumns } from "./discount-columns.ts";
import { endingChecks, endingColumns } from "./ending-columns.ts";
import { openingChecks, openingColumns } from "./opening-columns.ts";
import { people } from "./people.ts";
import { spaces } from "./spaces.ts";

/** One published call for one space. From publication on its rules are frozen under `rulesHash`. */
export const tenders = pgTable(
  "tenders",
  {
    id: id(),
    corporationId: uuid().notNull(),
    spaceId: uuid().notNull(),
    state: text({ enum: tenderStates }).notNull().default("draft"),
    planVariant: text({ enum: planVariants }).notNull().default("full"),
    introduction: text().notNull().default(""),
    neighbourhoodWishes: text().notNull().default(""),
    wantedBranches: text().array().notNull(),
    excludedBranches: text().array().notNull(),
    marketRentCents: amountCents().notNull(),
    targetRentCents: amountCents().notNull(),
    /** At least so much of the glass must stay open, in whole percents; null where nothing is agreed. */
    openGlassPercent: smallint(),
    /** Whole percentages of the target rent, one for each contract year. */
    rentPathPercents: smallint().array().notNull(),
    /** The rent of each contract year in cents, where it was written by date; then the percentages follow from it. */
    rentAmountsCents: integer().array(),
    ...discountColumns(),
    leaseStartsOn: date({ mode: "string" }),
    temporaryUntil: date({ mode: "string" }),
    opensAt: moment(),
    closesAt: moment(),
    shortlistBy: moment(),
    pitchAt: moment(),
    pitchPlace: text().notNull().default(""),
    resultBy: moment(),
    jurySize: smallint().notNull().default(7),
    juryQuorum: smallint().notNull().default(4),
    /** Of each panel so many are there at each pitch; null in calls from before panels had a quorum of their own. */
    residentsQuorum: smallint(),
    professionalsQuorum: smallint(),
    /** What the residents' panel counts for in the result, in whole percents; the rest is the professionals'. */
    residentsShare: smallint().notNull().default(50),
    proposedBy: uuid().references(() => people.id),
    proposedAt: moment(),
    approvedBy: uuid().references(() => people.id),
    approvedAt: moment(),
    ...openingColumns(),
    rules: jsonb().$type<FrozenRules>(),
    rulesHash: sha256(),
    /** When it truly opened, which is later than promised when the server was down. */
    openedAt: moment(),
    ...endingColumns(),
    /** When everybody whose saved search it fits was written to. */
    alertedAt: moment(),
    version: integer().notNull().default(1),
    createdBy: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({ columns: [t.corporationId, t.spaceId], foreignColumns: [spaces.corporationId, spaces.id] }),
    foreignKey({ columns: [t.corporationId, t.reopensId], foreignColumns: [t.corporationId, t.id] }),
    index("tenders_by_state").on(t.corporationId, t.state),
    index("tenders_of_space").on(t.corporationId, t.spaceId),
    uniqueIndex("one_call_under_way_per_space")
      .on(t.corporationId, t.spaceId)
      // One that is let may have a tenant still; the verb that begins a call asks, with the space held.
      .where(sql`${t.state} not in ('withdrawn', 'no_suitable_candidate', 'let')`),
    index("tenders_by_id").on(t.id),
    index("tenders_by_closing").on(t.closesAt),
    index("tenders_to_alert")
      .on(t.opensAt)
      .where(sql`${t.alertedAt} is null`),
    check("known_tender_state", oneOf(t.state, tenderStates)),
    check("known_plan_variant", oneOf(t.planVariant, planVariants)),
    check("approved_by_a_second_person", sql`${t.approvedBy} is null or ${t.approvedBy} <> ${t.proposedBy}`),
    check(
      "published_rules_are_frozen",
      sql`${t.state} in ('draft', 'review', 'withdrawn') or (${t.rules} is not null and ${t.rulesHash} is not null
        and ${t.approvedBy} is not null and ${t.opensAt} is not null and ${t.closesAt} is not null)`,
    ),
    check("frozen_weights_sum_to_100", sql`${t.rules} is null or weights_in(${t.rules}) = 100`),
    ...openingChecks(t),
    ...endingChecks(t),
    check("known_discount_form", oneOf(t.discountForm, discountForms)),
    check(
      "temporary_is_at_most_two_years",
      sql`${t.temporaryUntil} > ${t.leaseStartsOn} and ${t.temporaryUntil} < ${t.leaseStartsOn} + interval '2 years'`,
    ),
    check("closes_after_opening", sql`${t.closesAt} > ${t.opensAt}`),
    check(
      "jury_is_a_jury",
      sql`${t.jurySize} between 3 and 15 and ${t.juryQuorum} between 1 and ${t.jurySize}`,
    ),
    check(
      "panels_quorum_fits_the_jury",
      sql`${t.residentsQuorum} between 0 and ${t.jurySize} and ${t.professionalsQuorum} between 0 and ${t.jurySize}`,
    ),
    check("open_glass_is_a_percentage", sql`${t.openGlassPercent} between 0 and 100`),
    check("residents_share_is_a_percentage", sql`${t.residentsShare} between 0 and 100`),
  ],
);

/** What the jury scores. A trigger keeps the weights of a proposed call at 100, a CHECK those of its frozen rules. */
export const criteria = pgTable(
  "criteria",
  {
    id: id(),
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    position: smallint().notNull(),
    key: text().notNull(),
    title: text().notNull(),
    question: text().notNull(),
    weight: smallint().notNull(),
    /** Five sentences: what 1, 2, 3, 4 and 5 points mean here. */
    anchors: text().array().notNull(),
    reasonRequired: boolean().notNull().default(true),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.id] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    unique("one_criterion_per_position").on(t.corporationId, t.tenderId, t.position),
    unique("one_criterion_per_key").on(t.corporationId, t.tenderId, t.key),
    check("weight_is_a_percentage", sql`${t.weight} between 0 and 100`),
    check("five_anchors", sql`cardinality(${t.anchors}) = 5`),
  ],
);

/** The decision on a tender: computed, signed by one, confirmed by another, then public. */
export const results = pgTable(
  "results",
  {
    corporationId: uuid().notNull(),
    tenderId: uuid().notNull(),
    /** The ranking as it was computed from the raw scores at the reveal; recomputing must give the same. */
    ranking: jsonb().$type<StoredRanking>().notNull(),
    revealedBy: uuid()
      .notNull()
      .references(() => people.id),
    revealedAt: moment().notNull(),
    winnerApplicationId: uuid(),
    reserveApplicationId: uuid(),
    /** Of a building: who gets which unit, and who is next in line for it. Proposed and signed with the rest. */
    unitAwards: jsonb().$type<readonly UnitAward[]>().notNull().default([]),
    juryReport: text().notNull().default(""),
    proposedBy: uuid().references(() => people.id),
    proposedAt: moment(),
    confirmedBy: uuid().references(() => people.id),
    confirmedAt: moment(),
    publishedAt: moment(),
  },
  (t) => [
    primaryKey({ columns: [t.corporationId, t.tenderId] }),
    foreignKey({
      columns: [t.corporationId, t.tenderId],
      foreignColumns: [tenders.corporationId, tenders.id],
    }),
    check(
      "confirmed_by_a_second_person",
      sql`${t.confirmedBy} is null or ${t.confirmedBy} <> ${t.proposedBy}`,
    ),
    check(
      "published_after_two_signatures",
      sql`${t.publishedAt} is null or (${t.confirmedBy} is not null and ${t.winnerApplicationId} is not null)`,
    ),
  ],
);
