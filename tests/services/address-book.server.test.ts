import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

import { expect, test } from "vitest";

import { locatieserver } from "#app/services/address-book.server.ts";

const asked = { postcode: "3526 kt", houseNumber: "21-B" };

const doc = {
  straatnaam: "Zwanenkade",
  woonplaatsnaam: "Utrecht",
  buurtnaam: "Transwijk",
  centroide_ll: "POINT(5.08714321 52.0722001)",
};

/** A stand-in for the Locatieserver on loopback; answers what it was asked. */
async function withServer<Result>(
  answer: RequestListener,
  work: (base: string, heard: URL[]) => Promise<Result>,
): Promise<Result> {
  const heard: URL[] = [];
  const server = createServer((request, response) => {
    heard.push(new URL(request.url ?? "", "http://localhost"));
    answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    // An address of a server that listens on TCP.
    const { port } = server.address() as AddressInfo;
    return await work(`http://127.0.0.1:${port}/v3_1`, heard);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

const say =
  (status: number, body: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  };

const docs = (...found: unknown[]) => say(200, JSON.stringify({ response: { docs: found } }));

test("an address is found by its postcode and number, with a pin to a footstep", async () => {
  await withServer(docs(doc), async (base, heard) => {
    expect(await locatieserver({ base }).find(asked)).toEqual({
      ok: true,
      value: {
        street: "Zwanenkade",
        city: "Utrecht",
        neighbourhood: "Transwijk",
        latitude: 52.0722,
        longitude: 5.087143,
      },
    });
    expect(heard[0]?.pathname).toBe("/v3_1/free");
    expect(heard[0]?.searchParams.get("q")).toBe("3526KT 21 B");
    const only = heard[0]?.searchParams.getAll("fq");
    expect(only).toEqual(["type:adres", "postcode:3526KT", "huisnummer:21"]);
  });
});

test("an address that is not there is told apart from a server that is not", async () => {
  const find = (answer: RequestListener) => withServer(answer, (base) => locatieserver({ base }).find(asked));
  expect(await find(docs())).toMatchObject({ problem: "address-not-found" });
  for (const broken of [say(503, "{}"), say(200, "<html>"), docs({ ...doc, centroide_ll: "POLYGON()" })])
    expect(await find(broken)).toMatchObject({ problem: "addresses-down" });
  expect(await locatieserver({ base: "http://127.0.0.1:1" }).find(asked)).toMatchObject({
    problem: "addresses-down",
  });
});

test("a server that says nothing is waited for three seconds, not longer", async () => {
  await withServer(
    () => undefined,
    async (base) => {
      const began = performance.now();
      expect(await locatieserver({ base }).find(asked)).toMatchObject({ problem: "addresses-down" });
      expect(performance.now() - began).toBeLessThan(10_000);
    },
  );
});
