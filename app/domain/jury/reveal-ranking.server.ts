import { and, eq } from "drizzle-orm";

import { isTied } from "#app/domain/applications/ties/declare-staff-tie.server.ts";
import { type Story, write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { tenderSteps } from "#app/domain/tenders/states.ts";
import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import type { Db, Transaction } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { evenings } from "#db/schema/evenings.ts";
import { results, tenders } from "#db/schema/tenders.ts";

import { countAwaited } from "./awaited.ts";
import { isExcepted } from "./exception/exception-queries.server.ts";
import { holdEvening } from "./hold-evening.server.ts";
import { fewestPresent } from "./quorum.ts";
import { ranking, storedRanking } from "./ranking.ts";
import { readJudging } from "./read-judging.server.ts";
import { readQuorum } from "./read-quorum.server.ts";
import { whyNotAlone, whyNotOnOwnPlans } from "./who-decides.server.ts";

type Options = { readonly evenIfUnsealed: boolean };

/**
 * Opens the points of an evening that nobody conducts. One that is conducted is revealed by its conductor, once two
 * people agreed ("evening-conducted"). Whoever typed one of the plans leaves it to a colleague ("entered-by-you").
 */
export async function revealRanking(db: Db, staff: Staff, tenderId: string, options: Options, key?: string) {
  const command = { verb: "reveal-ranking", key, input: { tenderId, ...options } };
  return write(db, staff, command, async (story) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const tender = await lockTender(story.tx, staff.corporationId, tenderId);
    if (tender && (await isConducted(story.tx, tender))) return problem("evening-conducted");
    if (!tender) return problem("not-found");
    const call = { corporationId: staff.corporationId, tenderId };
    return (await whyNotAlone(story.tx, call, staff.personId)) ?? openPoints(story, staff, tender, options);
  });
}

type Revealed = NonNullable<Awaited<ReturnType<typeof lockTender>>>;

/** The call, held until the end of the transaction; the first lock of whoever reveals. */
export async function lockTender(tx: Transaction, corporationId: string, tenderId: string) {
  const here = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
  const [tender] = await tx.select().from(tenders).where(here).for("update");
  return tender ?? null;
}

/**
 * Opens the points and computes the ranking from them. Refused below the published quorum of any pitch that was given
 * (domain.md 2c) unless two people agreed to it (`exception/`), while a juror has not sealed (unless `evenIfUnsealed`: those
 * do not count), and to who makes or made one of the plans ("own-plan").
 */
export async function openPoints(
  { tx, now, record }: Story,
  staff: Staff,
  tender: Revealed,
  options: Options,
): Promise<Outcome<{ tenderId: string }, RevealProblem>> {
  const { corporationId, id: tenderId } = tender;
  const here = and(eq(tenders.corporationId, corporationId), eq(tenders.id, tenderId));
  if (!tender.rules) return problem("not-found");
  if (await isTied(tx, staff, tenderId)) return problem("tied-to-a-plan");
  if (tender.state !== "pitching") return problem("not-in-this-state");
  const why = await whyNotOnOwnPlans(tx, { corporationId, tenderId }, staff.personId);
  if (why) return why;
  await holdEvening(tx, tenderId, "reveal");
  const { attendance, quorum, gaps, awaited } = await readQuorum(tx, {
    corporationId,
    tenderId,
    jury: tender.rules.jury,
  });
  if (attendance.pitches.length === 0) return problem("below-quorum", { present: 0, quorum: quorum.whole });
  const short = fewestPresent(gaps);
  if (short && !(await isExcepted(tx, { corporationId, tenderId }, gaps)))
    return problem(quorumProblems[short.of], { present: short.present, quorum: short.needed });
  // Ties alone can make a quorum; they give no points.
  if (attendance.sealed.length === 0) return problem("nothing-to-reveal");
  const unsealed = countAwaited(awaited);
  if (unsealed > 0 && !options.evenIfUnsealed)
    return problem("sheets-unsealed", {
      sheets: unsealed,
      names: awaited.flatMap(({ name }) => name || []).join(", "),
    });
  // This row opens the points: row security reads it.
  await tx.insert(results).values({
    corporationId,
    tenderId,
    ranking: { plans: [] },
    revealedBy: staff.personId,
    revealedAt: now,
  });
  const { input } = await readJudging(tx, tender);
  const ranked = storedRanking(ranking(input));
  await tx
    .update(results)
    .set({ ranking: ranked })
    .where(and(eq(results.corporationId, corporationId), eq(results.tenderId, tenderId)));
  await tx.update(tenders).set({ state: tenderSteps.pitching.decide }).where(here);
  await tx
    .update(applications)
    .set({ state: "pitched" })
    .where(
      and(
        eq(applications.corporationId, corporationId),
        eq(applications.tenderId, tenderId),
        eq(applications.state, "shortlisted"),
      ),
    );
  await record("tender.revealed", { corporationId, tenderId }, { unsealed });
  return done({ tenderId });
}

const quorumProblems = {
  whole: "below-quorum",
  residents: "below-residents-quorum",
  professionals: "below-professionals-quorum",
} as const;

type RevealProblem =
  | "not-found"
  | "not-in-this-state"
  | "own-plan"
  | "tied-to-a-plan"
  | "nothing-to-reveal"
  | "sheets-unsealed"
  | (typeof quorumProblems)[keyof typeof quorumProblems];

async function isConducted(tx: Transaction, { corporationId, id }: Revealed): Promise<boolean> {
  const [evening] = await tx
    .select({ tenderId: evenings.tenderId })
    .from(evenings)
    .where(and(eq(evenings.corporationId, corporationId), eq(evenings.tenderId, id)));
  return evening !== undefined;
}
