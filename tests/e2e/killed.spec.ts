import { randomUUID } from "node:crypto";

import { paths } from "#app/paths.ts";
import { hiddenField, readPage } from "#tests/bench/page.ts";
import { openWorld } from "#tests/bench/world.ts";

import { expect, test } from "./fixtures.ts";
import { ownDraft } from "./own-draft.ts";

const ACKNOWLEDGED = 8;

test("what was acknowledged is there once after the server was killed while saving", async () => {
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
    for (let number = 1; number <= ACKNOWLEDGED; number += 1) expect((await send(number)).status).toBe(303);
    const page = await readPage(maker, path);
    const form = { version: hiddenField(page, "version"), once: randomUUID(), intent: "save" };
    const underWay = maker
      .send(path, new URLSearchParams({ ...form, whySpace: `Antwoord ${ACKNOWLEDGED + 1}` }))
      .catch(() => null);
    process.kill(world.pid(), "SIGKILL");
    await underWay;
    maker.leave();
    await world.restart();
    maker = await world.signIn("ondernemer");
    const kept = Number(/Antwoord (\d+)/.exec(await readPage(maker, path))?.[1]);
    expect(kept).toBeGreaterThanOrEqual(ACKNOWLEDGED);
    expect((await saves()) - before).toBe(kept);
    maker.leave();
  } finally {
    await world.end();
  }
});
