import { createHash, randomUUID } from "node:crypto";

import { paths } from "#app/paths.ts";
import { hiddenField, readPage } from "#tests/bench/page.ts";
import { openWorld } from "#tests/bench/world.ts";
import { pdfOf } from "#tests/support/documents.ts";

import { expect, test } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

const ACKNOWLEDGED = 8;

test("what was acknowledged is there once after the server was killed while saving and while a file came", async () => {
  const world = await openWorld();
  try {
    const own = await ownDraft(world);
    const path = paths.applicant.motivation(own);
    const saves = async () =>
      (
        await world.owner`select 1 from events where name like 'application.%saved%' and application_id = ${own}`
      ).length;
    let maker = await world.signIn("ondernemer");
    const before = await saves();
    const send = async (number: number) => {
      const version = hiddenField(await readPage(maker, path), "version");
      const form = { version, once: randomUUID(), intent: "save", whySpace: `Antwoord ${number}` };
      return maker.send(path, new URLSearchParams(form));
    };
    const file = await sendingFile(world.origin, own);
    await file.piece(0);
    await file.piece(1);
    for (let number = 1; number <= ACKNOWLEDGED; number += 1) expect((await send(number)).status).toBe(303);
    const page = await readPage(maker, path);
    const form = { version: hiddenField(page, "version"), once: randomUUID(), intent: "save" };
    const underWay = maker
      .send(path, new URLSearchParams({ ...form, whySpace: `Antwoord ${ACKNOWLEDGED + 1}` }))
      .catch(() => null);
    const pieceUnderWay = file.piece(2).catch(() => null);
    process.kill(world.pid(), "SIGKILL");
    await Promise.all([underWay, pieceUnderWay]);
    maker.leave();
    await world.restart();
    maker = await world.signIn("ondernemer");
    const kept = Number(/Antwoord (\d+)/.exec(await readPage(maker, path))?.[1]);
    expect(kept).toBeGreaterThanOrEqual(ACKNOWLEDGED);
    expect((await saves()) - before).toBe(kept);
    maker.leave();
    // The file goes on where the disk is, and is there once, byte for byte.
    const reached = await file.offset();
    expect(reached).toBeGreaterThanOrEqual(2 * file.chunk);
    const last = await file.finishFrom(reached);
    expect(last.fileId).toBeTruthy();
    const stored = await world.owner<{ hash: string }[]>`
      select content_hash as hash from files where application_id = ${own} and ready`;
    expect(stored.map(({ hash }) => hash)).toEqual([file.hash]);
  } finally {
    await world.end();
  }
});

type Sent = { readonly offset: number; readonly fileId: string | null };

/** A PDF of several pieces, announced by the plan's maker, to be sent piece by piece as the browser's script does. */
async function sendingFile(origin: string, applicationId: string) {
  const signedIn = await fetch(`${origin}${paths.demo.signIn()}`, {
    method: "POST",
    body: new URLSearchParams({ persona: "ondernemer" }),
    headers: { origin },
    redirect: "manual",
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
  const bytes = await pdfOf({ filler: 4 * 1024 * 1024 });
  const form = new URLSearchParams({ name: "offerte.pdf", size: String(bytes.length), modified: "1" });
  const ask = async (path: string, init: RequestInit) => {
    const headers = { origin, cookie, ...init.headers };
    const answer = await fetch(`${origin}${path}`, { ...init, headers });
    expect(answer.status, path).toBe(200);
    return answer.json() as Promise<Sent & { address: string; chunk: number }>;
  };
  const { address, chunk } = await ask(paths.applicant.uploads(applicationId), {
    method: "POST",
    body: form,
  });
  const put = (offset: number): Promise<Sent> =>
    ask(address, {
      method: "PUT",
      headers: { "upload-offset": String(offset) },
      body: new Uint8Array(bytes.subarray(offset, offset + chunk)),
    });
  return {
    chunk,
    hash: createHash("sha256").update(bytes).digest("hex"),
    piece: (number: number) => put(number * chunk),
    offset: async () => (await ask(address, {})).offset,
    finishFrom: async (offset: number) => {
      let sent = await put(offset);
      while (sent.fileId === null) sent = await put(sent.offset);
      return sent;
    },
  };
}
