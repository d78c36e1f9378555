import { randomBytes } from "node:crypto";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { MalformedForm, readMultipart } from "#app/http/read-multipart.server.ts";

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0;
  for (let n = 0; at < bytes.length; n += 1) {
    const size = Math.max(1, sizes[n % Math.max(1, sizes.length)] ?? 1_000);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function readAll(body: Uint8Array, contentType: string, sizes: readonly number[] = [1_000]) {
  const parts: { name: string; filename: string | null; bytes: Buffer }[] = [];
  for await (const { name, filename, bytes } of readMultipart(inPieces(body, sizes), contentType)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of bytes) pieces.push(new Uint8Array(piece));
    parts.push({ name, filename, bytes: Buffer.concat(pieces) });
  }
  return parts;
}

/** As a browser would send it. */
async function written(form: FormData) {
  const answer = new Response(form);
  const contentType = answer.headers.get("content-type") ?? "";
  return { body: new Uint8Array(await answer.arrayBuffer()), contentType };
}

describe("a form with a file", () => {
  test("is read as it was sent, wherever the line cuts it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 4_000 }),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).filter((text) => !/[\r\n]/.test(text)),
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 8 }),
        async (content, name, sizes) => {
          const form = new FormData();
          form.set("once", "sleutel");
          form.set("file", new File([new Uint8Array(content)], name));
          const { body, contentType } = await written(form);
          const parts = await readAll(body, contentType, sizes);
          expect(parts.map((part) => [part.name, part.filename])).toEqual([
            ["once", null],
            ["file", name],
          ]);
          expect(Buffer.compare(parts[1]?.bytes ?? Buffer.alloc(0), content)).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each(['a;b="c".pdf', "100%.pdf", "plän & “gevel”.pdf", "a=b.pdf", 'name="x".pdf'])(
    "may be called %s",
    async (name) => {
      const form = new FormData();
      form.set("file", new File(["x"], name));
      const { body, contentType } = await written(form);
      expect(await readAll(body, contentType)).toMatchObject([{ name: "file", filename: name }]);
    },
  );

  test("may hold what looks like a boundary", async () => {
    const content = Buffer.from("\r\n--almost\r\n\r\n----WebKit\r\n");
    const form = new FormData();
    form.set("file", new File([content], "a.pdf"));
    const { body, contentType } = await written(form);
    expect((await readAll(body, contentType, [1]))[0]?.bytes).toEqual(content);
  });

  const type = "multipart/form-data; boundary=x";
  test.each([
    ["breaks off", '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nhalf', type],
    ["has no boundary", "--x--", "multipart/form-data"],
    ["is no such form", "a=b", "text/plain; boundary=x"],
    ["has a field without a name", "--x\r\ncontent-disposition: form-data\r\n\r\n\r\n--x--", type],
    ["has headers without end", `--x\r\n${"a: b\r\n".repeat(2_000)}`, type],
    ["is noise", randomBytes(10_000).toString("latin1"), type],
    ["is empty", "", type],
  ])("is refused when it %s", async (_name, body, contentType) => {
    await expect(readAll(Buffer.from(body, "latin1"), contentType)).rejects.toThrow(MalformedForm);
  });
});
