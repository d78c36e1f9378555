import { runBrowserTests } from "./browser-tests.ts";
import { runChecks } from "./check-steps.ts";
import { add } from "./tally.ts";
import { runVitest } from "./vitest-tests.ts";

/** `npm test`: everything that must hold, in the order in which it is quickest to fail. Closes with one line. */
const checks = await runChecks();
const checked = {
  passed: checks.filter((check) => check.ok).length,
  failed: checks.filter((check) => !check.ok).length,
};
const here = await runVitest("pure");
// Rules count in Amsterdam days wherever the server stands.
const elsewhere = await runVitest("pure", { TZ: "America/Los_Angeles" });
const withDatabase = await runVitest("server");
const inBrowser = await runBrowserTests();
const total = add(checked, here, elsewhere, withDatabase, inBrowser);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
