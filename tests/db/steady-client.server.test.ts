import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

import { expect } from "vitest";

import { openDatabase } from "#db/client.server.ts";
import { mendClient } from "#db/steady-client.ts";
import { test } from "#tests/support/database.ts";

/** A line to the database that can be cut, as a Postgres that dies cuts it. */
async function cuttableLine(url: string) {
  const target = new URL(url);
  const port = Number(target.port);
  const host = target.hostname;
  const open = new Set<Socket>();
  const gate = createServer((near) => {
    const far = connect(port, host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on("error", () => undefined);
      one.on("close", () => other.destroy());
      one.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(gate, "listening");
  target.port = String((gate.address() as AddressInfo).port);
  target.hostname = "127.0.0.1";
  const cut = () => {
    for (const socket of open) socket.destroy();
    open.clear();
  };
  return { url: target.href, cut, end: () => (cut(), gate.close()) };
}

/** A line that breaks as soon as the client asks something with these words, to a database that is gone from then on. */
async function lineUntil(url: string, words: string) {
  const line = await cuttableLine(url);
  const target = new URL(line.url);
  const port = Number(target.port);
  const gate = createServer((near) => {
    const far = connect(port, target.hostname);
    far.on("error", () => undefined);
    near.on("error", () => undefined);
    far.pipe(near);
    near.on("data", (said) => {
      if (!said.includes(words)) return void far.write(said);
      gate.close();
      near.destroy();
      far.destroy();
    });
  }).listen(0, "127.0.0.1");
  await once(gate, "listening");
  target.port = String((gate.address() as AddressInfo).port);
  return { url: target.href, end: line.end };
}

/** A promise that the test keeps when it likes. */
function promised<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((keep) => (resolve = keep));
  return { promise, resolve };
}

test("a statement after the line broke is refused, ends nothing, and the next line answers", async ({
  url,
}) => {
  const line = await cuttableLine(url);
  const { sql, close } = openDatabase(line.url, { max: 1 });
  for (const letters of [1, 5_000, 1, 5_000]) {
    const noticed = promised<void>();
    const late = promised<unknown>();
    const broken = sql.begin(async (tx) => {
      await tx`select 1`;
      line.cut();
      await noticed.promise;
      // By now there is no socket; a use case that had more to say says it all the same.
      await tx`select ${"x".repeat(letters)}::text`.catch(late.resolve);
    });
    await expect(broken).rejects.toMatchObject({ code: "CONNECTION_CLOSED" });
    noticed.resolve();
    expect(await late.promise).toMatchObject({ code: "CONNECTION_DESTROYED" });
    expect(await sql`select 1 as one`).toMatchObject([{ one: 1 }]);
  }
  await close();
  line.end();
});

test("a database that dies while a new line asks for its types ends nothing but the statement that waited", async ({
  url,
}) => {
  const line = await lineUntil(url, "pg_catalog.pg_type");
  const { sql } = openDatabase(line.url, { max: 1 });
  // Without its mend a rejection that nobody waits for fails the whole run, as it would end the server.
  await expect(sql`select 1`).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await sql.end({ timeout: 0 });
  line.end();
});

test("a client that has changed is not believed to be mended", () => {
  expect(() => mendClient("export default function Connection() {}")).toThrow(
    "look whether it needs mending",
  );
});
