import { runBrowserTests } from "./browser-tests.ts";

/** `npm run test:faults`: the long form of what a phone, a line and a server can do in the middle of scoring. */
const tally = await runBrowserTests({
  files: ["scores-killed", "scores-not-lost", "simulated-evening", "two-builds"].map(
    (name) => `tests/e2e/${name}.spec.ts`,
  ),
  env: { FAULTS: "long" },
});
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
