import { describe, expect, test } from "vitest";

import { sniff } from "#app/services/content-type.server.ts";

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
    ["a zip", zip, "archive"],
    ["a rar", bytes("526172211a0701000000000000000000"), "archive"],
    ["a 7z", bytes("377abcaf271c00040000000000000000"), "archive"],
    ["an old Word file", bytes("d0cf11e0a1b11ae1".padEnd(1024, "0")), "office"],
    ["a photo of an iPhone", bytes("000000186674797068656963000000006d696631686569630000"), "heic"],
    ["an animation", gif, "not-allowed"],
    ["nothing", new Uint8Array(), "empty"],
    ["one byte", new Uint8Array([0]), "unknown"],
  ])("is refused for %s", async (_name, content, expected) => {
    expect(await sniff(content)).toMatchObject({ ok: false, problem: expected });
  });

  test("is said as such when it is an archive or a program under the name of a PDF", async () => {
    expect(await sniff(zip, "plan.pdf")).toMatchObject({ problem: "archive", details: { found: "zip" } });
    const exe = bytes("4d5a90000300000004000000ffff0000b8000000");
    expect(await sniff(exe, "plan.pdf")).toMatchObject({
      problem: "mismatch",
      details: { claimed: "pdf", found: "exe" },
    });
  });
});

function bytes(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, "hex"));
}

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
