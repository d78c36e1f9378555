import type { Staff } from "#app/domain/people/actor.ts";
import { mayDo } from "#app/domain/people/rights.ts";
import { endingsFrom } from "#app/domain/tenders/ending/ending.ts";
import type { TenderState } from "#app/domain/tenders/states.ts";

import { type CallToBe, isOthers, stepsOfDraft } from "./draft-steps.ts";

import type { DeskDue } from "./desk-due.ts";

/** What can wait for somebody on the desk, in the order of the story. */
export const deskTaskKinds = [
  "mention",
  "read-decision",
  "mend-draft",
  "approve",
  "take-back",
  "sign-change",
  "sign-ending",
  "answer",
  "ask-opening",
  "open-plans",
  "choose",
  "send",
  "ask-juror",
  "ask-decider",
  "reveal",
  "propose",
  "sign",
  "move-up",
  "lease-settle",
  "lease-ends",
  "lease-decide",
  "lease-evaluate",
  "lease-step",
] as const;
export type DeskTaskKind = (typeof deskTaskKinds)[number];

export type DeskTask = {
  readonly kind: DeskTaskKind;
  /** Null where it is about a space, which may have no call yet. */
  readonly tenderId: string | null;
  readonly applicationId: string | null;
  /** On which space a decision is to be read. */
  readonly spaceId?: string;
  /** Of which lease it is a step. */
  readonly leaseId?: string;
  /** What it is about: an address, or the name of a plan. */
  readonly about: string;
  readonly count: number;
  /** When it must be done; null when nothing says so. */
  readonly dueAt: Date | null;
};

/** One call as the desk knows it. */
export type DeskCall = CallToBe & {
  readonly tenderId: string;
  readonly address: string;
  readonly state: TenderState;
  /** Who proposed a change of the published rules that waits for a second person; null when none does. */
  readonly changeProposedBy: string | null;
  /** Who wants to end it without a winner, while a second person did not agree; null when nobody does. */
  readonly endingProposedBy: string | null;
  readonly openQuestions: number;
  readonly openingAskedBy: string | null;
  readonly plansOpenedAt: Date | null;
  /** Plans without a choice, but those that wait for what their maker was asked to mend. */
  readonly undecided: number;
  /** Plans that wait for their maker. */
  readonly inRepair: number;
  readonly received: number;
  /** Jurors who said that they cannot, and in whose place nobody was asked. */
  readonly seatsFree: number;
  readonly resultProposedBy: string | null;
  readonly isTied: boolean;
  /** How many colleagues may decide in it beside who proposed the result. */
  readonly otherDeciders: number;
  readonly due: DeskDue;
};

type Reader = Pick<Staff, "personId" | "role">;

/** What waits for this reader: what only a colleague may do is left out. The most urgent first. */
export function deskTasks(calls: readonly DeskCall[], reader: Reader, now: Date): DeskTask[] {
  const isTheirs = ({ kind }: DeskTask) => mayDo(reader, rightFor(kind));
  return calls
    .flatMap((call) =>
      [
        ...endingOf(call, reader.personId),
        ...deciderFor(call),
        ...tasksOf(call, reader.personId, now),
      ].filter(isTheirs),
    )
    .toSorted(byUrgency);
}

const signed: readonly DeskTaskKind[] = ["approve", "take-back", "sign-change", "sign-ending"];

function rightFor(kind: DeskTaskKind) {
  if (kind === "ask-decider") return "team";
  return signed.includes(kind) ? "sign" : "prepare";
}

/** Whoever did not ask reads along, unless they are tied to a plan; a call that can end no more waits for nobody. */
function endingOf(
  { endingProposedBy, isTied, state, tenderId, address }: DeskCall,
  personId: string,
): DeskTask[] {
  if (isTied || endingsFrom(state).length === 0 || !isOthers(endingProposedBy, personId)) return [];
  return [{ kind: "sign-ending", tenderId, applicationId: null, about: address, count: 1, dueAt: null }];
}

/** Two people decide; when a tie or an own plan leaves fewer, whoever reads it asks one more, tied or not. */
function deciderFor({
  state,
  otherDeciders,
  resultProposedBy,
  tenderId,
  address,
  due,
}: DeskCall): DeskTask[] {
  if (state !== "pitching" && state !== "decided") return [];
  const missing = (resultProposedBy === null ? 2 : 1) - otherDeciders;
  if (missing <= 0) return [];
  const dueAt = state === "pitching" ? due.pitchAt : due.resultBy;
  return [{ kind: "ask-decider", tenderId, applicationId: null, about: address, count: missing, dueAt }];
}

type MakeTask = (kind: DeskTaskKind, dueAt: Date | null, count?: number) => DeskTask[];

function tasksOf(call: DeskCall, personId: string, now: Date): DeskTask[] {
  const { tenderId, address } = call;
  const task: MakeTask = (kind, dueAt, count = 1) => [
    { kind, tenderId, applicationId: null, about: address, count, dueAt },
  ];
  // Published rules may change from before the opening until people are invited.
  const isPublished = ["scheduled", "open", "closed", "selection"].includes(call.state);
  const waits = isPublished && isOthers(call.changeProposedBy, personId);
  return [...(waits ? task("sign-change", null) : []), ...stepOf(call, personId, now, task)];
}

/** What the call itself waits for, as far as it has come. */
function stepOf(call: DeskCall, personId: string, now: Date, task: MakeTask): DeskTask[] {
  const { due } = call;
  switch (call.state) {
    case "draft":
    case "review":
      return stepsOfDraft(call, personId).flatMap((kind) => task(kind, null));
    case "open":
      return call.openQuestions > 0 ? task("answer", due.answersBy, call.openQuestions) : [];
    case "closed":
    case "selection":
      if (call.plansOpenedAt === null) return openingOf(call, personId, task);
      if (call.isTied || call.received === 0) return [];
      if (call.undecided > 0) return task("choose", due.shortlistBy, call.undecided);
      return call.inRepair > 0 ? [] : task("send", due.shortlistBy, call.received);
    case "pitching": {
      if (call.isTied) return [];
      const isTime = due.pitchAt !== null && due.pitchAt <= now;
      return isTime
        ? task("reveal", due.pitchAt)
        : call.seatsFree > 0
          ? task("ask-juror", due.pitchAt, call.seatsFree)
          : [];
    }
    case "decided":
      if (call.isTied) return [];
      if (call.resultProposedBy === null) return task("propose", due.resultBy);
      return isOthers(call.resultProposedBy, personId) ? task("sign", due.resultBy) : [];
    default:
      return [];
  }
}

/** Plans open by two people: anybody may ask, and somebody else than who asked opens. */
function openingOf({ openingAskedBy, due }: DeskCall, personId: string, task: MakeTask): DeskTask[] {
  if (openingAskedBy === null) return task("ask-opening", due.shortlistBy);
  return isOthers(openingAskedBy, personId) ? task("open-plans", due.shortlistBy) : [];
}

/** By when it is due; what has no day comes last, in the order of the story. */
export function byUrgency(a: DeskTask, b: DeskTask): number {
  const at = ({ dueAt }: DeskTask) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const [one, other] = [at(a), at(b)];
  if (one !== other) return one < other ? -1 : 1;
  return deskTaskKinds.indexOf(a.kind) - deskTaskKinds.indexOf(b.kind);
}
