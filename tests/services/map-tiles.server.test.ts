import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, expect, test } from "vitest";

import { nationalMap } from "#app/services/map-tiles.server.ts";

const tile = { level: 12, column: 2103, row: 1346 };
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
let stop = () => Promise.resolve();
afterEach(() => stop());

/** A stand-in for the national map on loopback, and a clock. */
async function standIn(answer: { status: number; body: Buffer }) {
  const heard: string[] = [];
  let now = 0;
  const server = createServer((request, response) => {
    heard.push(request.url ?? "");
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  stop = () => new Promise((closed) => void server.close(() => closed()));
  const { port } = server.address() as AddressInfo;
  const tiles = nationalMap({ base: `http://127.0.0.1:${port}/map/`, clock: () => now });
  return { heard, tiles, wait: (milliseconds: number) => (now += milliseconds) };
}

test("a square is asked for once, by its level, column and row", async () => {
  const { heard, tiles } = await standIn({ status: 200, body: png });
  expect(await tiles.find(tile)).toEqual(new Uint8Array(png));
  expect(await tiles.find(tile)).toEqual(new Uint8Array(png));
  expect(heard).toEqual(["/map/12/2103/1346.png"]);
});

test.each([
  ["there is none", { status: 404, body: png }],
  ["it is no picture", { status: 200, body: Buffer.from("<html>log in first</html>") }],
])("where %s there is nothing, and others are asked for all the same", async (_why, answer) => {
  const { heard, tiles } = await standIn(answer);
  expect(await tiles.find(tile)).toBeNull();
  expect(await tiles.find(tile)).toBeNull();
  expect(await tiles.find({ ...tile, row: 1347 })).toBeNull();
  expect(heard).toHaveLength(2);
});

test("a crowd that wants the same square costs one question", async () => {
  const { heard, tiles } = await standIn({ status: 200, body: png });
  const found = await Promise.all(Array.from({ length: 40 }, () => tiles.find(tile)));
  expect(found).toEqual(found.map(() => new Uint8Array(png)));
  expect(heard).toHaveLength(1);
});

test("a map that is down is left alone for a minute, so that no page waits for it", async () => {
  const { heard, tiles, wait } = await standIn({ status: 503, body: png });
  expect(await tiles.find(tile)).toBeNull();
  wait(59_999);
  expect(await tiles.find(tile)).toBeNull();
  expect(heard).toHaveLength(1);
  wait(1);
  await tiles.find(tile);
  expect(heard).toHaveLength(2);
});

test("nobody there is the same as a map that is down", async () => {
  const tiles = nationalMap({ base: "http://127.0.0.1:9" });
  expect(await tiles.find(tile)).toBeNull();
});
