import { z } from "zod";

import { choice, fieldProblem, text } from "#app/lib/form-fields.ts";

import { valueAt } from "./payload.ts";

export const weekDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type WeekDay = (typeof weekDays)[number];

/** So many half hours make a day. */
export const DAY_CELLS = 48;
/** A shop that closes at or before six in the morning still belongs to the day on which it opened. */
const NIGHT_ENDS = 12;

/** From and to in half hours since the midnight that begins the day; after 48 it is the next day's night. */
export type Span = { readonly from: number; readonly to: number };

/** The week of a shop: when it is open each day, null for closed. */
export type OpeningHours = { readonly [Day in WeekDay]: Span | null };

export const activityLimits = { rows: 20, what: 80 } as const;

/** What happens on a day besides the opening hours, such as a course on Tuesday evening. */
export type Activity = Span & { readonly day: WeekDay; readonly what: string };

/** The times that a form offers, as it sends them: "00.00", "00.30" … "23.30". */
export const halfHours: readonly string[] = Array.from({ length: DAY_CELLS }, (_, cell) => timeOf(cell));

/** How a half hour is written, also past midnight: 18 is "09.00", 50 is "01.00". */
export function timeOf(cell: number): string {
  const ofDay = cell % DAY_CELLS;
  return `${String(Math.floor(ofDay / 2)).padStart(2, "0")}.${ofDay % 2 ? "30" : "00"}`;
}

/** The span between two times as a form sends them; null when it closes before it opens. Until 06.00 is the next day. */
export function spanOf(fromTime: string, toTime: string): Span | null {
  const from = halfHours.indexOf(fromTime);
  const to = halfHours.indexOf(toTime);
  if (from < 0 || to < 0) return null;
  if (to > from) return { from, to };
  return to <= NIGHT_ENDS ? { from, to: to + DAY_CELLS } : null;
}

const someTime = choice(halfHours as [string, ...string[]]);
const time = z.preprocess((sent) => (sent === "" ? undefined : sent), someTime.optional());

/** A day of which both times are left empty is closed. */
const openDay = z
  .object({ from: time, to: time })
  .prefault({})
  .transform(({ from, to }, context): Span | null => {
    if (from === undefined && to === undefined) return null;
    const span = spanOf(from ?? "", to ?? "");
    if (span) return span;
    const [path, name] =
      from === undefined
        ? ["from", "required"]
        : to === undefined
          ? ["to", "required"]
          : ["to", "closes-before-it-opens"];
    context.addIssue({ code: "custom", path: [path], message: fieldProblem(name) });
    return z.NEVER;
  });

/** The opening hours as a form sends them ("openingHours.mon.from"); at least one day must be open. */
export const openingHoursForm = z
  .object(
    { mon: openDay, tue: openDay, wed: openDay, thu: openDay, fri: openDay, sat: openDay, sun: openDay },
    { error: fieldProblem("never-open") },
  )
  .refine((hours) => weekDays.some((day) => hours[day] !== null), { error: fieldProblem("never-open") });

/** One row of the activities besides the opening hours, as a form sends it. */
export const activityForm = z
  .object({
    day: choice(weekDays),
    from: someTime,
    to: someTime,
    what: text(activityLimits.what),
  })
  .transform(({ day, from, to, what }, context): Activity => {
    const span = spanOf(from, to);
    if (span) return { day, what, ...span };
    context.addIssue({ code: "custom", path: ["to"], message: fieldProblem("closes-before-it-opens") });
    return z.NEVER;
  });

/**
 * The week as far as it is written, from the stored business plan (complete or not): a day or activity that cannot be
 * read yet counts as not there. For pages that draw the week of a draft.
 */
export function readWeek(businessPlan: unknown): { hours: OpeningHours; activities: Activity[] } {
  const hours = valueAt(businessPlan, "openingHours");
  const spanFor = (day: WeekDay) => openDay.safeParse(valueAt(hours, day)).data ?? null;
  const rows = valueAt(businessPlan, "activities");
  return {
    hours: {
      mon: spanFor("mon"),
      tue: spanFor("tue"),
      wed: spanFor("wed"),
      thu: spanFor("thu"),
      fri: spanFor("fri"),
      sat: spanFor("sat"),
      sun: spanFor("sun"),
    },
    activities: (Array.isArray(rows) ? rows : []).flatMap((row) => activityForm.safeParse(row).data ?? []),
  };
}

/** Hours a week that the door is open, from the stored business plan; null as long as no day is open. */
export function weeklyHours(businessPlan: unknown): number | null {
  const { hours } = readWeek(businessPlan);
  const halves = weekDays.reduce((so, day) => so + (hours[day] ? hours[day].to - hours[day].from : 0), 0);
  return halves === 0 ? null : halves / 2;
}
