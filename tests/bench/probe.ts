import { openWorld } from "./world.ts";
import { lastEvening } from "./areas/last-evening.ts";
import { deadline } from "./areas/deadline.ts";
const world = await openWorld();
try {
  const cpu = async () => { const { readFile } = await import("node:fs/promises"); const s=(await readFile(`/proc/${world.pid()}/stat`,"utf8")).split(" "); return (Number(s[13])+Number(s[14]))/100; };
  const before = await cpu();
  const t = performance.now();
  console.log(await lastEvening(world));
  console.log("node cpu", (await cpu())-before, "s in", (performance.now()-t)/1000);
  if (process.argv.includes("deadline")) console.log(await deadline(world));
} finally { await world.end(); }
