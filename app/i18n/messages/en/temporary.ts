import type { Same } from "../../same.ts";
import type { temporary as nl } from "../nl/temporary.ts";

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const inWords = (day: string | number) => dayFormat.format(new Date(`${day}T00:00:00Z`));

export const temporary: Same<typeof nl> = {
  "staff.draft.temporaryUntil": "Temporary lease: last day",
  "temporary.hint":
    "At most two years after the first day. Leave empty for an ordinary lease. The alarm is set by itself.",
  "temporary.page.label": "Temporary lease",
  "temporary.page.until": ({ day }) => `Until ${day}. After that the lease ends.`,
  "temporary.openedLate": ({ moment }) =>
    `Truly opened: ${moment}. That was later than planned, because of a failure.`,
  "temporary.lease.endsOn": "Last day",
  "temporary.lease.noEnd": "No end",
  "temporary.lease.alarm": ({ months }) =>
    months === 0
      ? "The temporary lease is over"
      : months === 1
        ? "The temporary lease ends within a month"
        : `The temporary lease ends within ${months} months`,
  "temporary.lease.law":
    "If it goes on after two years, it becomes a lease of five years by law. Choose in time: let it end and agree on the keys, or sign a new contract.",
  "staff.letter.temporary-lease-ends": "Temporary lease ends",
  "mail.temporaryLeaseEnds.subject": ({ address }) => `The temporary lease of ${address} ends`,
  "mail.temporaryLeaseEnds.story": ({ address, tradeName, day }) =>
    `${tradeName} rents ${address} for a time. The last day is ${day}.`,
  "mail.temporaryLeaseEnds.button": "See the lease",
  "mail.temporaryLeaseEnds.footnote": "You get this mail because you keep the contracts of this corporation.",
  "problems.temporary-ends-early": "The last day comes after the first.",
  "problems.temporary-over-two-years": ({ last }) =>
    `A temporary lease lasts at most two years. Its last day is then ${inWords(last)}.`,
  "problems.rent-path-over-temporary": ({ years }) =>
    `The rent path has ${years} years. This temporary lease is not that long.`,
};
