export const openingHours = {
  "week.day.mon": "maandag",
  "week.day.tue": "dinsdag",
  "week.day.wed": "woensdag",
  "week.day.thu": "donderdag",
  "week.day.fri": "vrijdag",
  "week.day.sat": "zaterdag",
  "week.day.sun": "zondag",
  /** A time as it is kept, "09.30", as the reader writes it. */
  "week.clock": ({ time }: { time: string }) => time,
  "week.fromTo": ({ from, to }: { from: string; to: string }) => `${from} tot ${to} uur`,
  "week.oneDay": ({ day, hours }: { day: string; hours: string }) => `${day}: ${hours}`,
  "week.days": ({ first, last, hours }: { first: string; last: string; hours: string }) =>
    `${first} t/m ${last}: ${hours}`,
  "problems.never-open": "Kies voor ten minste één dag wanneer je open bent.",
  "problems.closes-before-it-opens":
    "Deze tijd is eerder dan het begin. Sluiten na middernacht kan tot 06.00 uur.",
} as const;
