import { spawn } from "node:child_process";

export type Ran = { readonly ok: boolean; readonly output: string; readonly seconds: number };

/** Runs one command from the repository's root and keeps what it says; `echo` passes it on as it comes. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { env?: Record<string, string>; echo?: boolean } = {},
): Promise<Ran> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString("utf8");
        if (options.echo) process.stdout.write(chunk);
      });
    }
    child.on("error", (error) =>
      resolve({ ok: false, output: `${output}${error.message}\n`, seconds: secondsSince(started) }),
    );
    child.on("close", (code) => resolve({ ok: code === 0, output, seconds: secondsSince(started) }));
  });
}

function secondsSince(started: number): number {
  return Math.round((performance.now() - started) / 100) / 10;
}
