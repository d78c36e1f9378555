import { Agent, request } from "node:http";

export type Answer = {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  /** As it came over the wire, compressed when it was. */
  readonly body: Buffer;
  readonly milliseconds: number;
};

export type Visitor = {
  readonly open: (path: string) => Promise<Answer>;
  readonly send: (path: string, form: URLSearchParams) => Promise<Answer>;
  readonly sendJson: (path: string, value: unknown) => Promise<Answer>;
  readonly leave: () => void;
};

/** Somebody with one connection that stays open, who asks one thing after another and takes what browsers take. */
export function visit(origin: string, cookie = ""): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const base = { "accept-encoding": "br, gzip", "accept-language": "nl", ...(cookie ? { cookie } : {}) };

  function ask(
    path: string,
    body: string | null,
    type = "application/x-www-form-urlencoded",
  ): Promise<Answer> {
    const started = performance.now();
    return new Promise((resolve, reject) => {
      const headers = body === null ? { ...base } : { ...base, origin, "content-type": type };
      const options = { agent, method: body === null ? "GET" : "POST", headers };
      const asking = request(new URL(path, origin), options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
            milliseconds: performance.now() - started,
          }),
        );
      });
      asking.on("error", reject);
      asking.end(body ?? undefined);
    });
  }

  return {
    open: (path) => ask(path, null),
    send: (path, form) => ask(path, form.toString()),
    sendJson: (path, value) => ask(path, JSON.stringify(value), "application/json"),
    leave: () => agent.destroy(),
  };
}
