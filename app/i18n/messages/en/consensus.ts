import type { Same } from "../../same.ts";
import type { consensus as source, consensusProblems as problems } from "../nl/consensus.ts";

export const consensus: Same<typeof source> = {
  "round.title": "The jury's talk",
  "round.link": "To the jury's talk",
  "round.card": "Talk about the differences",
  "round.cardStory":
    "The points are known. Did they lie 2 or more apart somewhere? You can talk about it together.",
  "round.chairStory":
    "You lead the talk. First let the lowest and the highest say why. Then write down what you think together.",
  "round.jurorStory":
    "Here your points lay 2 or more apart. Talk about it together. The chair writes down what you think together.",
  "round.staffStory":
    "Here the points lay 2 or more apart. The chair leads the talk. Write down what the jury thinks together. You can until you propose the result.",
  "round.over": "The result has been proposed. Nothing changes here any more.",
  "round.waits": "Not yet. First the hall sees the result.",
  "round.none": "Nowhere did the points lie 2 or more apart. No talk is needed.",
  "round.stays":
    "Everybody's own points stay and the ranking does not change. What you think together stands beside them.",
  "round.count": ({ lines, agreed }) =>
    `${agreed} of ${lines} ${lines === 1 ? "difference" : "differences"} talked about.`,
  "round.apart": ({ lowest, highest }) => `From ${lowest} to ${highest} points.`,
  "round.own": ({ points }) => `You gave ${points}.`,
  "round.gave": ({ points, count }) =>
    `${points} ${points === 1 ? "point" : "points"}: ${count === 1 ? "1 juror" : `${count} jurors`}.`,
  "round.times": ({ count }) => (count === 1 ? "once" : `${count} times`),
  "round.agreed": ({ points }) => `Together: ${points} ${points === 1 ? "point" : "points"}`,
  "round.notYet": "Not talked about yet.",
  "round.note": ({ criterion }) => `Write down what the jury thinks together of ${criterion}`,
  "round.change": ({ criterion }) => `Change what the jury thinks together of ${criterion}`,
  "round.points": "How many points does the jury give together?",
  "round.pointsHint": "Choose between the lowest and the highest that somebody gave.",
  "round.motivation": "Why?",
  "round.motivationHint":
    "The entrepreneur reads this. Of the winner it also stands on the public page. Mention no names.",
  "round.save": "Keep what the jury thinks",
  "round.together": "What the jury thought together",
  "round.togetherStory":
    "Here the points lay 2 or more apart. The jury talked about it. Everybody's points count as they were given. This stands beside them.",
  "round.both": ({ points, lowest, highest }) =>
    `Together ${points} ${points === 1 ? "point" : "points"}. Each on their own gave ${lowest} to ${highest}.`,
  "round.inCell": ({ points }) => `together ${points}`,
  "round.waiting": ({ lines, agreed }) =>
    `In ${lines === 1 ? "1 place" : `${lines} places`} the points lay 2 or more apart. The jury talked about ${agreed}.`,
  "events.jury.score-agreed": "Noted what the jury thinks together",
};

export const consensusProblems: Same<typeof problems> = {
  "problems.round-over":
    "Not now. The talk can be held after the result in the hall, until the result is proposed.",
  "problems.no-round-here": "Here the points did not lie far apart. No talk is needed.",
  "problems.outside-the-points": ({ lowest, highest }) =>
    `Choose ${lowest} to ${highest} points. Nobody gave points outside of that.`,
};
