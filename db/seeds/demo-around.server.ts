import { findPersonByEmail } from "#app/domain/people/person-of-address.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { saveSearch } from "#app/domain/tenders/alerts/save-search.server.ts";
import { answerQuestions } from "#app/domain/applications/questions/answer-questions.server.ts";
import { askQuestion } from "#app/domain/tenders/questions/ask-question.server.ts";
import { listQuestionsForStaff } from "#app/domain/tenders/questions/queries.server.ts";
import { scopeOf } from "#app/domain/people/scope.server.ts";
import { bookViewing } from "#app/domain/tenders/viewings/book-viewing.server.ts";
import { planSlot } from "#app/domain/tenders/viewings/plan-slot.server.ts";
import { recordAttendance } from "#app/domain/tenders/viewings/record-attendance.server.ts";
import { addDays, momentAt } from "#app/lib/dates.ts";
import { euros } from "#app/lib/money.ts";
import { inScope } from "#db/scope.server.ts";

import type { DemoPlan } from "./demo-plans.ts";
import { type Stage, told } from "./demo-story.server.ts";

/** What was asked about an open space, in this order, and what the corporation says; the last one still waits. */
const asked = [
  [
    "Mag ik een oven plaatsen die op krachtstroom werkt?",
    "Ja. Er komt een aansluiting van 3 x 25 ampère. Een afvoer naar buiten is er niet.",
  ],
  ["Moet ik ingeschreven staan bij de KVK?", "Bij het indienen nog niet. Wel als je het contract tekent."],
  [
    "Hoeveel plannen liggen er al?",
    "Dat zeggen we tot het sluiten tegen niemand. Zo heeft iedereen evenveel kans.",
  ],
  ["Komt er nog een toilet in, of moet ik dat zelf regelen?", ""],
] as const;

/** Around an open call: two viewings with guests, one of them past; questions, most of them answered; one saved search. */
export async function tellAround(
  stage: Stage,
  call: { readonly tenderId: string; readonly slug: string },
  plans: readonly DemoPlan[],
  onDay: number,
): Promise<void> {
  const { db, coordinator, clock } = stage;
  const people = await Promise.all(plans.map((plan) => findMaker(stage, plan)));
  const [first, ...others] = people;
  if (!first) return;
  await clock.setDays(onDay);
  const past = await planAt(stage, call.tenderId, onDay + 1, 8);
  const ahead = await planAt(stage, call.tenderId, 4, 6);
  const late = others.slice(-1);
  const came = [];
  for (const person of [first, ...others.slice(0, -1)])
    came.push(told("book", await bookViewing(db, person, call.slug, past)).bookingId);
  for (const person of late) told("book", await bookViewing(db, person, call.slug, ahead));
  for (const [index, [question]] of asked.entries())
    told("ask", await askQuestion(db, people[index % people.length] ?? first, call.slug, question));
  told("search", await saveSearch(db, first, { place: "Utrecht", maxRentCents: euros(1_000) }));
  await clock.setDays(onDay + 2);
  told("came", await recordAttendance(db, coordinator, past, came));
  await answerAll(stage, call.tenderId);
}

async function planAt(stage: Stage, tenderId: string, onDay: number, capacity: number): Promise<string> {
  const day = addDays(stage.today, onDay);
  const [startsAt, endsAt] = [momentAt(day, 16), momentAt(day, 18)];
  if (!startsAt || !endsAt) throw new Error(`no viewing on ${day}`);
  const input = { startsAt, endsAt, capacity, note: "We staan bij de voordeur." };
  return told("viewing", await planSlot(stage.db, stage.coordinator, tenderId, input)).slotId;
}

async function answerAll({ db, coordinator }: Stage, tenderId: string): Promise<void> {
  const { corporationId } = coordinator;
  const { open } = await inScope(db, scopeOf(coordinator), (tx) =>
    listQuestionsForStaff(tx, { corporationId, tenderId }),
  );
  const input = asked.flatMap(([question, answer], index) => {
    const row = open.find(({ text }) => text === question);
    return row ? [{ id: row.id, question, answer, ending: index === 2 ? "decline" : "answer" } as const] : [];
  });
  told("answers", await answerQuestions(db, coordinator, tenderId, input));
}

function findMaker({ db }: Stage, { person }: DemoPlan): Promise<Entrepreneur> {
  return inScope(db, { kind: "system" }, async (tx) => {
    const found = await findPersonByEmail(tx, person.email);
    if (!found) throw new Error(`nobody wrote as ${person.email}`);
    return { kind: "entrepreneur", personId: found.id };
  });
}
