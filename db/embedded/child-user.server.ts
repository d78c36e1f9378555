import { execFile, spawnSync } from "node:child_process";
import { chown, lchown, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** As whom Postgres runs; null means as ourselves. Postgres refuses to run as root, so root needs another. */
export type ChildUser = { readonly uid: number; readonly gid: number } | null;

// The type wants a NODE_ENV because Vite declares one; Postgres has no use for it.
const environment = { LC_ALL: "C", PATH: "/usr/bin:/bin" } as unknown as NodeJS.ProcessEnv;

/** What every start of a Postgres program shares: its user, and nothing of our own surroundings. */
export function childOptions(user: ChildUser) {
  return { cwd: "/", env: environment, windowsHide: true, ...user };
}

/** Runs a program to its end; what it said on stderr becomes the message when it fails. */
export async function run(user: ChildUser, program: string, args: string[]): Promise<void> {
  try {
    await promisify(execFile)(program, args, childOptions(user));
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
    throw new Error(`${program} failed: ${said || String(error)}`, { cause: error });
  }
}

/** An existing cluster keeps its owner; a new one gets `postgres`, or `nobody` where that does not exist. */
export async function chooseChildUser(cluster: string): Promise<ChildUser> {
  const ourselves = process.getuid?.();
  const owner = await stat(cluster).catch(() => null);
  if (ourselves !== 0) {
    if (owner && ourselves !== undefined && owner.uid !== ourselves) {
      throw new Error(
        `The database in ${cluster} was made by another user (uid ${owner.uid}); start as that one.`,
      );
    }
    return null;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  const account = ["postgres", "nobody"]
    .map((name) => accounts.find((fields) => fields[0] === name))
    .find((fields) => fields !== undefined);
  if (!account) throw new Error("Postgres cannot run as root and there is no user postgres or nobody.");
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Whether that user may pass through every folder down to this one; asked of the system, not computed. */
export function canEnter(user: ChildUser, folder: string): boolean {
  if (!user) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], childOptions(user)).status === 0;
}

/** Makes this user the owner of one file or folder. */
export async function giveTo(user: ChildUser, path: string): Promise<void> {
  if (user) await chown(path, user.uid, user.gid);
}

/** Makes this user the owner of a folder with everything in it. */
export async function giveTreeTo(user: ChildUser, folder: string): Promise<void> {
  if (!user) return;
  await giveTo(user, folder);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await giveTreeTo(user, path);
    else await lchown(path, user.uid, user.gid);
  }
}
