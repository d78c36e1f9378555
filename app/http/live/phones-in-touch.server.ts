import type { SilentPhone } from "#app/domain/jury/evening/signals.ts";

/** A phone that goes from one page to the next, or asks instead of listening, is away for less. */
const SILENT_MILLISECONDS = 30_000;
/** What was heard of an evening is forgotten so long after it. */
const FORGET_MILLISECONDS = 12 * 60 * 60_000;

type Phone = { lines: number; heardAt: number };

/**
 * Which phones of jurors this process heard of, and when last, by its own ticks. Kept nowhere: after a start it knows of
 * no phone, and says of none that it is silent.
 */
const phones = new Map<string, Phone>();

/** A phone asked how the evening stands. */
export function heardOf(seatId: string, now = performance.now()): Phone {
  const phone = phones.get(seatId) ?? { lines: 0, heardAt: now };
  phone.heardAt = now;
  phones.set(seatId, phone);
  return phone;
}

/** A phone holds a line from now on; answers how to say that it let go. */
export function holdsLine(seatId: string, now = performance.now()): (then?: number) => void {
  const phone = heardOf(seatId, now);
  phone.lines += 1;
  let isHeld = true;
  return (then = performance.now()) => {
    if (!isHeld) return;
    isHeld = false;
    phone.lines -= 1;
    phone.heardAt = then;
  };
}

/** Of these seats those whose phone was in touch and is not any more, with since when by the clock that says `now`. */
export function silentPhones(
  seatIds: readonly string[],
  now: Date,
  ticks = performance.now(),
): SilentPhone[] {
  return seatIds.flatMap((seatId) => {
    const phone = phones.get(seatId);
    if (!phone || phone.lines > 0) return [];
    const away = ticks - phone.heardAt;
    if (away > FORGET_MILLISECONDS) phones.delete(seatId);
    return away > SILENT_MILLISECONDS && away < FORGET_MILLISECONDS
      ? [{ seatId, since: new Date(now.getTime() - away) }]
      : [];
  });
}
