import { runBrowserTests } from "./browser-tests.ts";

/** `npm run test:e2e`: the journeys in a real browser, against a server and a database of their own. */
const tally = await runBrowserTests();
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
