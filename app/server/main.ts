/**
 * The first line of the server. What it needs is loaded from here and not imported above, because the environment is
 * checked while it loads: whoever set a variable wrong reads which one, without a trace of our own code.
 */
import("./start-server.ts").then(
  ({ startServer }) => startServer(),
  (error: unknown) => {
    process.stderr.write(`${wordsOf(error)}\n`);
    process.exitCode = 1;
  },
);

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return "Plint does not start";
  return error.name === "EnvironmentError" ? error.message : (error.stack ?? error.message);
}
