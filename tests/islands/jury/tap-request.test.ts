import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, describe, expect, it } from "vitest";

import { RECEIPT_HEADER } from "#app/domain/jury/taps/tap-protocol.ts";
import { sendTaps } from "#app/islands/jury/tap-request.ts";
import { tapOf } from "#tests/support/taps.ts";

const id = "5f0a7d52-0d7e-4f0e-9a63-0f6f2f0c5b11";
const tap = tapOf({ applicationId: id, criterionId: id, sequence: 1 });
const servers: Server[] = [];
const ours = { [RECEIPT_HEADER]: "1", "content-type": "application/json", "x-request-id": "abcdefgh" };
const receipt = (states: object[] = [{ id: tap.id, state: "stored" }]) =>
  JSON.stringify({ protocol: 1, now: 1, taps: states, sheets: [] });

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** What the phone makes of whatever stands at the other end of the line. */
async function askedOf(answer: RequestListener, patience?: number) {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return (await sendTaps(`http://127.0.0.1:${port}/`, id, [tap], patience)).state;
}

const answering =
  (status: number, headers: Record<string, string>, body: string): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

describe("an answer to taps", () => {
  it.each([201, 202])("of our own with %i and a verdict for each is a receipt", async (status) => {
    expect(await askedOf(answering(status, ours, receipt()))).toBe("received");
  });

  it.each<[string, RequestListener]>([
    ["a hotel's sign-in page with 200", answering(200, { "content-type": "text/html" }, "<h1>Welkom</h1>")],
    ["our own words with 200", answering(200, ours, receipt())],
    ["201 without our header", answering(201, { "content-type": "application/json" }, receipt())],
    ["201 with a page", answering(201, ours, "<html>")],
    ["a redirect to a sign-in page", answering(302, { location: "http://127.0.0.1:9/login" }, "")],
    ["a proxy's 502", answering(502, { "content-type": "text/html" }, "Bad Gateway")],
    ["503 with our header", answering(503, ours, "{}")],
    ["half an answer", answering(201, { ...ours, "content-length": "500" }, receipt().slice(0, 20))],
    ["half an answer that ends well", answering(201, ours, receipt().slice(0, 20))],
    ["a verdict for another tap", answering(201, ours, receipt([{ id, state: "stored" }]))],
    ["no verdicts", answering(201, ours, receipt([]))],
    ["a verdict that is none", answering(201, ours, receipt([{ id: tap.id, state: "ok" }]))],
    ["null", answering(201, ours, "null")],
    ["a 401 of a proxy", answering(401, {}, "")],
    ["a line that drops", (request) => void request.socket.destroy()],
  ])("is none, and is tried again: %s", async (_, answer) => {
    expect(await askedOf(answer)).toBe("later");
  });

  it("that says who must sign in, or whose taps these are not, keeps them", async () => {
    expect(await askedOf(answering(401, ours, ""))).toBe("signed-out");
    expect(await askedOf(answering(403, ours, "{}"))).toBe("other-seat");
    expect(await askedOf(answering(404, ours, ""))).toBe("gone");
  });

  it("that never comes is given up after a while", async () => {
    expect(await askedOf(() => undefined, 300)).toBe("later");
  });
});
