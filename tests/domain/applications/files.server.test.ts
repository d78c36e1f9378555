import { randomUUID } from "node:crypto";

import { describe, expect } from "vitest";

import { announceFile, confirmFile } from "#app/domain/applications/announce-file.server.ts";
import { removeFile } from "#app/domain/applications/remove-file.server.ts";
import { sweepFiles } from "#app/domain/applications/sweep-files.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
import { test } from "#tests/support/database.ts";
import { givenWriter } from "#tests/support/writer.ts";

const file = { name: "Offerte.pdf", type: "application/pdf", sizeBytes: 9, contentHash: "0".repeat(64) };

async function givenFiles(...given: Parameters<typeof givenWriter>) {
  const [db, owner] = given;
  const { actor, applicationId } = await givenWriter(db, owner);
  const announce = async () =>
    told(
      "announce",
      await announceFile(db, actor, applicationId, file, {
        storageKey: randomUUID(),
        previewKey: randomUUID(),
      }),
    );
  const confirm = (fileId: string) => confirmFile(db, actor, applicationId, fileId);
  const ready = async () => (await owner`select 1 from files where ready`).length;
  return { actor, applicationId, announce, confirm, ready };
}

describe("files of a plan", () => {
  test("are ten at most, also when eleven are on their way at once", async ({ db, owner }) => {
    const { announce, confirm, ready } = await givenFiles(db, owner);
    const announced = [];
    for (let n = 0; n < 11; n++) announced.push(await announce());
    const answers = await Promise.all(announced.map(({ fileId }) => confirm(fileId)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ problem: "too-many-files" });
    expect(await ready()).toBe(10);
  });

  test("do not come back when they were taken out while their bytes were on the way", async ({
    db,
    owner,
  }) => {
    const { actor, applicationId, announce, confirm, ready } = await givenFiles(db, owner);
    const { fileId } = await announce();
    told("remove", await removeFile(db, actor, applicationId, fileId));
    expect(await confirm(fileId)).toMatchObject({ problem: "not-found" });
    expect(await ready()).toBe(0);
    expect(await owner`select 1 from events where name = 'application.file-added'`).toHaveLength(0);
    told("again", await removeFile(db, actor, applicationId, fileId));
    expect(await owner`select 1 from events where name = 'application.file-removed'`).toHaveLength(1);
  });

  test("leave no bytes behind: neither what was taken out nor what never arrived", async ({ db, owner }) => {
    const { actor, applicationId, announce, confirm } = await givenFiles(db, owner);
    const [kept, removed, young, stuck] = [
      await announce(),
      await announce(),
      await announce(),
      await announce(),
    ];
    for (const { fileId } of [kept, removed]) told("confirm", await confirm(fileId));
    told("remove", await removeFile(db, actor, applicationId, removed.fileId));
    await owner`update files set created_at = now() - interval '25 hours' where id in ${owner([kept.fileId, stuck.fileId])}`;
    const deleted: string[] = [];
    const sweep = () => sweepFiles(db, async (keys) => void deleted.push(...keys));
    expect(await sweep()).toBe(2);
    const gone = [removed, stuck].flatMap(({ storageKey, previewKey }) => [storageKey, previewKey]);
    expect(deleted.toSorted()).toEqual(gone.toSorted());
    const left = await owner<{ id: string }[]>`select id from files`;
    expect(left.map(({ id }) => id).toSorted()).toEqual([kept.fileId, young.fileId].toSorted());
    expect(await sweep()).toBe(0);
  });

  test("keep their row while their bytes cannot be deleted", async ({ db, owner }) => {
    const { actor, applicationId, announce } = await givenFiles(db, owner);
    const { fileId } = await announce();
    told("remove", await removeFile(db, actor, applicationId, fileId));
    await expect(sweepFiles(db, () => Promise.reject(new Error("storage down")))).rejects.toThrow(
      "storage down",
    );
    expect(await owner`select 1 from files`).toHaveLength(1);
  });
});
