import { runCommand } from "./run-command.ts";

const steps = {
  // What has not changed since the last check is not looked at again.
  format: ["prettier", "--check", "--cache", "--cache-location=.cache/prettier", "--log-level", "warn", "."],
  lint: ["oxlint", "-c", ".oxlintrc.json", "--deny-warnings", "app", "db", "emails", "tests"],
  types: ["tsc", "--noEmit"],
  unused: ["knip", "--no-progress"],
} as const;

export type CheckResult = { readonly name: string; readonly ok: boolean; readonly output: string };

/** Format, lint, types and unused code; two at a time, so that two cores are busy. */
export async function runChecks(): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const names = Object.keys(steps) as (keyof typeof steps)[];
  const worker = async () => {
    for (let name = names.shift(); name; name = names.shift()) {
      const ran = await runCommand("npx", ["--no-install", ...steps[name]]);
      process.stdout.write(`${ran.ok ? "ok  " : "FAIL"} ${name} (${ran.seconds} s)\n`);
      if (!ran.ok) process.stdout.write(ran.output);
      results.push({ name, ok: ran.ok, output: ran.output });
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
