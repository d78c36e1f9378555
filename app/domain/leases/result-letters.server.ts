import { and, eq } from "drizzle-orm";

import type { Story } from "#app/domain/events/write.server.ts";
import { listJuryWords } from "#app/domain/jury/jury-words.server.ts";
import { ownScores } from "#app/domain/jury/own-scores.ts";
import { findRecipient } from "#app/domain/people/letters.server.ts";
import { addressOf, type FrozenRules } from "#app/domain/tenders/freeze.ts";
import type { Locale } from "#app/i18n/locales.ts";
import { day, dayOf } from "#app/lib/dates.ts";
import type { Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { pitches } from "#db/schema/jury.ts";
import type { results } from "#db/schema/tenders.ts";

import { outcomeFor } from "./plan-outcome.ts";
import { agreedRents } from "./dated-rent.ts";
import { heldUntil } from "./reserve.ts";
import type { Won } from "./won-unit.ts";

type Decided = {
  readonly corporationId: string;
  readonly tenderId: string;
  readonly rules: FrozenRules;
  /** What was given to whom, each with the rules as they are for it. */
  readonly won: readonly Won[];
  readonly result: typeof results.$inferSelect;
};

/** Everyone who pitched gets their own letter in the same moment: winner, reserve, others. */
export async function sendResultLetters(story: Story, decided: Decided): Promise<void> {
  const plans = await listPitched(story.tx, decided);
  const { unitAwards } = decided.result;
  for (const plan of plans) {
    const to = await findRecipient(story.tx, plan.personId);
    const { corporationId, rules, result } = decided;
    const read = { corporationId, applicationId: plan.id };
    const reasons = await listJuryWords(story.tx, read, rules.criteria);
    const own = decided.won.find(({ applicationId }) => applicationId === plan.id);
    const isNext = outcomeFor(plan.id, result) === "reserve";
    const waitsFor = unitAwards.filter(({ reserveId }) => isNext && reserveId === plan.id);
    const units = own ? [own.unit] : waitsFor.map(({ unit }) => unit);
    // Whoever waits for some units hears who got those; everybody else hears of all that were given.
    const winners = decided.won.filter(({ unit }) => units.length === 0 || own || units.includes(unit));
    const winnerTradeName = listed(
      to.locale,
      winners.map((one) => plans.find(({ id }) => id === one.applicationId)?.tradeName ?? ""),
    );
    const about = {
      address: [addressOf(rules), ...units].filter(Boolean).join(", "),
      applicationId: plan.id,
      tradeName: plan.tradeName,
      receiptNumber: plan.receiptNumber ?? "",
    };
    const envelope = { about: `result:${plan.id}`, to, corporationId: decided.corporationId };
    const scores = ownScores(rules.criteria, result.ranking, plan.id).map(
      ({ criterion, own: mean, median }) => ({ criterion, own: mean, median }),
    );
    const compared = { winnerTradeName, scores, reasons };
    if (own) {
      await story.mail({
        letter: "result-winner",
        ...envelope,
        props: { ...about, reasons, rentSteps: rentSteps(own.rules, story.now) },
      });
    } else if (isNext) {
      await story.mail({
        letter: "result-reserve",
        ...envelope,
        props: { ...about, ...compared, heldUntil: heldUntil(story.now) },
      });
    } else {
      await story.mail({ letter: "result-not-chosen", ...envelope, props: { ...about, ...compared } });
    }
  }
}

/** To whoever was next in line and gets it after all; `rules` are those of what they get. */
export async function tellMovedUp(
  story: Story,
  { corporationId, id, unit, rules }: { corporationId: string; id: string; unit: string; rules: FrozenRules },
): Promise<void> {
  const [plan] = await story.tx
    .select({
      personId: applications.personId,
      tradeName: applications.tradeName,
      receiptNumber: applications.receiptNumber,
    })
    .from(applications)
    .where(and(eq(applications.corporationId, corporationId), eq(applications.id, id)));
  if (!plan) throw new Error("a reserve without a plan");
  const reasons = await listJuryWords(story.tx, { corporationId, applicationId: id }, rules.criteria);
  await story.mail({
    letter: "result-winner",
    about: `moved-up:${id}`,
    to: await findRecipient(story.tx, plan.personId),
    corporationId,
    props: {
      address: [addressOf(rules), unit].filter(Boolean).join(", "),
      applicationId: id,
      tradeName: plan.tradeName,
      receiptNumber: plan.receiptNumber ?? "",
      reasons,
      rentSteps: rentSteps(rules, story.now),
      movedUp: true,
    },
  });
}

/** "A", "A en B", "A, B en C", in the language of the reader. */
const listed = (locale: Locale, names: readonly string[]) =>
  new Intl.ListFormat(locale, { type: "conjunction" }).format(names);

async function listPitched(tx: Transaction, decided: Decided) {
  return tx
    .select({
      id: applications.id,
      personId: applications.personId,
      tradeName: applications.tradeName,
      receiptNumber: applications.receiptNumber,
    })
    .from(applications)
    .innerJoin(
      pitches,
      and(eq(pitches.corporationId, applications.corporationId), eq(pitches.applicationId, applications.id)),
    )
    .where(
      and(eq(applications.corporationId, decided.corporationId), eq(pitches.tenderId, decided.tenderId)),
    );
}

function rentSteps(rules: FrozenRules, now: Date) {
  const startsOn = rules.rent.leaseStartsOn ? day(rules.rent.leaseStartsOn) : dayOf(now);
  return agreedRents(rules.rent, startsOn).map(({ fromOn, rent }) => ({ fromOn, rentCents: rent }));
}
