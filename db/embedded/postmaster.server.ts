import { readFile, readlink } from "node:fs/promises";
import { join } from "node:path";

/** What a running Postgres writes in its cluster about itself. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/** Null when the file is absent, or only half written. */
export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const lines = (await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port: port || 0, ready: lines[7]?.trim() === "ready" } : null;
}

/**
 * Whether that process still is the Postgres of this cluster. After a crash or in a restarted container its
 * number may belong to something else by now, which Postgres itself takes for a running server.
 */
export async function isAlive({ pid }: Postmaster, cluster: string): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  if (process.platform !== "linux") return true;
  return (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === cluster;
}
