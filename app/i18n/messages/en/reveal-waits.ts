import type { revealWaits as dutch, revealWaitsProblems as dutchProblems } from "../nl/reveal-waits.ts";
import type { Same } from "../../same.ts";

export const revealWaits: Same<typeof dutch> = {
  "revealWaits.invitations": "Nobody was invited to pitch yet",
  "revealWaits.invitations.story":
    "First choose who comes. After the pitches the jurors give points. Then you reveal the ranking here.",
  "revealWaits.toCall": "To the call",
  "revealWaits.pitches": "The pitches come first",
  "revealWaits.pitches.story": ({ moment }) =>
    `The first pitch begins on ${moment}. Once the jurors have given points, you reveal the ranking here.`,
  "revealWaits.points": "There is nothing to reveal yet",
  "revealWaits.points.story": "No juror has sealed points. Once somebody has, you reveal the ranking here.",
};

export const revealWaitsProblems: Same<typeof dutchProblems> = {
  "problems.nothing-to-reveal":
    "No juror has sealed points, so there is nothing to reveal yet. Wait for the jurors.",
};
