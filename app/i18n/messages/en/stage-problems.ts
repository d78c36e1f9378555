import type { Same } from "../../same.ts";
import type { stageProblems as source } from "../nl/stage-problems.ts";

/** Why the evening does not take a step. */
export const stageProblems: Same<typeof source> = {
  "problems.step-not-now": "This cannot be done now. Look how the evening stands.",
  "problems.another-pitch-open": "Another pitch is still open. Close that one first.",
  "problems.pitches-left": "Not all pitches have been given yet.",
  "problems.order-begun": "A pitch that was given keeps its place. Choose a later place.",
  "problems.not-conducting": ({ name }: { name: string }) =>
    `${name} leads the evening. Take over if you go on.`,
  "problems.nothing-to-undo": "There is nothing to undo.",
  "problems.undo-too-late": "You can undo until a minute after you pressed. That is over.",
  "problems.no-points-awaited": "We are not waiting for this juror.",
  "problems.just-reminded": ({ seconds }: { seconds: number }) =>
    `You have just reminded this juror. Wait ${seconds} seconds.`,
  "problems.approvals-missing": ({ given, needed }: { given: number; needed: number }) =>
    `${given} of ${needed} people agreed. All ${needed} must agree.`,
  "problems.evening-conducted": "This evening is conducted. The result is revealed there.",
  "problems.pitch-not-open": "This pitch is not open now. Wait until it begins, or ask the conductor.",
};
