import type { Asked } from "#app/domain/people/second-person.ts";

import { leaseSteps, type LeaseState } from "./states.ts";

type Proposed = {
  readonly proposedBy: string | null;
  readonly proposedAt: Date | null;
  readonly publishedAt: Date | null;
};

/** Four eyes: what a proposed decision asks of a second person, until it is published. */
export const askedOf = ({ proposedBy, proposedAt, publishedAt }: Proposed): Asked => ({
  askedBy: proposedBy,
  isWaiting: publishedAt === null,
  version: proposedAt?.toISOString(),
});

/** A lease moves on when all that belongs to its state has been seen. */
export const openTasks = <Task extends { readonly state: LeaseState; readonly done: boolean }>(
  state: LeaseState,
  tasks: readonly Task[],
) => tasks.filter((task) => task.state === state && !task.done);

/** The steps that lead on from this state, the usual one first, and those that stop the lease. */
export const stepsFrom = (state: LeaseState) => {
  const steps = Object.keys(leaseSteps[state]);
  return {
    onward: steps.filter((name) => !stopsLease(state, name)),
    stopping: steps.filter((name) => stopsLease(state, name)),
  };
};

/** Whether a step takes from somebody what they had or were to get: not done without a reason that they read. */
export const stopsLease = (state: LeaseState, stepName: string) =>
  stepName === "terminate" || (stepName === "end" && state !== "terminated");

const beforeDoors: readonly LeaseState[] = ["chosen", "screening", "terms", "contract", "handover"];

/** Whether all that a call gave away is let: some doors are open, and behind no other somebody still gets ready. */
export const isAllLet = (states: readonly LeaseState[]) =>
  states.some((state) => state !== "ended" && !beforeDoors.includes(state)) &&
  !states.some((state) => beforeDoors.includes(state));
