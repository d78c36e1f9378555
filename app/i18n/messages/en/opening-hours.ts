import type { Same } from "../../same.ts";
import type { openingHours as source } from "../nl/opening-hours.ts";

export const openingHours: Same<typeof source> = {
  "week.day.mon": "Monday",
  "week.day.tue": "Tuesday",
  "week.day.wed": "Wednesday",
  "week.day.thu": "Thursday",
  "week.day.fri": "Friday",
  "week.day.sat": "Saturday",
  "week.day.sun": "Sunday",
  "week.clock": ({ time }) => time.replace(".", ":"),
  "week.fromTo": ({ from, to }) => `${from} to ${to}`,
  "week.oneDay": ({ day, hours }) => `${day}: ${hours}`,
  "week.days": ({ first, last, hours }) => `${first} to ${last}: ${hours}`,
  "problems.never-open": "Choose for at least one day when you are open.",
  "problems.closes-before-it-opens":
    "This time is before the start. Closing after midnight is possible until 06:00.",
};
