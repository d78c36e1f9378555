import { setTimeout as pause } from "node:timers/promises";

import { median } from "#app/lib/median.ts";

import { atMost, type Figure } from "../figure.ts";
import { familyMegabytes, residentMegabytes } from "../memory.ts";
import type { World } from "../world.ts";

const STARTS = 5;
const REST_MILLISECONDS = 5_000;

/** How soon the first page is there on a database that was made before, and what the product weighs at rest. */
export async function start(world: World): Promise<Figure[]> {
  const starts: number[] = [];
  for (let nth = 0; nth < STARTS; nth += 1) starts.push(await world.restart());
  await pause(REST_MILLISECONDS);
  const [row] = await world.owner<{ pid: string }[]>`
    select split_part(pg_read_file('postmaster.pid'), chr(10), 1) as pid`;
  const app = await residentMegabytes(world.pid());
  const postgres = await familyMegabytes(Number(row?.pid));
  return [
    atMost(2, "start.first-answer", median(starts) ?? Number.NaN, "s"),
    atMost(200, "start.memory.app", app, "MB"),
    atMost(100, "start.memory.postgres", postgres, "MB"),
    atMost(300, "start.memory", app + postgres, "MB"),
  ];
}
