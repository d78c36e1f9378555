import { type ClientRequest, createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";

import { PageCache } from "#app/server/page-cache.ts";
import { createServe, type RemixHandler, type StaticFiles } from "#app/server/serve.ts";

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

export type Asked = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent piece by piece, without telling the length beforehand. */
  readonly pieces?: Iterable<Buffer> | AsyncIterable<Buffer>;
};

export type Serving = {
  /** The origin that the server takes for its own. */
  readonly origin: string;
  readonly ask: (asked?: Asked) => Promise<Answer>;
  /** What the log says, with its own line of each request. */
  readonly lines: { message: string; fields: Readonly<Record<string, unknown>> }[];
  /** Puts the clock of the page cache ahead. */
  readonly wait: (milliseconds: number) => void;
  readonly stop: () => Promise<void>;
};

type Options = {
  readonly files?: StaticFiles;
  readonly isHealthy?: () => Promise<boolean>;
  readonly origin?: string;
  readonly proxies?: number;
};

/** The product's own way of a request over real HTTP, with the given handler where Remix would be. */
export async function startServing(remix: RemixHandler, options: Options = {}): Promise<Serving> {
  const lines: Serving["lines"] = [];
  const note = (message: string, fields = {}) => void lines.push({ message, fields });
  const origin = options.origin ?? "http://plint.example";
  let ahead = 0;
  const serve = createServe({
    env: { ORIGIN: origin, TRUST_PROXY: options.proxies ?? 0 },
    remix,
    files: options.files ?? ((_incoming, _outgoing, next) => next()),
    isHealthy: options.isHealthy ?? (async () => true),
    log: { info: note, error: note },
    cache: new PageCache(() => 1_000_000 + ahead),
  });
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin,
    lines,
    ask: (asked = {}) => askPort(port, asked),
    wait: (milliseconds) => void (ahead += milliseconds),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function askPort(port: number, { method = "GET", path = "/", headers = {}, pieces }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let head: Pick<Answer, "status" | "headers"> | null = null;
    const asking = ask({ host: "127.0.0.1", port, method, path, headers }, (response) => {
      head = { status: response.statusCode ?? 0, headers: response.headers };
      response.on("data", (part: Buffer) => parts.push(part));
    });
    asking.on("error", reject);
    // Not at the answer's end: an early answer may come while the question is still being sent.
    asking.on("close", () => head && resolve({ ...head, body: Buffer.concat(parts) }));
    void send(asking, pieces ?? []);
  });
}

async function send(asking: ClientRequest, pieces: NonNullable<Asked["pieces"]>): Promise<void> {
  for await (const piece of pieces) asking.write(piece);
  asking.end();
}
