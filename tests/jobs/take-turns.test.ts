import fc from "fast-check";
import { expect, it } from "vitest";

import { takeTurns } from "#app/jobs/take-turns.ts";

it("never runs more at once than it may, runs each once and the first come first, also when some fail", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.record({ steps: fc.nat(4), fails: fc.boolean() }), { maxLength: 12 }),
      async (most, works) => {
        const takeTurn = takeTurns(most);
        const begun: number[] = [];
        let busy = 0;
        const ends = await Promise.allSettled(
          works.map(({ steps, fails }, index) =>
            takeTurn(async () => {
              begun.push(index);
              busy += 1;
              expect(busy).toBeLessThanOrEqual(most);
              for (let step = 0; step < steps; step += 1) await Promise.resolve();
              busy -= 1;
              if (fails) throw new Error("broken");
            }),
          ),
        );
        expect(begun).toEqual(works.map((_, index) => index));
        expect(ends.map(({ status }) => status === "rejected")).toEqual(works.map(({ fails }) => fails));
      },
    ),
  );
});
