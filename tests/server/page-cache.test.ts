import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { afterEach, expect, test } from "vitest";

import { type Serving, startServing } from "#tests/support/serving.ts";

let serving: Serving;
afterEach(() => serving.stop());

/** A public page that says how often it was made. */
async function servingPublicPage(headers: Record<string, string> = {}, status = 200) {
  let made = 0;
  serving = await startServing(async (request) => {
    made += 1;
    return new Response(`page ${made} for ${request.method}`, {
      status,
      headers: {
        "content-type": "text/html",
        "cache-control": "public, max-age=0, must-revalidate",
        ...headers,
      },
    });
  });
  return { made: () => made, read: async (asked = {}) => String((await serving.ask(asked)).body) };
}

test("a page is made once for the next readers, and shows news within five seconds", async () => {
  const { read } = await servingPublicPage();
  expect(await read()).toBe("page 1 for GET");
  serving.wait(2_000);
  expect(await read()).toBe("page 1 for GET");
  serving.wait(2_999);
  expect(await read()).toBe("page 2 for GET");
});

test("a reader who has the page gets only word that it is the same", async () => {
  const { made } = await servingPublicPage();
  const { etag } = (await serving.ask()).headers;
  const headers = { "if-none-match": String(etag) };
  const again = await serving.ask({ headers });
  expect([again.status, again.body.length, made()]).toEqual([304, 0, 1]);
  expect((await serving.ask({ headers: { "if-none-match": '"other"' } })).status).toBe(200);
});

test("a crowd that comes at once costs one page", async () => {
  const { made } = await servingPublicPage();
  const answers = await Promise.all(Array.from({ length: 20 }, () => serving.ask()));
  expect(new Set(answers.map((answer) => String(answer.body)))).toEqual(new Set(["page 1 for GET"]));
  expect(made()).toBe(1);
});

test("while one reader makes the page anew, the others read the page that was; not for long", async () => {
  let made = 0;
  let finish = () => {};
  serving = await startServing(async () => {
    made += 1;
    const page = new Response(`page ${made}`, {
      headers: { "content-type": "text/html", "cache-control": "public" },
    });
    if (made === 2) await new Promise<void>((resolve) => (finish = resolve));
    return page;
  });
  const read = async () => String((await serving.ask()).body);
  expect(await read()).toBe("page 1");
  serving.wait(2_600);
  const first = read();
  await expect.poll(() => made).toBe(2);
  expect(await read()).toBe("page 1");
  serving.wait(1_500);
  const late = read();
  finish();
  expect([await first, await late, await read()]).toEqual(["page 2", "page 2", "page 2"]);
});

test("the time it takes to make a page counts as its age", async () => {
  let made = 0;
  serving = await startServing(async () => {
    made += 1;
    if (made === 1) serving.wait(2_000);
    return new Response(`page ${made}`, {
      headers: { "content-type": "text/html", "cache-control": "public" },
    });
  });
  const read = async () => String((await serving.ask()).body);
  expect(await read()).toBe("page 1");
  serving.wait(499);
  expect(await read()).toBe("page 1");
  serving.wait(1);
  expect(await read()).toBe("page 2");
});

test("another address and another language are other pages", async () => {
  const { made } = await servingPublicPage();
  await serving.ask({ path: "/ruimtes" });
  await serving.ask({ path: "/ruimtes?plaats=Veenhaven" });
  await serving.ask({ path: "/ruimtes", headers: { "accept-language": "en" } });
  await serving.ask({ path: "/ruimtes", headers: { cookie: "taal=en" } });
  expect(made()).toBe(3);
});

test.each([
  ["somebody who is signed in", { cookie: "plint=secret" }],
  ["somebody who is signed in over https", { cookie: "taal=nl; __Host-plint=secret" }],
])("%s never gets a kept page, and their page is not kept", async (_who, headers) => {
  const { read } = await servingPublicPage();
  expect(await read()).toBe("page 1 for GET");
  expect(await read({ headers })).toBe("page 2 for GET");
  expect(await read()).toBe("page 1 for GET");
});

test.each([
  ["sets a cookie", { "set-cookie": "plint-mark=1" }, 200],
  ["is for one reader", { "cache-control": "private" }, 200],
  ["may not be stored", { "cache-control": "no-store" }, 200],
  ["is an error", {}, 404],
  ["is a picture", { "content-type": "image/jpeg" }, 200],
])("a page that %s is not kept", async (_what, headers, status) => {
  const { made } = await servingPublicPage(headers, status);
  await serving.ask();
  await serving.ask();
  expect(made()).toBe(2);
});

test("who asks only for the head does not leave an empty page to the next", async () => {
  const { read } = await servingPublicPage();
  const head = await serving.ask({ method: "HEAD" });
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(await read()).toBe("page 1 for GET");
});

test("a form is never answered with a kept page", async () => {
  const { read } = await servingPublicPage();
  await read();
  expect(await read({ method: "POST" })).toBe("page 2 for POST");
});

test("a kept page has each compression ready", async () => {
  await servingPublicPage();
  await serving.ask();
  const brotli = await serving.ask({ headers: { "accept-encoding": "gzip, br" } });
  const zipped = await serving.ask({ headers: { "accept-encoding": "gzip" } });
  expect(brotli.headers).toMatchObject({
    "content-encoding": "br",
    vary: expect.stringContaining("Accept-Encoding"),
  });
  expect(String(brotliDecompressSync(brotli.body))).toBe("page 1 for GET");
  expect(String(gunzipSync(zipped.body))).toBe("page 1 for GET");
});

test("a kept page leaves a line in the log and has a number of its own", async () => {
  await servingPublicPage();
  const first = await serving.ask();
  const second = await serving.ask();
  expect(second.headers["x-request-id"]).toMatch(/^[0-9a-f]{16}$/);
  expect(second.headers["x-request-id"]).not.toBe(first.headers["x-request-id"]);
  await expect.poll(() => serving.lines.length).toBe(2);
});
