import { parseArgs } from "node:util";

import type { Area } from "./areas/area.ts";
import { entrepreneur } from "./areas/entrepreneur.ts";
import { jury } from "./areas/jury.ts";
import { lease } from "./areas/lease.ts";
import { pages } from "./areas/pages.ts";
import { result } from "./areas/result.ts";
import { scale } from "./areas/scale.ts";
import { staff } from "./areas/staff.ts";
import { start } from "./areas/start.ts";
import { triage } from "./areas/triage.ts";
import { ensureBuild } from "./build.ts";
import type { Figure } from "./figure.ts";
import { startControl } from "./start-control.ts";
import { tableOf } from "./table.ts";
import { openWorld } from "./world.ts";

const areas: Readonly<Record<string, Area>> = {
  start,
  pages,
  entrepreneur,
  staff,
  triage,
  jury,
  result,
  lease,
  // Last, because it leaves eight corporations more in the world.
  scale,
};

/** `npm run bench [-- --json] [-- --only <area>]`: exit code 1 when a figure is over its limit. */
const { values } = parseArgs({ options: { json: { type: "boolean" }, only: { type: "string" } } });
const names = values.only === undefined ? Object.keys(areas) : [values.only];
const unknown = names.find((name) => !Object.hasOwn(areas, name));
if (unknown !== undefined) {
  say(`There is no area ${unknown}. Choose from: ${Object.keys(areas).join(", ")}`);
  process.exit(2);
}
const figures = await measure(names);
process.stdout.write(values.json ? `${JSON.stringify({ figures })}\n` : tableOf(figures));
process.exitCode = figures.every((figure) => figure.ok) ? 0 : 1;

async function measure(chosen: readonly string[]): Promise<Figure[]> {
  await ensureBuild(say);
  say("Starting the demo world");
  const world = await openWorld();
  try {
    const measured: Figure[] = [];
    for (const name of chosen) {
      say(`Measuring ${name}`);
      // Each area gets a fresh control, because the first restarts the database.
      const control = await startControl(world);
      try {
        measured.push(...((await areas[name]?.(world, control)) ?? []));
      } finally {
        control.end();
      }
    }
    return measured;
  } finally {
    await world.end();
  }
}

/** Standard output belongs to the figures. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
