import type { deskLists as dutch } from "../nl/desk-lists.ts";
import type { Same } from "../../same.ts";

export const deskLists: Same<typeof dutch> = {
  "interest.title": "Interest",
  "interest.slots": "Viewings",
  "interest.booked": "Places booked",
  "interest.came": "Came to look",
  "interest.toViewings": "To the viewings",
  "interest.questions": "Questions of entrepreneurs",
  "interest.waiting": ({ count }) =>
    count === 0
      ? "No question waits for an answer."
      : count === 1
        ? "1 question waits for an answer."
        : `${count} questions wait for an answer.`,
  "interest.answer": "Answer the questions",
  "interest.toQuestions": "See the questions",
  "board.count": ({ count, day }) =>
    `${count === 1 ? "1 entrepreneur" : `${count} entrepreneurs`}, from chosen to evaluation. It is ${day}.`,
  "board.neighbourhood": "Neighbourhood",
  "board.everywhere": "All neighbourhoods",
  "board.show": "Show",
  "board.noneHere": ({ neighbourhood }) => `There is no lease in ${neighbourhood} yet.`,
  "board.late": ({ day }) => `Late: ${day}`,
  "board.due": ({ day }) => `By ${day}`,
  "pointsMap.title": "All points of all jurors",
  "pointsMap.mean": "Mean",
  "pointsMap.legend": "No points",
  "pointsMap.story":
    "Each row is a juror, each block a plan. The mean counts each criterion by its weight. A ? is: I don’t know.",
  "juryQuotes.title": ({ plan }) => `Words of the jury about ${plan}`,
  "juryQuotes.story": "Without names. Use them for the jury report.",
  "juryQuotes.more": ({ count }) => `${count} sentences more`,
  "juryQuotes.about": ({ criterion, points }) => `${criterion}, ${points} of 5`,
  "result.print": "Print the report",
  "evenings.title": "Pitch evenings",
  "evenings.none": "No pitch evening is planned yet.",
  "evenings.coming": "Still to do",
  "evenings.past": "Done",
  "evenings.space": "Space",
  "evenings.when": "When",
  "evenings.where": "Where",
  "evenings.pitches": "Pitches",
  "evenings.jury": "Jury",
  "evenings.jurors": ({ jurors, size }) => `${jurors} of ${size} take part`,
  "evenings.seats": ({ size }) => `${size} seats`,
  "evenings.state": "State",
};
