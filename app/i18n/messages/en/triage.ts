import type { triage as source } from "../nl/triage.ts";
import type { Same } from "../../same.ts";
import { declineTogether } from "./decline-together.ts";

export const triage: Same<typeof source> = {
  ...declineTogether,
  "triage.parts": "Parts",
  "triage.checks": "Checks",
  "triage.beside": "Tick",
  "triage.reason": "Reason",
  "triage.noReason": "No reason yet",
  "triage.partsDone": ({ done, total }) => `${done} of ${total} parts complete`,
  "triage.partsMissing": ({ parts }) => `Missing: ${parts}`,
  "triage.lights.short": ({ red, amber }) =>
    red + amber === 0 ? "all in order" : `${red} wrong, ${amber} to look at`,
  "triage.lights.label": ({ red, amber, green, wrong, attention }) =>
    [
      red > 0 ? `${red} wrong: ${wrong}` : "",
      amber > 0 ? `${amber} to look at: ${attention}` : "",
      `${green} in order`,
    ]
      .filter(Boolean)
      .join(". "),
  "triage.legend.red": "Wrong",
  "triage.legend.amber": "Look at this",
  "triage.legend.green": "In order",
  "triage.legend.unknown": "Cannot be said",
  "triage.figure.received": ({ count }) => (count === 1 ? "plan received" : "plans received"),
  "triage.figure.complete": "found complete",
  "triage.figure.chosen": "to the pitch evening",
  "triage.figure.declined": "not to the pitch evening",
  "triage.figure.open": "still to choose",
  "triage.uncounted": ({ count }) =>
    count === 1
      ? "The checks of 1 plan are not counted yet. Reload the page in a minute."
      : `The checks of ${count} plans are not counted yet. Reload the page in a minute.`,
  "triage.filter.search": "Search",
  "triage.filter.more": "More filters",
  "triage.filter.show": "Show plans",
  "triage.filter.clear": "Clear filters",
  "triage.filter.light.red": "Something is wrong",
  "triage.filter.light.amber": "Only things to look at",
  "triage.filter.light.green": "All in order",
  "triage.filter.parts.complete": "All complete",
  "triage.filter.parts.open": "A part is missing",
  "triage.sort": "Order",
  "triage.sort.received": "Time received",
  "triage.sort.name": "Name",
  "triage.sort.lights": "What is wrong, least first",
  "triage.sort.parts": "What is missing, least first",
  "triage.sort.down": "Reversed",
  "triage.views": "Kept views",
  "triage.views.keep": "Keep or remove a view",
  "triage.views.name": "Name of this view",
  "triage.views.hint": "Only you see these. You can use one for every call.",
  "triage.views.save": "Keep",
  "triage.views.remove": ({ name }) => `Remove ‘${name}’`,
  "triage.nothing": "No plan fits these filters. Clear a filter.",
  "triage.keys":
    "Keys in the table: j down, k up, Enter opens the plan, x ticks its box, a ticks all or none, v lays the ticked plans side by side, w declines them together.",
  "triage.elsewhere": "Also ticked on other pages:",
  "triage.elsewhere.clear": "Let go of those",
  "triage.pages": "Pages",
  "triage.place": ({ from, to, total }) => `${from} to ${to} of ${total}`,
  "triage.first": "Back to the start",
  "triage.next": "Next plans",
  "problems.too-many-views": ({ max }) => `You already have ${max} views. Remove one first.`,
};
