import { runChecks } from "./check-steps.ts";

/** `npm run check`: what must hold before every commit. */
const results = await runChecks();
process.exitCode = results.every((result) => result.ok) ? 0 : 1;
