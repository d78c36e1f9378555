import { describe, expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import * as result from "#app/routes/public/ruimtes.$slug.uitslag.tsx";
import { buildEvening } from "#db/factories/evening.server.ts";
import { award, reveal, scoreAll } from "#db/seeds/demo-evening.server.ts";
import { test } from "#tests/support/database.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args, statusOf } from "#tests/support/web.ts";

describe("the public result", () => {
  test("tells everybody the one fingerprint of the pile that was opened, and nothing before it is out", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId, slug, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 2 });
    const asked = args("/", { params: { slug } });
    await scoreAll(stage, jury, pitches, criterionIds);
    await reveal(stage, tenderId);
    expect(await statusOf(result.loader(asked))).toBe(404);
    await award(stage, tenderId);
    const [pile] = await owner<
      { root: string }[]
    >`select root from sealed_piles where tender_id = ${tenderId}`;
    const page = await result.loader(asked);
    expect(pile?.root).toMatch(/^[0-9a-f]{64}$/);
    expect(page.pile).toEqual({ root: pile?.root, seals: 2 });
  });
});
