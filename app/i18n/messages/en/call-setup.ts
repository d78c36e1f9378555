import type { callSetup as dutch } from "../nl/call-setup.ts";
import type { Same } from "../../same.ts";

export const callSetup: Same<typeof dutch> = {
  "ready.title": ({ count }) =>
    count === 0
      ? "You can ask a colleague to agree"
      : count === 1
        ? "1 thing more before you can ask for agreement"
        : `${count} things more before you can ask for agreement`,
  "ready.saved": "This holds for what was saved.",
  "ready.done": "Done",
  "ready.mend": "Fill in",
  "ready.group.label": "Energy label",
  "ready.group.realm": "BOG or MOG, with a second reader",
  "ready.group.value": "Value and rent",
  "ready.group.building": "Building",
  "ready.group.text": "Introduction",
  "ready.group.rent": "Rent and discount",
  "ready.group.timetable": "Timetable",
  "ready.group.criteria": "What the jury looks at",
  "ready.group.jury": "Jury",
  "ready.also": "This may wait, but entrepreneurs want to know",
  "weights.exact": "Together exactly 100%",
  "weights.over": ({ sum, by }) => `Together ${sum}%, which is ${by} too many`,
  "weights.under": ({ sum, by }) => `Together ${sum}%, which is ${by} too few`,
  "weights.unreadable": "Not every weight is a whole number from 0 to 100",
  "weights.whenSaved": ({ words }) => `When saved: ${words}`,
  "weights.each": "A tile is 5%.",
  "criterionRow.new": "New criterion",
  "criterionRow.most": ({ anchor }) => `Many points: ${anchor}`,
  "criterionRow.change": "Name, question and points",
  "criterionRow.weight": "counts for",
  "criterionRow.add": "Add a criterion",
  "criterionRow.up": "Up",
  "criterionRow.down": "Down",
  "criterionRow.remove": "Take out",
  "criterionRow.full": ({ most }) => `There can be at most ${most} criteria.`,
  "criterionRow.arranged": "The list has changed but is not saved yet. Save the draft.",
  "draftHead.preview": "Preview",
  "draftHead.savedAt": ({ time }) => `Saved at ${time}`,
  "draftHead.savedOn": ({ day }) => `Saved on ${day}`,
};
