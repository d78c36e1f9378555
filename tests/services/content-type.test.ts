import { describe, expect, test } from "vitest";

import { maxFileBytes, sniff } from "#app/services/content-type.server.ts";

const pdf = text("%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
const png = bytes(
  "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489000000004944415400000000",
);
const jpeg = bytes("ffd8ffe000104a46494600010100000100010000ffd9");
const webp = bytes("524946461a000000574542505650384c0d0000002f0000001007101111888808");
const zip = bytes("504b0304140000000000000000000000000000000000000000000000");
const gif = text("GIF89a\u0001\u0000\u0001\u0000");

describe("what a file is", () => {
  test.each([
    ["plan.pdf", pdf, "application/pdf", "pdf"],
    ["gevel.png", png, "image/png", "png"],
    ["gevel.JPEG", jpeg, "image/jpeg", "jpg"],
    ["gevel.webp", webp, "image/webp", "webp"],
  ])("is found from the content of %s", async (name, content, type, extension) => {
    expect(await sniff(content, name)).toEqual({ ok: true, value: { type, extension } });
  });

  test.each(["foto", "foto.heic", "", ".", "plan.pdf.bak"])(
    "does not depend on the name %j, which promises nothing we know",
    async (name) => {
      expect(await sniff(jpeg, name)).toMatchObject({ ok: true, value: { type: "image/jpeg" } });
    },
  );

  test("is refused when a .pdf is no PDF, with what it is", async () => {
    expect(await sniff(png, "plan.pdf")).toEqual({
      ok: false,
      problem: "mismatch",
      details: { claimed: "pdf", found: "png" },
    });
    expect(await sniff(text("hello"), "plan.PDF ")).toMatchObject({
      problem: "mismatch",
      details: { claimed: "pdf", found: "" },
    });
  });

  test.each([
    ["a text", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "unknown"],
    ["plain words", text("hello"), "unknown"],
    ["a zip", zip, "not-allowed"],
    ["an animation", gif, "not-allowed"],
    ["nothing", new Uint8Array(), "empty"],
    ["one byte", new Uint8Array([0]), "unknown"],
    ["more than 10 MB", new Uint8Array(maxFileBytes + 1), "too-large"],
  ])("is refused for %s", async (_name, content, expected) => {
    expect(await sniff(content)).toMatchObject({ ok: false, problem: expected });
  });

  test("may be exactly 10 MB", async () => {
    const large = new Uint8Array(maxFileBytes);
    large.set(pdf);
    expect(await sniff(large, "plan.pdf")).toMatchObject({ ok: true });
  });
});

function bytes(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, "hex"));
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
