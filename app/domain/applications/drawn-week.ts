import {
  type Activity,
  DAY_CELLS,
  type OpeningHours,
  type Span,
  type WeekDay,
  weekDays,
} from "./opening-hours.ts";

export type WeekCell = "closed" | "open" | "activity";

/** Each day of the calendar from midnight in 48 half hours; what lasts past midnight stands on the day after. */
export type DrawnWeek = { readonly [Day in WeekDay]: readonly WeekCell[] };

const WEEK_CELLS = weekDays.length * DAY_CELLS;

/** The week in half hours. Open goes before an activity, and a half hour that is claimed twice is one. */
export function drawWeek(hours: OpeningHours, activities: readonly Activity[] = []): DrawnWeek {
  const cells = Array.from({ length: WEEK_CELLS }, (): WeekCell => "closed");
  for (const activity of activities) paint(cells, activity.day, activity, "activity");
  for (const day of weekDays) paint(cells, day, hours[day], "open");
  const drawn = weekDays.map((day, index) => [day, cells.slice(index * DAY_CELLS, (index + 1) * DAY_CELLS)]);
  // One entry for each day of the list, in its order.
  return Object.fromEntries(drawn) as DrawnWeek;
}

/** Minutes a week in which the door is open; activities do not count. */
export function openMinutes(hours: OpeningHours): number {
  const week = drawWeek(hours);
  return weekDays.reduce((sum, day) => sum + 30 * week[day].filter((cell) => cell === "open").length, 0);
}

/** Hours a week in which the door is open; may end in a half. */
export function openHours(hours: OpeningHours): number {
  return openMinutes(hours) / 60;
}

/** How many days a week the shop opens. */
export function openDays(hours: OpeningHours): number {
  return weekDays.filter((day) => hours[day] !== null).length;
}

/** Sunday's night runs on into Monday morning. */
function paint(cells: WeekCell[], day: WeekDay, span: Span | null, as: WeekCell): void {
  if (!span) return;
  const start = weekDays.indexOf(day) * DAY_CELLS;
  for (let cell = span.from; cell < span.to; cell += 1) cells[(start + cell) % WEEK_CELLS] = as;
}

/** From seven in the evening on. */
const EVENING = 38;

/** On how many evenings there is light and are people: open or an activity at seven or later. */
export function livelyEvenings(week: DrawnWeek): number {
  return weekDays.filter((day) => week[day].slice(EVENING).some((cell) => cell !== "closed")).length;
}

/** The hours of the day that a picture of this week needs: from eight to midnight, and earlier where there is life. */
export function drawnHours(week: DrawnWeek): number[] {
  const earliest = Math.min(16, ...weekDays.map((day) => firstLife(week[day])));
  const from = Math.floor(earliest / 2);
  return Array.from({ length: DAY_CELLS / 2 - from }, (_, index) => from + index);
}

function firstLife(day: readonly WeekCell[]): number {
  const first = day.findIndex((cell) => cell !== "closed");
  return first < 0 ? DAY_CELLS : first;
}
