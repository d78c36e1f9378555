import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type Attendance,
  attendanceOf,
  fewestPresent,
  quorumGaps,
  quorumOf,
  tiedOnly,
} from "#app/domain/jury/quorum.ts";

const seats = [
  { id: "wil", panel: "residents" },
  { id: "fatma", panel: "residents" },
  { id: "koos", panel: "professionals" },
] as const;
const quorum = { whole: 2, panels: { residents: 1, professionals: 1 } };
const evening = (sealed: Readonly<Record<string, readonly string[]>>): Attendance => ({
  pitches: Object.keys(sealed),
  seats,
  sealed: Object.entries(sealed).flatMap(([applicationId, who]) =>
    who.map((seatId) => ({ seatId, applicationId })),
  ),
  ties: [],
});

describe("the quorum of a jury", () => {
  it("is met where enough of the whole and of each panel were there", () => {
    expect(quorumGaps(evening({ spaak: ["wil", "koos"], naald: ["fatma", "koos"] }), quorum)).toEqual([]);
  });

  it("is told apart: too few of all, and too few of one panel", () => {
    expect(quorumGaps(evening({ spaak: ["wil"], naald: ["wil", "fatma"] }), quorum)).toEqual([
      { applicationId: "spaak", of: "whole", present: 1, needed: 2 },
      { applicationId: "spaak", of: "professionals", present: 0, needed: 1 },
      { applicationId: "naald", of: "professionals", present: 0, needed: 1 },
    ]);
  });

  it("counts who declared a tie as there, and who is not in the jury never", () => {
    const tied = {
      ...evening({ spaak: ["wil", "stranger"] }),
      ties: [{ seatId: "koos", applicationId: "spaak" }],
    };
    expect(quorumGaps(tied, quorum)).toEqual([]);
    expect(quorumGaps({ ...tied, ties: [] }, quorum)).toMatchObject([
      { of: "whole" },
      { of: "professionals" },
    ]);
  });

  it("counts somebody who sealed and has a tie once", () => {
    const both = { ...evening({ spaak: ["wil"] }), ties: [{ seatId: "wil", applicationId: "spaak" }] };
    expect(quorumGaps(both, quorum)[0]).toMatchObject({ of: "whole", present: 1 });
  });

  it("tells who counts as there by a tie alone: at a pitch that was given, in the jury, without a sealed sheet", () => {
    const ties = [
      { seatId: "koos", applicationId: "spaak" },
      { seatId: "wil", applicationId: "spaak" },
      { seatId: "koos", applicationId: "not-given" },
      { seatId: "stranger", applicationId: "spaak" },
    ];
    expect(tiedOnly({ ...evening({ spaak: ["wil"] }), ties })).toEqual([ties[0]]);
  });

  it("asks nothing of a panel in rules from before", () => {
    expect(quorumOf({ quorum: 4 })).toEqual({ whole: 4, panels: { residents: 0, professionals: 0 } });
  });

  it("never asks more when one more juror was there", () => {
    const anybody = fc.subarray(["wil", "fatma", "koos"]);
    fc.assert(
      fc.property(anybody, fc.constantFrom("wil", "fatma", "koos"), (there, more) => {
        const gaps = (who: readonly string[]) => quorumGaps(evening({ spaak: who }), quorum).length;
        expect(gaps([...there, more])).toBeLessThanOrEqual(gaps(there));
      }),
    );
  });
});

describe("who was there, from the tables", () => {
  it("leaves out seats that were not taken, sheets that are not sealed, and pitches that nobody gave", () => {
    const sheet = (seatId: string, state: string) => ({ seatId, applicationId: "spaak", state });
    const there = attendanceOf({
      order: [
        { applicationId: "spaak", turn: "closed" },
        { applicationId: "naald", turn: "no_show" },
      ],
      seats: [
        { ...seats[0], state: "instructed" },
        { ...seats[1], state: "declined" },
      ],
      sheets: [sheet("wil", "sealed"), sheet("fatma", "sealed"), sheet("koos", "scoring")],
      ties: [],
    });
    expect(there.pitches).toEqual(["spaak"]);
    expect(there.sealed.map(({ seatId }) => seatId)).toEqual(["wil", "fatma"]);
    expect(quorumGaps(there, quorum)[0]).toMatchObject({ of: "whole", present: 1 });
  });
});

describe("the gap that is told first", () => {
  it("is of the whole jury before a panel, and there of the emptiest pitch", () => {
    const gap = (applicationId: string, of: "whole" | "residents", present: number) => ({
      applicationId,
      of,
      present,
      needed: 3,
    });
    expect(
      fewestPresent([gap("spaak", "whole", 2), gap("naald", "whole", 1), gap("naald", "residents", 0)]),
    ).toEqual(gap("naald", "whole", 1));
    expect(fewestPresent([])).toBeNull();
  });
});
