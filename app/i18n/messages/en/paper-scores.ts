import type { Same } from "../../same.ts";
import type { paperScoreProblems as problems, paperScores as source } from "../nl/paper-scores.ts";

export const paperScores: Same<typeof source> = {
  "paperScores.title": "Score sheets on paper",
  "paperScores.link": "Type in a score sheet from paper",
  "paperScores.lead":
    "Choose the juror and the pitch. Copy the points and take a picture of the sheet. The same rules hold: until the pitch closes, and 30 minutes after. Then it says that it came later.",
  "paperScores.none": "There is no sheet that can still come.",
  "paperScores.of": ({ juror, plan }) => `${juror} about ${plan}`,
  "paperScores.photo": "Picture of the sheet",
  "paperScores.photoHint": ({ megabytes }) =>
    `The whole sheet, easy to read. At most ${megabytes} MB. Nobody sees the picture until the result.`,
  "paperScores.seal": "Seal this sheet",
  "paperScores.sealHint": "Look once more. After sealing nothing changes.",
  "paperScores.mark": "on paper",
  "paperScores.own":
    "These points come from your sheet of paper. The corporation typed them in. Is something wrong? Say so at once.",
  "paperScores.inResult": "Points from paper",
  "paperScores.line": ({ juror, plan, at }) => `${juror} about ${plan}, typed in at ${at}.`,
  "paperScores.see": ({ juror, plan }) => `See the picture of ${juror} about ${plan}`,
  "paperScores.count": ({ count }) =>
    count === 1 ? "1 sheet came on paper." : `${count} sheets came on paper.`,
  "events.jury.paper-entered": "Score sheet from paper typed in, with a picture",
};

export const paperScoreProblems: Same<typeof problems> = {
  "problems.sheet-on-phone":
    "This juror began this sheet on a phone. It is still there. Ask to seal it there.",
};
