import type { Staff } from "#app/domain/people/actor.ts";
import { planSlot } from "#app/domain/tenders/viewings/plan-slot.server.ts";
import { addDays, momentAt } from "#app/lib/dates.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenVisitor } from "./asker.ts";

/** An open call with two viewings, next week and the week after. */
export async function givenSlots(...given: Parameters<typeof givenVisitor>) {
  const visitor = await givenVisitor(...given);
  const { stage, tenderId } = visitor;
  const times = (days: number) => {
    const startsAt = momentAt(addDays(stage.today, days), 16);
    if (!startsAt) throw new Error("no such moment");
    return { startsAt, endsAt: new Date(startsAt.getTime() + 2 * 3_600_000) };
  };
  const plan = (days: number, capacity: number, staff: Staff = stage.coordinator) =>
    planSlot(given[0], staff, tenderId, { ...times(days), capacity, note: "Bij de deur" });
  const first = told("plan", await plan(7, 1)).slotId;
  const second = told("plan", await plan(14, 5)).slotId;
  const places = async () =>
    (await given[1]<{ taken: number }[]>`select taken from viewing_slots order by starts_at`).map(
      ({ taken }) => taken,
    );
  return { ...visitor, first, second, plan, times, places };
}
