/** How long a pitch and its questions take (domain.md 2b: a slot of 7 and 8 minutes). */
export const PITCH_MINUTES = 7;
export const QUESTION_MINUTES = 8;

export const timerPhases = ["pitch", "questions"] as const;
export type TimerPhase = (typeof timerPhases)[number];

/** A clock that runs down and can stand still; moments are the database's. */
export type PitchTimer = {
  readonly phase: TimerPhase;
  readonly limitSeconds: number;
  /** What had passed when it last stood still. */
  readonly spentMs: number;
  /** Since when it runs; null while it stands still. */
  readonly runningSince: Date | null;
};

const minutesOf = { pitch: PITCH_MINUTES, questions: QUESTION_MINUTES } as const;
const MINUTE = 60;

export function startTimer(phase: TimerPhase, now: Date): PitchTimer {
  return { phase, limitSeconds: minutesOf[phase] * MINUTE, spentMs: 0, runningSince: now };
}

/** Stands still; what has passed is kept to the millisecond. */
export function pauseTimer(timer: PitchTimer, now: Date): PitchTimer {
  return { ...timer, spentMs: spent(timer, now), runningSince: null };
}

export function resumeTimer(timer: PitchTimer, now: Date): PitchTimer {
  return { ...timer, runningSince: timer.runningSince ?? now };
}

export function addMinute(timer: PitchTimer): PitchTimer {
  return { ...timer, limitSeconds: timer.limitSeconds + MINUTE };
}

/** Milliseconds that are left at this moment; below nothing once the time is over. */
export function leftAt(timer: PitchTimer, now: Date): number {
  return timer.limitSeconds * 1_000 - spent(timer, now);
}

function spent({ spentMs, runningSince }: PitchTimer, now: Date): number {
  return spentMs + (runningSince ? Math.max(0, now.getTime() - runningSince.getTime()) : 0);
}
