import { test as base } from "@playwright/test";

import { openWorld, type World } from "#tests/bench/world.ts";

type Undo = () => Promise<unknown>;

/** The demo world, because it has a page of every kind from the start. */
export const test = base.extend<{ afterwards: (undo: Undo) => void }, { world: World }>({
  /** Undoes what a journey changed in the world that all share, also when it fails; the last change first. */
  afterwards: async ({}, use) => {
    const undone: Undo[] = [];
    await use((undo) => void undone.push(undo));
    for (const undo of undone.toReversed()) await undo();
  },
  world: [
    async ({}, use) => {
      const world = await openWorld();
      await use(world);
      await world.end();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
