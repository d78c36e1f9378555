import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import type { Recorded } from "./recorded.ts";
import { type Visitor, visit } from "./visitor.ts";
import { freePort, type World } from "./world.ts";

export type ControlAnswer = {
  readonly path: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  /** Base64. */
  readonly body: string;
  /** The one statement that stands for the page; none for a page from memory. */
  readonly select: string | null;
  readonly values: string[];
  /** Stores what was posted as one row, instead of the select. */
  readonly keep: boolean;
  /** Does this transaction, instead of the select: with what is posted now in the place of what was posted then. */
  readonly replay?: { readonly posted: string; readonly steps: readonly Recorded[] };
};

export type Control = {
  readonly visitor: Visitor;
  readonly teach: (answer: ControlAnswer) => Promise<void>;
  readonly end: () => void;
};

export async function startControl(world: World): Promise<Control> {
  const port = await freePort();
  const program = fileURLToPath(new URL("./control.ts", import.meta.url));
  const child = fork(program, [world.databaseUrl, String(port)], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  await once(child, "message");
  const visitor = visit(`http://127.0.0.1:${port}`);
  return {
    visitor,
    teach: async (answer) => {
      child.send(answer);
      await once(child, "message");
    },
    end: () => {
      visitor.leave();
      child.disconnect();
    },
  };
}
