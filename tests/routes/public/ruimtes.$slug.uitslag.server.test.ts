import { describe, expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import * as front from "#app/routes/public/gevel.$spaceId[.]svg.ts";
import * as overview from "#app/routes/public/ruimtes._index.tsx";
import * as space from "#app/routes/public/ruimtes.$slug._index.tsx";
import * as result from "#app/routes/public/ruimtes.$slug.uitslag.tsx";
import { awardSpace } from "#app/domain/leases/award-space.server.ts";
import { setBrand } from "#app/domain/people/change-brand.server.ts";
import { proposeDecision } from "#app/domain/leases/propose-decision.server.ts";
import { declareTie } from "#app/domain/jury/declare-tie.server.ts";
import { listWinners } from "#app/domain/leases/public-winners.server.ts";
import { inScope } from "#db/scope.server.ts";
import { buildEvening } from "#db/factories/evening.server.ts";
import { award, reveal, scoreAll } from "#db/seeds/demo-evening.server.ts";
import { told } from "#db/seeds/demo-story.server.ts";
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

  test("and the space it is about wear the house style of whoever lets it", async ({ db, owner }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId, slug, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 1 });
    told("hue", await setBrand(db, stage.coordinator, { hue: 300, chroma: 100 }));
    const asked = args("/", { params: { slug } });
    expect((await space.loader(asked)).houseStyle).toMatchObject({ hue: 300, chroma: 100 });
    await scoreAll(stage, jury, pitches, criterionIds);
    await reveal(stage, tenderId);
    await award(stage, tenderId);
    expect((await space.loader(asked)).houseStyle).toMatchObject({ hue: 300 });
    expect((await result.loader(asked)).houseStyle).toMatchObject({ hue: 300 });
  });

  test("says how many of each panel gave the winner points, and that one had a tie, without a name", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId, slug, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 1 });
    const [tied, ...others] = jury.filter(({ panel }) => panel === "residents");
    const [pitch] = pitches;
    if (!tied || !pitch) throw new Error("an evening without a jury");
    told("tie", await declareTie(db, tied, pitch.applicationId, "Mijn zwager"));
    const sealing = [...others, ...jury.filter(({ panel }) => panel === "professionals")];
    await scoreAll(stage, sealing, pitches, criterionIds);
    await reveal(stage, tenderId);
    await award(stage, tenderId);
    const { winners } = await result.loader(args("/", { params: { slug } }));
    expect(winners.map((winner) => [winner.panels, winner.tied])).toEqual([
      [
        [
          { panel: "residents", seats: 3, scored: 2 },
          { panel: "professionals", seats: 2, scored: 2 },
        ],
        1,
      ],
    ]);
  });

  test("names the winner in the overview and on the page of the space, and draws their front, only once it is out", async ({
    db,
    owner,
  }) => {
    useDatabase(db);
    const stage = await givenStage(db, owner);
    const { tenderId, slug, jury, pitches, criterionIds } = await buildEvening(stage, { plans: 1 });
    const [pitch] = pitches;
    if (!pitch) throw new Error("an evening without a pitch");
    const { tradeName } = pitch.plan;
    const read = async () => {
      const { call } = await space.loader(args("/", { params: { slug } }));
      const [card] = (await overview.loader(args("/ruimtes"))).spaces;
      const shown = { params: { spaceId: card?.spaceId ?? "" } };
      const picture = await front.loader(args("/gevel.svg?gekozen", shown));
      return { chosen: call?.chosen?.names, card: card?.winners, picture: await picture.text() };
    };
    await scoreAll(stage, jury, pitches, criterionIds);
    await reveal(stage, tenderId);
    const before = await read();
    expect(before).toMatchObject({ card: [] });
    expect(before.chosen ?? []).toEqual([]);
    // A colleague proposed them, and nobody agreed yet.
    const proposal = {
      winnerApplicationId: pitch.applicationId,
      reserveApplicationId: null,
      juryReport: "Zo.",
    };
    told("propose", await proposeDecision(db, stage.coordinator, tenderId, proposal));
    expect(await read()).toEqual(before);
    // Whoever asks for the winner of such a call gets nobody, whatever a page knows of its state.
    expect(await inScope(db, { kind: "system" }, (tx) => listWinners(tx, [tenderId]))).toEqual([]);
    told("award", await awardSpace(db, stage.approver, tenderId));
    const after = await read();
    expect(after).toMatchObject({ chosen: [tradeName], card: [tradeName] });
    expect(after.picture).not.toBe(before.picture);
  });
});
