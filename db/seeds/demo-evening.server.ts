import { and, eq } from "drizzle-orm";

import { acceptInvitation, findInvitation } from "#app/domain/jury/accept-invitation.server.ts";
import { recordScores } from "#app/domain/jury/record-scores.server.ts";
import { revealRanking } from "#app/domain/jury/reveal-ranking.server.ts";
import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { moveLease, tickTask } from "#app/domain/leases/move-lease.server.ts";
import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { leaseTasks } from "#app/domain/leases/tasks.ts";
import type { Juror } from "#app/domain/people/actor.ts";
import { jurySeats } from "#db/schema/jury.ts";
import { outbox } from "#db/schema/outbox.ts";
import { results } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";

import type { DemoPlan } from "./demo-plans.ts";
import { reasonFor } from "./demo-jury-reasons.ts";
import { type Stage, told } from "./demo-story.server.ts";

type Pitch = { readonly plan: DemoPlan; readonly applicationId: string };

/** Every invited juror takes the seat by the link of their own letter. Answers who sits where. */
export async function joinJury(stage: Stage, tenderId: string): Promise<Juror[]> {
  const { db, coordinator } = stage;
  const { corporationId } = coordinator;
  const links = await inScope(db, { kind: "system" }, (tx) =>
    tx
      .select({ props: outbox.props })
      .from(outbox)
      .where(and(eq(outbox.letter, "juror-invited"), eq(outbox.fromCorporationId, corporationId))),
  );
  for (const { props } of links) {
    const token = String(props.url).split("/").at(-1) ?? "";
    // Letters of earlier evenings lead nowhere any more; who was here before is signed in by now.
    const asked = await findInvitation(db, token);
    if (asked) await acceptInvitation(db, token, asked.knownAs);
  }
  const seats = await inScope(db, { kind: "system" }, (tx) =>
    tx
      .select()
      .from(jurySeats)
      .where(and(eq(jurySeats.corporationId, corporationId), eq(jurySeats.tenderId, tenderId))),
  );
  return seats.flatMap(({ id, personId, panel }) =>
    personId ? [{ kind: "juror" as const, personId, corporationId, tenderId, seatId: id, panel }] : [],
  );
}

/** Every juror scores every pitch and seals; points lie around the plan's own level. */
export async function scoreAll(
  stage: Stage,
  jury: readonly Juror[],
  pitches: readonly Pitch[],
  criterionIds: readonly string[],
): Promise<void> {
  for (const [seat, juror] of jury.entries()) {
    for (const { plan, applicationId } of pitches) {
      const lines = linesFor(plan, seat, criterionIds);
      told(
        `score ${plan.key}`,
        await recordScores(stage.db, juror, applicationId, { lines, intent: "seal" }),
      );
    }
  }
}

/** What the juror in this seat gives a plan, with a reason for each: around the plan's own level. */
export function linesFor(plan: DemoPlan, seat: number, criterionIds: readonly string[]) {
  return Object.fromEntries(
    criterionIds.map((id, index) => {
      const around = ((seat * 7 + index * 2 + plan.key.length + ((seat * index) % 3)) % 3) - 1;
      const points = Math.min(5, Math.max(1, plan.level + around));
      return [
        id,
        { points: String(points) as "1" | "2" | "3" | "4" | "5", reason: reasonFor(index, points, seat) },
      ];
    }),
  );
}

/** Opens the points of an evening whose sheets are sealed. */
export async function reveal(stage: Stage, tenderId: string): Promise<void> {
  told("reveal", await revealRanking(stage.db, stage.coordinator, tenderId, { evenIfUnsealed: false }));
}

/** Two signatures, one result. Answers the lease. */
export async function award(stage: Stage, tenderId: string): Promise<string> {
  const { db, coordinator, approver } = stage;
  const [row] = await inScope(db, { kind: "system" }, (tx) =>
    tx.select({ ranking: results.ranking }).from(results).where(eq(results.tenderId, tenderId)),
  );
  const [first, second] = row?.ranking.plans ?? [];
  told(
    "propose result",
    await proposeDecision(db, coordinator, tenderId, {
      winnerApplicationId: first?.applicationId ?? "",
      reserveApplicationId: second?.applicationId ?? null,
      juryReport:
        "De jury koos een plan dat de deur openzet voor iedereen in de buurt. De prijzen zijn laag, de belofte is te tellen en de straat wordt er mooier van.",
    }),
  );
  return told("award", await awardSpace(db, approver, tenderId)).leaseId;
}

/** Ticks what belongs to each state and takes the steps, one after the other. */
export async function moveAlong(stage: Stage, leaseId: string, steps: readonly string[]): Promise<void> {
  const { db, coordinator } = stage;
  const states = ["chosen", "screening", "terms", "contract", "handover", "open"] as const;
  for (const [index, step] of steps.entries()) {
    const state = states[index];
    const keys = state && state in leaseTasks ? leaseTasks[state as keyof typeof leaseTasks] : [];
    for (const key of keys) told("tick", await tickTask(db, coordinator, leaseId, { key, done: true }));
    told(step, await moveLease(db, coordinator, leaseId, { step, version: index + 1, note: "" }));
  }
}
