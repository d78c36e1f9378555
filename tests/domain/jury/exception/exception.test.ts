import { describe, expect, it } from "vitest";

import { covers, gapsInPublic } from "#app/domain/jury/exception/exception.ts";
import type { QuorumGap } from "#app/domain/jury/quorum.ts";

const gap = (applicationId: string, of: QuorumGap["of"], present: number): QuorumGap => ({
  applicationId,
  of,
  present,
  needed: 4,
});

describe("that a result stands with too few jurors", () => {
  it("holds for the gaps that were read, and for fewer of them", () => {
    const agreed = [gap("spaak", "whole", 3), gap("naald", "residents", 1)];
    expect(covers(agreed, agreed)).toBe(true);
    expect(covers(agreed, [gap("naald", "residents", 2)])).toBe(true);
    expect(covers(agreed, [])).toBe(true);
  });

  it("does not hold for another pitch, another panel, or fewer jurors than were read", () => {
    const agreed = [gap("spaak", "whole", 3)];
    expect(covers(agreed, [gap("naald", "whole", 3)])).toBe(false);
    expect(covers(agreed, [gap("spaak", "residents", 3)])).toBe(false);
    expect(covers(agreed, [gap("spaak", "whole", 2)])).toBe(false);
  });

  it("is told in public by how many pitches and by the fewest, never by which", () => {
    const gaps = [gap("spaak", "residents", 2), gap("naald", "whole", 3), gap("naald", "residents", 1)];
    expect(gapsInPublic(gaps)).toEqual([
      { of: "whole", needed: 4, present: 3, pitches: 1 },
      { of: "residents", needed: 4, present: 1, pitches: 2 },
    ]);
  });
});
