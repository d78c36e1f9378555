import type { Same } from "../../same.ts";
import type { eveningEvents as source } from "../nl/evening-events.ts";

/** What the log tells of an evening. */
export const eveningEvents: Same<typeof source> = {
  "events.evening.conducted": "Lead of the pitch evening taken",
  "events.evening.taken-over": "Lead of the pitch evening taken over",
  "events.evening.begin": "Pitch evening begun",
  "events.evening.finish": "Pitches closed",
  "events.evening.continue": "Went back to the pitches",
  "events.evening.reveal": "Points revealed on the pitch evening",
  "events.evening.end": "Pitch evening ended",
  "events.evening.questions": "Questions begun",
  "events.evening.pause": "Clock paused",
  "events.evening.resume": "Clock started again",
  "events.evening.minute": "A minute added",
  "events.evening.open": "Pitch started",
  "events.evening.close": "Points of a pitch closed",
  "events.evening.reopen": "Points of a pitch opened again",
  "events.evening.miss": "Pitch dropped: nobody came",
  "events.evening.return": "Pitch put back",
  "events.evening.move": "Order of the pitches changed",
  "events.evening.undone": "Last step undone",
  "events.evening.juror-left": "Juror went home",
  "events.evening.juror-back": "Juror came back",
  "events.evening.juror-reminded": "Juror reminded of points",
  "events.evening.place-shown": "Next place shown",
  "events.evening.chair-chosen": "Chair of the jury chosen",
  "events.evening.reveal-approved": "Agreed to the reveal",
  "events.evening.key-renewed": "New links for the screen in the hall",
};
