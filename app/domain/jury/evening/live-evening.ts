import type { Panel } from "#app/domain/people/actor.ts";

import type { UnitAward } from "../award-units.ts";
import type { Quorum } from "../quorum.ts";
import type { SeatState, SheetState } from "../states.ts";
import type { Program, Turn } from "./conduct.ts";
import type { HallView, RevealStyle } from "./states.ts";

export type LiveSeat = {
  readonly id: string;
  readonly name: string;
  readonly panel: Panel;
  readonly state: SeatState;
  readonly acceptedAt: Date | null;
  /** Went home early; null for who is still there. */
  readonly leftAt: Date | null;
};

export type LiveCell = {
  readonly seatId: string;
  readonly applicationId: string;
  readonly sheet: SheetState | null;
  readonly tie: boolean;
  /** The sheet was typed in from paper. */
  readonly onPaper: boolean;
  readonly remindedAt: Date | null;
};

export type LivePlan = {
  readonly applicationId: string;
  readonly tradeName: string;
  readonly maker: string;
  readonly startsAt: Date;
  readonly coming: boolean | null;
};

type Somebody = { readonly id: string; readonly device: string | null };

/** One conducted evening at one moment, as it lies in the database; each audience is told its own part of it. */
export type Live = {
  readonly now: Date;
  readonly corporationId: string;
  readonly tenderId: string;
  readonly program: Program;
  readonly conductor: Somebody & { readonly name: string; readonly since: Date };
  readonly former: Somebody | null;
  readonly chairSeatId: string | null;
  readonly hall: HallView;
  readonly beamerSalt: string;
  /** With which jurors come in, as long as it is shown; null while none is. */
  readonly code: { readonly text: string; readonly until: Date } | null;
  readonly reveal: { readonly style: RevealStyle; readonly step: number };
  readonly quorum: Quorum;
  readonly spaceId: string;
  /** Whether several units are called for, of which each gets a winner. */
  readonly isBuilding: boolean;
  readonly place: {
    readonly street: string;
    readonly houseNumber: string;
    readonly neighbourhood: string;
    readonly city: string;
    readonly pitchAt: string;
    readonly pitchPlace: string;
  };
  /** In running order, like the program's turns. */
  readonly plans: readonly LivePlan[];
  readonly seats: readonly LiveSeat[];
  readonly cells: readonly LiveCell[];
  readonly approvals: readonly {
    readonly personId: string;
    readonly role: "staff" | "chair";
    readonly name: string;
  }[];
  /** Empty before the reveal. */
  readonly totals: readonly {
    readonly applicationId: string;
    readonly rank: number;
    readonly total: number | null;
  }[];
  /** Of a building: which plan gets which unit by these totals. Empty before the reveal, and of a call of one space. */
  readonly unitAwards: readonly UnitAward[];
};

/** How one juror stands to one pitch. Never more than that: no points, and no time. */
export type Tile = "sealed" | "busy" | "none" | "tie" | "late" | "left" | "absent";

/**
 * Sealed, begun, or nothing yet; a tie; who came in after the pitch was closed ("late") or went home before it was
 * closed ("left"); who was invited and has not come ("absent").
 */
export function tileOf(live: Live, seat: LiveSeat, turn: Turn): Tile {
  const cell = cellOf(live, seat.id, turn.applicationId);
  if (cell?.tie) return "tie";
  if (cell?.sheet === "sealed") return "sealed";
  if (seat.state !== "instructed") return "absent";
  if (seat.leftAt && (!turn.closedAt || seat.leftAt < turn.closedAt)) return "left";
  if (cell?.sheet) return "busy";
  return turn.closedAt && seat.acceptedAt && seat.acceptedAt > turn.closedAt ? "late" : "none";
}

/** How many sheets are in, and how many are waited for in all; of whoever was there and has no tie. */
export function countOf(live: Live, turn: Turn): { readonly sealed: number; readonly awaited: number } {
  const tiles = live.seats.map((seat) => tileOf(live, seat, turn));
  const sealed = tiles.filter((tile) => tile === "sealed").length;
  const open = tiles.filter((tile) => tile === "busy" || tile === "none").length;
  return { sealed, awaited: sealed + open };
}

/** All pitches together, without those that nobody came to give. */
export function countAll(live: Live): { readonly sealed: number; readonly awaited: number } {
  const counts = live.program.turns
    .filter(({ state }) => state !== "no_show")
    .map((turn) => countOf(live, turn));
  const sum = (pick: (count: (typeof counts)[number]) => number) =>
    counts.reduce((total, count) => total + pick(count), 0);
  return { sealed: sum(({ sealed }) => sealed), awaited: sum(({ awaited }) => awaited) };
}

export function cellOf(live: Live, seatId: string, applicationId: string): LiveCell | null {
  return live.cells.find((cell) => cell.seatId === seatId && cell.applicationId === applicationId) ?? null;
}

export function planOf(live: Live, applicationId: string): LivePlan | null {
  return live.plans.find((plan) => plan.applicationId === applicationId) ?? null;
}
