import { describe, expect, test } from "vitest";

import type { StaffRole } from "#app/domain/people/actor.ts";
import { type DeskCall, deskTasks } from "#app/domain/leases/desk-tasks.ts";

const now = new Date("2026-04-21T10:00:00Z");
const at = (day: string) => new Date(`${day}T17:00:00Z`);
const me = { personId: "me", role: "coordinator" as StaffRole };
const call: DeskCall = {
  tenderId: "t",
  address: "Zwanenkade 21",
  state: "draft",
  proposedBy: null,
  onlySigner: null,
  wasReturned: false,
  signerLeft: false,
  changeProposedBy: null,
  endingProposedBy: null,
  openingAskedBy: "other",
  plansOpenedAt: at("2026-04-01"),
  openQuestions: 0,
  undecided: 0,
  inRepair: 0,
  received: 0,
  seatsFree: 0,
  resultProposedBy: null,
  isTied: false,
  otherDeciders: 2,
  due: {
    answersBy: at("2026-04-22"),
    shortlistBy: at("2026-04-24"),
    pitchAt: at("2026-04-20"),
    resultBy: at("2026-05-29"),
  },
};
const sealed: Partial<DeskCall> = { state: "closed", plansOpenedAt: null };
const kinds = (changes: Partial<DeskCall>, reader = me) =>
  deskTasks([{ ...call, ...changes }], reader, now).map(({ kind, count }) => `${kind} ${count}`);

describe("what waits on the desk", () => {
  test.for<readonly [string, Partial<DeskCall>, readonly string[]]>([
    ["a draft waits for nobody", {}, []],
    ["a colleague's proposal waits for me", { state: "review", proposedBy: "other" }, ["approve 1"]],
    [
      "a proposal with a discount waits for whoever signs for it",
      { state: "review", proposedBy: "other", onlySigner: "me" },
      ["approve 1"],
    ],
    [
      "and for nobody else, who could not agree to it",
      { state: "review", proposedBy: "other", onlySigner: "third" },
      [],
    ],
    ["a draft that a colleague sent back waits for who prepares", { wasReturned: true }, ["mend-draft 1"]],
    ["a proposal is returned no more", { state: "review", proposedBy: "me", wasReturned: true }, []],
    [
      "my own proposal with a signer who left waits for me to take it back",
      { state: "review", proposedBy: "me", onlySigner: "third", signerLeft: true },
      ["take-back 1"],
    ],
    [
      "and of a colleague's I am not told to agree",
      { state: "review", proposedBy: "other", onlySigner: "third", signerLeft: true },
      ["take-back 1"],
    ],
    ["my own proposal does not", { state: "review", proposedBy: "me" }, []],
    ["open questions wait", { state: "open", openQuestions: 2 }, ["answer 2"]],
    ["questions of a closed call do not", { state: "withdrawn", openQuestions: 2 }, []],
    ["a change of the rules waits for me", { state: "open", changeProposedBy: "other" }, ["sign-change 1"]],
    [
      "a change before the opening does too",
      { state: "scheduled", changeProposedBy: "other" },
      ["sign-change 1"],
    ],
    [
      "a change of the evening does too, beside what else waits",
      { state: "selection", changeProposedBy: "other", received: 9 },
      ["send 9", "sign-change 1"],
    ],
    ["a change of a call that is over does not", { state: "withdrawn", changeProposedBy: "other" }, []],
    ["a request to stop waits for me", { state: "open", endingProposedBy: "other" }, ["sign-ending 1"]],
    ["a request to stop a call that is let does not", { state: "let", endingProposedBy: "other" }, []],
    ["my own change does not", { state: "open", changeProposedBy: "me" }, []],
    ["closed plans wait to be opened", { ...sealed, openingAskedBy: null }, ["ask-opening 1"]],
    ["a colleague's request to open waits for me", sealed, ["open-plans 1"]],
    ["my own request does not", { ...sealed, openingAskedBy: "me" }, []],
    ["plans without a choice wait", { state: "closed", received: 9, undecided: 4 }, ["choose 4"]],
    ["letters wait once all are chosen", { state: "selection", received: 9 }, ["send 9"]],
    ["and not before a plan is back from its maker", { state: "selection", received: 9, inRepair: 1 }, []],
    ["an empty box waits for nothing", { state: "closed" }, []],
    ["what I am tied to is a colleague's", { state: "closed", received: 9, undecided: 4, isTied: true }, []],
    [
      "a juror who cannot leaves a seat to fill until the evening",
      { state: "pitching", seatsFree: 2, due: { ...call.due, pitchAt: at("2026-05-21") } },
      ["ask-juror 2"],
    ],
    ["no seat is filled after it", { state: "pitching", seatsFree: 2 }, ["reveal 1"]],
    ["an evening that was held waits", { state: "pitching" }, ["reveal 1"]],
    ["one that comes does not", { state: "pitching", due: { ...call.due, pitchAt: at("2026-05-21") } }, []],
    [
      "an evening with fewer than two who may decide asks for a colleague, also of who is tied",
      { state: "pitching", isTied: true, otherDeciders: 0 },
      ["ask-decider 2"],
    ],
    [
      "so does a ranking that one could propose and nobody sign",
      { state: "decided", otherDeciders: 1 },
      ["ask-decider 1", "propose 1"],
    ],
    [
      "and a proposal that nobody beside its writer may sign",
      { state: "decided", resultProposedBy: "me", otherDeciders: 0 },
      ["ask-decider 1"],
    ],
    ["a ranking waits for a proposal", { state: "decided" }, ["propose 1"]],
    ["a colleague's result waits for me", { state: "decided", resultProposedBy: "other" }, ["sign 1"]],
    ["my own result does not", { state: "decided", resultProposedBy: "me" }, []],
    ["a published result waits for nobody", { state: "published", resultProposedBy: "other" }, []],
  ])("%s", ([, changes, expected]) => {
    expect(kinds(changes)).toEqual(expected);
  });

  test.for<readonly [StaffRole, readonly string[]]>([
    ["coordinator", ["choose 1", "approve 1", "sign-change 1"]],
    ["approver", ["choose 1", "approve 1", "sign-change 1"]],
    ["portfolio", ["approve 1", "sign-change 1"]],
    ["controller", []],
    ["reader", []],
  ])("is for a %s what that role may do", ([role, expected]) => {
    const calls: DeskCall[] = [
      { ...call, state: "closed", received: 1, undecided: 1 },
      { ...call, state: "review", proposedBy: "other" },
      { ...call, state: "open", changeProposedBy: "other" },
    ];
    const tasks = deskTasks(calls, { ...me, role }, now);
    expect(tasks.map(({ kind, count }) => `${kind} ${count}`)).toEqual(expected);
  });

  test("stands in the order of its days, what has none last", () => {
    const calls: DeskCall[] = [
      { ...call, tenderId: "questions", state: "open", openQuestions: 1 },
      { ...call, tenderId: "result", state: "decided" },
      { ...call, tenderId: "evening", state: "pitching" },
      { ...call, tenderId: "choice", state: "closed", received: 1, undecided: 1 },
      { ...call, tenderId: "proposal", state: "review", proposedBy: "other" },
    ];
    const order = (given: readonly DeskCall[]) => deskTasks(given, me, now).map(({ tenderId }) => tenderId);
    expect(order(calls)).toEqual(["evening", "questions", "choice", "result", "proposal"]);
    expect(order(calls.toReversed())).toEqual(order(calls));
  });
});
