import { setTimeout as pause } from "node:timers/promises";

import type { Answer } from "./visitor.ts";

export type Stream = {
  readonly perSecond: number;
  readonly expected: number;
  readonly send: () => Promise<Answer>;
};

export type Measured = { readonly milliseconds: readonly number[]; readonly errors: number };

/**
 * Sends at a fixed rate whether or not answers come, as people do, and times each from the moment it was due. What is
 * answered otherwise than expected, or not at all, is an error.
 */
export async function steady(stream: Stream, seconds: number): Promise<Measured> {
  const started = performance.now();
  const under: Promise<void>[] = [];
  const milliseconds: number[] = [];
  let errors = 0;
  for (let sent = 0; sent < stream.perSecond * seconds;) {
    const due = started + (sent * 1_000) / stream.perSecond;
    const early = due - performance.now();
    // A coarser clock would put its own steps into the times of whoever it sends late.
    if (early > 0) {
      await pause(early);
      continue;
    }
    sent += 1;
    under.push(one(due));
  }
  await Promise.all(under);
  return { milliseconds, errors };

  async function one(due: number): Promise<void> {
    const answer = await stream.send().catch(() => null);
    if (answer?.status !== stream.expected) errors += 1;
    else milliseconds.push(performance.now() - due);
  }
}

/** The same request one after another, with nobody else about. */
export async function alone(stream: Stream, times: number): Promise<Measured> {
  const milliseconds: number[] = [];
  let errors = 0;
  for (let nth = 0; nth < times; nth += 1) {
    const answer = await stream.send();
    if (answer.status !== stream.expected) errors += 1;
    else milliseconds.push(answer.milliseconds);
  }
  return { milliseconds, errors };
}

/** The time within which 99 of 100 were answered. */
export function p99({ milliseconds }: Measured): number {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN;
}
