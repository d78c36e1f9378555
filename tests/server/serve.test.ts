import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { afterEach, expect, test } from "vitest";

import { type Serving, startServing } from "#tests/support/serving.ts";

let serving: Serving;
afterEach(() => serving.stop());

const page = (body = "<p>plint</p>", headers: Record<string, string> = {}) =>
  new Response(body, { headers: { "content-type": "text/html; charset=utf-8", ...headers } });

test("every kind of answer carries the security headers", async () => {
  serving = await startServing(
    async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/kapot") throw new Error("broken");
      return pathname === "/vers"
        ? page()
        : page("<p>kept</p>", { "cache-control": "public, max-age=0, must-revalidate" });
    },
    {
      files: (incoming, outgoing, next) =>
        incoming.url === "/logo.svg" ? void outgoing.end("<svg/>") : next(),
    },
  );
  const asked = ["/logo.svg", "/healthz", "/vers", "/kapot", "/", "/"];
  for (const path of asked) {
    const { headers } = await serving.ask({ path });
    expect(headers, path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["content-security-policy"], path).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
  }
  const refused = await serving.ask({ method: "DELETE" });
  expect(refused.headers["content-security-policy"]).toContain("object-src 'none'");
});

test("a page may run only scripts with the nonce of this one answer", async () => {
  const nonces: string[] = [];
  serving = await startServing(async (_request, context) => {
    nonces.push(context.nonce);
    return page();
  });
  const first = await serving.ask();
  const second = await serving.ask();
  expect(new Set(nonces).size).toBe(2);
  expect(first.headers["content-security-policy"]).toContain(`'nonce-${nonces[0]}'`);
  expect(second.headers["content-security-policy"]).toContain(`'nonce-${nonces[1]}'`);
  expect(first.headers["content-security-policy"]).not.toContain("script-src 'self' 'unsafe-inline'");
});

test("https is demanded of browsers only where it is spoken", async () => {
  serving = await startServing(async () => page(), { origin: "https://plint.example" });
  expect((await serving.ask()).headers["strict-transport-security"]).toContain("max-age=31536000");
  await serving.stop();
  serving = await startServing(async () => page());
  expect((await serving.ask()).headers).not.toHaveProperty("strict-transport-security");
});

test("health is ok only when the database answers", async () => {
  let answers: () => Promise<boolean> = async () => true;
  serving = await startServing(async () => page(), { isHealthy: () => answers() });
  const well = await serving.ask({ path: "/healthz" });
  expect([well.status, JSON.parse(String(well.body))]).toEqual([200, { status: "ok", database: "ok" }]);
  answers = async () => false;
  expect((await serving.ask({ path: "/healthz" })).status).toBe(503);
  answers = () => Promise.reject(new Error("no connection"));
  const ill = await serving.ask({ path: "/healthz" });
  expect([ill.status, ill.headers["cache-control"]]).toEqual([503, "no-store"]);
});

test("a request has one number: in its answer, at the handler and in the log", async () => {
  let told = "";
  serving = await startServing(async (_request, context) => {
    told = context.requestId;
    return page();
  });
  const { headers } = await serving.ask({ path: "/ruimtes?plaats=Veenhaven" });
  expect(told).toMatch(/^[0-9a-f]{16}$/);
  expect(headers["x-request-id"]).toBe(told);
  await expect
    .poll(() => serving.lines)
    .toMatchObject([{ message: "request", fields: { id: told, path: "/ruimtes", status: 200 } }]);
});

test("a number or an address that a caller made up counts only behind a trusted proxy", async () => {
  const headers = { "x-request-id": "abcd-1234-efgh", "x-forwarded-for": "203.0.113.9, 198.51.100.7" };
  const seen: string[] = [];
  const note = async (_request: Request, context: { requestId: string; clientAddress: string }) => {
    seen.push(context.requestId, context.clientAddress);
    return page();
  };
  serving = await startServing(note);
  await serving.ask({ headers });
  expect(seen).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), "127.0.0.1"]);
  await serving.stop();
  serving = await startServing(note, { proxies: 1 });
  await serving.ask({ headers });
  expect(seen.slice(2)).toEqual(["abcd-1234-efgh", "198.51.100.7"]);
});

test("the log tells no secret of a link", async () => {
  serving = await startServing(async () => page());
  const secret = "s".repeat(43);
  await serving.ask({ path: `/inloggen/link/${secret}?code=123456` });
  await expect.poll(() => serving.lines.length).toBe(1);
  expect(JSON.stringify(serving.lines)).not.toMatch(/sss|123456/);
});

test("a handler that breaks gives 500 without a word of what broke, with a number and a way back", async () => {
  serving = await startServing(() => Promise.reject(new Error("select secret from people")));
  const { status, headers, body } = await serving.ask();
  expect(status).toBe(500);
  expect(String(body)).toContain("Er ging bij ons iets stuk");
  expect(String(body)).toContain(`Noem dan dit nummer: ${headers["x-request-id"]}`);
  expect(String(body)).toContain('href="/ruimtes"');
  expect(String(body)).not.toContain("secret");
  expect(JSON.stringify(serving.lines)).not.toContain("secret");
});

test("a handler that breaks once is told by a page of the product", async () => {
  serving = await startServing(async (request) => {
    if (new URL(request.url).pathname !== "/fout/500") throw new Error("broken");
    return new Response("<h1>drawn</h1>", { status: 500, headers: { "content-type": "text/html" } });
  });
  const { status, body } = await serving.ask();
  expect([status, String(body)]).toEqual([500, "<h1>drawn</h1>"]);
});

test("an address can not make the handler believe it is another host", async () => {
  const seen: string[] = [];
  serving = await startServing(async (request) => {
    seen.push(request.url);
    return page();
  });
  await serving.ask({ path: "//elsewhere.example/jury", headers: { host: "elsewhere.example" } });
  expect(new URL(seen[0] ?? "").origin).toBe(serving.origin);
});

test("text is compressed as well as its reader takes it, and for nobody else", async () => {
  serving = await startServing(async () => page("<p>plint</p>".repeat(500)));
  const best = await serving.ask({ headers: { "accept-encoding": "gzip, br" } });
  expect(best.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(best.body).toString()).toContain("<p>plint</p>");
  const zipped = await serving.ask({ headers: { "accept-encoding": "gzip" } });
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(zipped.body)).toEqual(brotliDecompressSync(best.body));
  const plain = await serving.ask({ headers: { "accept-encoding": "gzip;q=0" } });
  expect(plain.headers).not.toHaveProperty("content-encoding");
  expect(plain.body).toHaveLength(6_000);
});

test("a public page of somebody who is signed in is theirs alone, on the way and in the cache", async () => {
  serving = await startServing(async (request) => {
    const isSignedIn = (request.headers.get("cookie") ?? "").includes("plint=");
    return page(isSignedIn ? "Mijn plannen" : "Inloggen", {
      "cache-control": "public, max-age=0, must-revalidate",
    });
  });
  const own = { cookie: "plint=secret" };
  const words = async (headers: Record<string, string> = {}) => {
    const answer = await serving.ask({ path: "/ruimtes", headers });
    return [String(answer.body), answer.headers["cache-control"]];
  };
  const theirs = ["Mijn plannen", "private, no-store"];
  const everybodys = ["Inloggen", "public, max-age=0, must-revalidate"];
  expect([await words(own), await words(), await words(own), await words()]).toEqual([
    theirs,
    everybodys,
    theirs,
    everybodys,
  ]);
});
