import { readdir, readFile } from "node:fs/promises";

const PAGE_BYTES = 4_096;

/** The resident memory of one process in MB. */
export async function residentMegabytes(pid: number): Promise<number> {
  const [, resident = "0"] = (await readFile(`/proc/${pid}/statm`, "utf8")).split(" ");
  return (Number(resident) * PAGE_BYTES) / 1_000_000;
}

/** The memory of a process and its children together in MB: what they share counts once. */
export async function familyMegabytes(parent: number): Promise<number> {
  const family = [parent, ...(await childrenOf(parent))];
  const sizes = await Promise.all(family.map(sizeOf));
  if (sizes.every((size) => size.share !== null)) return sum(sizes.map((size) => size.share ?? 0));
  // Another user's processes do not tell their share: all that is their own, and the largest of what is shared.
  return sum(sizes.map((size) => size.own)) + Math.max(...sizes.map((size) => size.shared));
}

async function sizeOf(pid: number) {
  const [, resident = "0", shared = "0"] = (await readFile(`/proc/${pid}/statm`, "utf8")).split(" ");
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  const kilobytes = /^Pss: +(\d+) kB/m.exec(rollup)?.[1];
  return {
    own: ((Number(resident) - Number(shared)) * PAGE_BYTES) / 1_000_000,
    shared: (Number(shared) * PAGE_BYTES) / 1_000_000,
    share: kilobytes === undefined ? null : (Number(kilobytes) * 1_024) / 1_000_000,
  };
}

async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      // The name stands in brackets and may hold spaces; the parent is the second word after it.
      return Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]) === parent ? pid : null;
    }),
  );
  return found.filter((pid) => pid !== null);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
