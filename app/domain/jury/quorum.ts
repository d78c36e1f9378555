import { type Panel, panels } from "#app/domain/people/actor.ts";

/** How many jurors there are at least at each pitch, of the whole jury and of each panel; part of the published rules. */
export type Quorum = { readonly whole: number; readonly panels: Readonly<Record<Panel, number>> };

type Pair = { readonly seatId: string; readonly applicationId: string };
/** A juror who is there for a pitch only by the tie that they declared. */
export type TiedOnly = Pair;

export type Attendance = {
  /** The pitches that were given: one that nobody came to give asks for no jurors. */
  readonly pitches: readonly string[];
  readonly seats: readonly { readonly id: string; readonly panel: Panel }[];
  /** Who sealed a sheet for which pitch. */
  readonly sealed: readonly Pair[];
  readonly ties: readonly Pair[];
};

/** A pitch with too few jurors: of the whole jury, or of one panel. */
export type QuorumGap = {
  readonly applicationId: string;
  readonly of: "whole" | Panel;
  readonly present: number;
  readonly needed: number;
};

type JuryRules = {
  readonly quorum: number;
  readonly residentsQuorum?: number;
  readonly professionalsQuorum?: number;
};

/** Rules from before panels had a quorum of their own ask nothing of a panel. */
export const quorumOf = (jury: JuryRules): Quorum => ({
  whole: jury.quorum,
  panels: { residents: jury.residentsQuorum ?? 0, professionals: jury.professionalsQuorum ?? 0 },
});

/**
 * Where the promised number of jurors was not there (domain.md 2c: until then the result waits), the whole jury before
 * its panels. Who sealed a sheet was there, and so was who declared a tie: that seat was taken and the rules were kept.
 */
export function quorumGaps({ pitches, seats, sealed, ties }: Attendance, quorum: Quorum): QuorumGap[] {
  const needed = { whole: quorum.whole, ...quorum.panels };
  const present = new Set([...sealed, ...ties].map(keyOf));
  return (["whole", ...panels] as const).flatMap((of) =>
    pitches.flatMap((applicationId): QuorumGap[] => {
      const there = seats.filter(
        ({ id, panel }) =>
          (of === "whole" || panel === of) && present.has(keyOf({ seatId: id, applicationId })),
      );
      const gap = { applicationId, of, present: there.length, needed: needed[of] };
      return gap.present < gap.needed ? [gap] : [];
    }),
  );
}

/** Who counts as present at a given pitch and gives it no points: who declared a tie and sealed no sheet. */
export function tiedOnly({ pitches, seats, sealed, ties }: Attendance): TiedOnly[] {
  const given = new Set(sealed.map(keyOf));
  return ties.filter(
    (tie) =>
      pitches.includes(tie.applicationId) &&
      seats.some(({ id }) => id === tie.seatId) &&
      !given.has(keyOf(tie)),
  );
}

const keyOf = ({ seatId, applicationId }: Pair) => `${seatId}:${applicationId}`;

type Told = {
  readonly order: readonly { readonly applicationId: string; readonly turn: string | null }[];
  readonly seats: readonly { readonly id: string; readonly panel: Panel; readonly state: string }[];
  readonly sheets: readonly (Pair & { readonly state: string })[];
  readonly ties: readonly Pair[];
};

/** Who was there, from the tables of an evening: only seats whose points count, and only pitches that were given. */
export const attendanceOf = ({ order, seats, sheets, ties }: Told): Attendance => ({
  pitches: order.filter(({ turn }) => turn !== "no_show").map(({ applicationId }) => applicationId),
  seats: seats.filter(({ state }) => state === "instructed"),
  sealed: sheets.filter(({ state }) => state === "sealed"),
  ties,
});

/** The gap to tell first: of the whole jury before a panel, and there the pitch with the fewest. */
export function fewestPresent(gaps: readonly QuorumGap[]): QuorumGap | null {
  const [first] = gaps;
  const same = gaps.filter(({ of }) => of === first?.of);
  return same.toSorted((a, b) => a.present - b.present)[0] ?? null;
}
