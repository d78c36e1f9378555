import fc from "fast-check";
import { expect, test } from "vitest";

import { inTurn } from "#app/lib/in-turn.ts";

test("never more than so many at a time, begun in the order in which they came, also when some fail", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.record({ steps: fc.integer({ min: 1, max: 5 }), fails: fc.boolean() }), { maxLength: 20 }),
      async (atOnce, works) => {
        const take = inTurn(atOnce);
        const begun: number[] = [];
        let [busy, most] = [0, 0];
        const ended = await Promise.allSettled(
          works.map(({ steps, fails }, nth) =>
            take(async () => {
              begun.push(nth);
              most = Math.max(most, (busy += 1));
              for (let step = 0; step < steps; step += 1) await Promise.resolve();
              busy -= 1;
              if (fails) throw new Error(String(nth));
              return nth;
            }),
          ),
        );
        expect(begun).toEqual(works.map((_, nth) => nth));
        expect(most).toBe(Math.min(atOnce, works.length));
        expect(ended.map(({ status }) => status === "rejected")).toEqual(works.map(({ fails }) => fails));
      },
    ),
  );
});
