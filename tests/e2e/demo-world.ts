import { test as base } from "@playwright/test";

import { openWorld, type World } from "#tests/bench/world.ts";

/** The demo world, because it has a page of every kind from the start. */
export const test = base.extend<object, { world: World }>({
  world: [
    async ({}, use) => {
      const world = await openWorld();
      await use(world);
      await world.end();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
