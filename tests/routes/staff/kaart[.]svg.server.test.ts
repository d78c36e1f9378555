import { expect } from "vitest";

import { useDatabase } from "#app/http/database.server.ts";
import { useMapTiles } from "#app/http/map-tiles.server.ts";
import { loader } from "#app/routes/staff/kaart[.]svg.ts";
import { test } from "#tests/support/database.ts";
import { cookiesOf } from "#tests/support/people.ts";
import { givenStage } from "#tests/support/stage.ts";
import { args } from "#tests/support/web.ts";

test("the map to put a pin on is one picture with its squares inside, and has a pin where there is one", async ({
  db,
  owner,
}) => {
  useDatabase(db);
  const { coordinator } = await givenStage(db, owner);
  const cookies = await cookiesOf(db, coordinator.personId, "passkey");
  const asked: number[] = [];
  useMapTiles({
    find: async ({ level }) => (asked.push(level), level > 6 ? new Uint8Array([1, 2, 3]) : null),
  });
  const draw = async (query: string) => (await loader(args(`/beheer/kaart.svg${query}`, { cookies }))).text();
  const near = await draw("?breedte=52.0722&lengte=5.0871&niveau=15");
  expect([near.includes("base64,AQID"), near.includes("<circle")]).toEqual([true, true]);
  expect(new Set(asked)).toEqual(new Set([15]));
  const far = await draw("?breedte=nergens&niveau=99");
  expect([far.includes("<image"), far.includes("<circle"), asked.at(-1)]).toEqual([false, false, 6]);
});
