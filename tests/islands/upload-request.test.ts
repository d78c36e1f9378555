import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { afterEach, describe, expect, it } from "vitest";

import { announce, progressAt } from "#app/islands/upload-request.ts";

const servers: Server[] = [];
const file = new File(["%PDF-1.4"], "offerte.pdf");
const json = { "content-type": "application/json" };

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Where something stands at the other end of the line that answers so. */
async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/`;
}

const answering =
  (status: number, headers: Record<string, string>, body: string): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

const half: RequestListener = (_, response) => {
  response.writeHead(200, { ...json, "content-length": "500" });
  response.write('{"offset":7', () => response.socket?.destroy());
};

describe("an answer about an upload", () => {
  it("of our own says how far the file is and where its pieces go", async () => {
    const told = JSON.stringify({ offset: 7, address: "/versturen/1", chunk: 1024 });
    expect(await announce(await listening(answering(200, json, told)), file)).toEqual({
      state: "ok",
      offset: 7,
      fileId: null,
      address: "/versturen/1",
      chunk: 1024,
    });
  });

  it.each<[string, RequestListener]>([
    ["a hotel's sign-in page", answering(200, { "content-type": "text/html" }, "<h1>Welkom</h1>")],
    ["nothing at all", answering(200, json, "")],
    ["null", answering(200, json, "null")],
    ["JSON that is not ours", answering(200, json, '{"ok":true}')],
    ["a proxy's 502", answering(502, { "content-type": "text/html" }, "Bad Gateway")],
    ["half an answer", half],
    ["a line that drops", (request) => void request.socket.destroy()],
  ])("is none, and is tried again: %s", async (_, answer) => {
    const address = await listening(answer);
    expect(await announce(address, file)).toEqual({ state: "later" });
    expect(await progressAt(address)).toEqual({ state: "later" });
  });

  it.each<[number, string, object]>([
    [401, "", { state: "signed-out" }],
    [404, "", { state: "gone" }],
    [413, '{"words":"Te groot."}', { state: "refused", words: "Te groot.", mayRetry: false }],
    [507, '{"words":"Geen plek."}', { state: "refused", words: "Geen plek.", mayRetry: true }],
  ])("with %i says what to do", async (status, body, expected) => {
    expect(await announce(await listening(answering(status, json, body)), file)).toEqual(expected);
  });
});
