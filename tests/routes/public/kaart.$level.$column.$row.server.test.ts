import { afterEach, expect, test } from "vitest";

import { useMapTiles } from "#app/http/map-tiles.server.ts";
import { loader } from "#app/routes/public/kaart.$level.$column.$row.ts";
import { nationalMap } from "#app/services/map-tiles.server.ts";
import { args } from "#tests/support/web.ts";

const square = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const ask = (level: string, column: string, row: string) =>
  loader(args(`/kaart/${level}/${column}/${row}`, { params: { level, column, row } }));
afterEach(() => useMapTiles(nationalMap({ base: "http://127.0.0.1:9" })));

test("a square of the country comes from us, and a browser may keep it", async () => {
  useMapTiles({ find: async () => square });
  const answer = await ask("12", "2103", "1346");
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=2592000");
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(square);
});

test("while the map is away a see-through square comes, which nobody keeps", async () => {
  useMapTiles({ find: async () => null });
  const answer = await ask("12", "2103", "1346");
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    200,
    "image/svg+xml",
    "no-store",
  ]);
});

test.each([
  ["12", "2200", "1343"],
  ["12", "2103", "-1"],
  ["12.5", "2103", "1346"],
  ["12", "2103", "1346/../../../etc"],
  ["", "", ""],
])("%s/%s/%s is no square of ours, and nobody is asked for it", async (...square) => {
  useMapTiles({ find: () => Promise.reject(new Error("asked all the same")) });
  await expect(ask(...square)).rejects.toMatchObject({ init: { status: 404 } });
});
