import { createServer, type IncomingMessage, request as ask, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a line in a neighbourhood house can do to a request. */
export const lineFaults = ["down", "portal", "redirect", "bad-gateway", "half", "lost", "hang"] as const;
/** Besides those a proxy may refuse streams, or hold them back until they end. */
export type LineFault = (typeof lineFaults)[number] | "no-streams" | "held-streams" | "not-found";

export type FaultyLine = {
  readonly origin: string;
  /** From now on every request, or only one to such a path, meets this; null is a line that works. */
  readonly set: (fault: LineFault | null, only?: RegExp) => void;
  /** How many requests met a fault since it was set. */
  readonly met: () => number;
  readonly stop: () => Promise<void>;
};

/**
 * A line between a browser and the product. A line that works changes nothing, not even the name of the host; for who
 * is no browser it adds the cookie, and whose page it is.
 */
export async function openLine(target: string, cookie?: string): Promise<FaultyLine> {
  let fault: LineFault | null = null;
  let affected = /./;
  let met = 0;
  const server = createServer((incoming, outgoing) => {
    const now = affected.test(incoming.url ?? "") ? fault : null;
    const isStream = incoming.headers.accept?.includes("text/event-stream") === true;
    if ((now === "no-streams" || now === "held-streams") && !isStream)
      return forward(incoming, outgoing, "all");
    if (now) met += 1;
    if (now === null) return forward(incoming, outgoing, "all");
    if (now === "down") return void incoming.socket.destroy();
    if (now === "hang") return void incoming.resume();
    if (now === "half") return forward(incoming, outgoing, "half");
    // The server does its work, and nobody hears of it.
    if (now === "lost") return forward(incoming, outgoing, "none");
    incoming.resume();
    if (now === "portal")
      return void outgoing
        .writeHead(200, { "content-type": "text/html" })
        .end("<h1>Welkom in het buurthuis</h1>");
    if (now === "redirect") return void outgoing.writeHead(302, { location: "http://portal.invalid/" }).end();
    if (now === "held-streams")
      return void outgoing.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    if (now === "not-found") return void outgoing.writeHead(404, { "content-type": "text/plain" }).end();
    outgoing.writeHead(502, { "content-type": "text/html" }).end("Bad Gateway");
  });
  const { hostname, port } = new URL(target);

  function forward(incoming: IncomingMessage, outgoing: ServerResponse, how: "all" | "half" | "none"): void {
    const { method, url } = incoming;
    const headers = cookie === undefined ? incoming.headers : { ...incoming.headers, cookie, origin: target };
    const asking = ask({ hostname, port, method, path: url, headers }, (answer) => {
      if (how === "none") {
        answer.resume().on("end", () => outgoing.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      if (how === "all") return void answer.pipe(outgoing);
      answer.once("data", (chunk: Buffer) => {
        outgoing.write(chunk.subarray(0, Math.floor(chunk.length / 2)), () => outgoing.destroy());
        answer.resume();
      });
    });
    asking.on("error", () => outgoing.destroy());
    incoming.on("error", () => asking.destroy());
    incoming.pipe(asking);
  }

  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  // A server that listens on TCP has an address with a port.
  const own = (server.address() as AddressInfo).port;
  return {
    origin: `http://localhost:${own}`,
    set: (next, only = /./) => {
      fault = next;
      affected = only;
      met = 0;
      // A line that changes takes the connections with it.
      server.closeAllConnections();
    },
    met: () => met,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
