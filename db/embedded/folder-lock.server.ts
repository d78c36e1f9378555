import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Two apps must not share one data folder; the message is meant for whoever started the second one. */
export class FolderInUse extends Error {
  constructor(folder: string, pid: number | null) {
    const holder = pid ? `process ${pid}` : "another process";
    super(
      `The database folder ${folder} is in use by ${holder}. Nothing was touched. ` +
        "Stop that process first, or start this one with a folder or a DATABASE_URL of its own.",
    );
    this.name = "FolderInUse";
  }
}

/**
 * Claims a folder for this process, or throws FolderInUse. The claim is a listening socket, so it ends with the
 * process however that ends: there is no file to go stale, and of two that start together one wins.
 */
export async function lockFolder(folder: string): Promise<{ release: () => void }> {
  const address = addressOf(folder);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const server = await listen(address);
    if (server) return { release: () => void server.close() };
    const holder = await askHolder(address);
    if (holder.alive) throw new FolderInUse(folder, holder.pid);
    if (isFile(address)) await rm(address, { force: true });
    await pause(50);
  }
  throw new FolderInUse(folder, null);
}

/**
 * Linux and Windows have socket names outside the file system; elsewhere the socket is a file. On Linux the name fills
 * all 108 bytes: Node 20 pads a shorter one and Node 22 does not, and then they would not see each other.
 */
function addressOf(folder: string): string {
  const name = `plint-${createHash("sha256").update(folder).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return `\0${name.padEnd(107, "-")}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

function isFile(address: string): boolean {
  return process.platform !== "linux" && process.platform !== "win32" && address.endsWith(".sock");
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on("error", () => {}).end(String(process.pid)));
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(null) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** A holder that is too busy to tell its number is alive all the same. */
function askHolder(address: string): Promise<{ alive: boolean; pid: number | null }> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(address);
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.once("error", () => resolve({ alive: false, pid: null }));
    socket.once("close", () => resolve({ alive: true, pid: Number(answer) || null }));
  });
}
