import { describe, expect, it } from "vitest";

import { openTapQueue } from "#app/islands/jury/tap-queue.ts";
import { tapOf } from "#tests/support/taps.ts";

const id = "5f0a7d52-0d7e-4f0e-9a63-0f6f2f0c5b11";

/** A disk on which nothing lies yet and that takes as long as the test wants. */
function slowDisk() {
  let done = () => undefined as void;
  let full = () => undefined as void;
  const written = new Promise<void>((resolve, reject) => {
    done = resolve;
    full = () => reject(new Error("no room"));
  });
  const store = {
    seal: async () => ({ iv: new Uint8Array(12), bytes: new ArrayBuffer(0) }),
    open: async () => null,
    read: async () => [] as never,
    write: async () => (await written) as never,
  };
  return { store, done: () => done(), full: () => full() };
}

const tap = { ...tapOf({ applicationId: id, criterionId: id, sequence: 1 }), draft: false };

describe("what a phone calls kept", () => {
  it("leaves out a tap that is only on its way to the disk, and still sends it", async () => {
    const disk = slowDisk();
    const queue = openTapQueue(disk.store, id);
    const adding = queue.add(tap);
    await Promise.resolve();
    expect(await queue.listSettled()).toEqual([]);
    expect(await queue.listReady()).toHaveLength(1);
    disk.done();
    await adding;
    expect(queue.isKept()).toBe(true);
  });

  it("counts a tap that the disk refused, and says that it is not kept", async () => {
    const disk = slowDisk();
    const queue = openTapQueue(disk.store, id);
    const adding = queue.add(tap);
    disk.full();
    await adding;
    expect(queue.isKept()).toBe(false);
    expect(await queue.listSettled()).toHaveLength(1);
  });
});
