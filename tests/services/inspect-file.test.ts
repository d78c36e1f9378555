import { randomBytes } from "node:crypto";

import sharp from "sharp";
import { describe, expect, test } from "vitest";

import { inspectFile } from "#app/services/inspect-file.server.ts";
import { pdfOf, photoOf } from "#tests/support/documents.ts";

const bounds = { maxBytes: 25 * 1024 * 1024, maxMegapixels: 50, maxPages: 20 };
const look = (bytes: Uint8Array, name = "") => inspectFile(async () => bytes, name, bounds);

async function lookedInto(bytes: Uint8Array, name = "") {
  const looked = await look(bytes, name);
  if (!looked.ok) throw new Error(looked.problem);
  return looked.value;
}

/** The colour in the middle of the top and of the bottom. */
async function coloursOf(picture: Uint8Array) {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (y: number) => {
    const first = (y * info.width + Math.floor(info.width / 2)) * info.channels;
    return data[first] === undefined ? "none" : (data[first] ?? 0) > (data[first + 2] ?? 0) ? "red" : "blue";
  };
  return { width: info.width, height: info.height, top: at(4), bottom: at(info.height - 5) };
}

describe("a photo", () => {
  test("loses the place and everything else that is not to be seen, and stands upright", async () => {
    const photo = await photoOf();
    const before = await sharp(photo).metadata();
    expect(before.orientation).toBe(6);
    expect(before.exif?.toString("latin1")).toContain("Telefoonfabriek");
    const { bytes, preview, type } = await lookedInto(photo, "gevel.jpg");
    const after = await sharp(bytes).metadata();
    expect(type).toBe("image/jpeg");
    expect([after.exif, after.xmp, after.iptc, after.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    for (const drawn of [bytes, preview ?? new Uint8Array()]) {
      const hidden = Buffer.from(drawn).toString("latin1");
      expect(hidden).not.toMatch(/Exif|Telefoonfabriek|Naima|GPS/);
      expect(await coloursOf(drawn)).toMatchObject({ top: "red", bottom: "blue" });
    }
    expect(await coloursOf(bytes)).toMatchObject({ width: 400, height: 600 });
  });

  test("leaves behind what somebody hid after its end", async () => {
    const secret = "BSN 123456782";
    const { bytes } = await lookedInto(Buffer.concat([await photoOf(), Buffer.from(secret)]));
    expect(Buffer.from(bytes).toString("latin1")).not.toContain(secret);
  });

  test("is made no larger than paper needs, and its preview fits a list", async () => {
    const large = await sharp({ create: { width: 6_000, height: 4_000, channels: 3, background: "#caa" } })
      .jpeg()
      .toBuffer();
    const { bytes, preview } = await lookedInto(large);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2_560, height: 1_707, format: "jpeg" });
    const small = await sharp(preview ?? new Uint8Array()).metadata();
    expect(small).toMatchObject({ width: 480, height: 320, format: "webp" });
  });

  test.each(["png", "webp"] as const)(
    "that is a %s stays one, also when one can see through it",
    async (format) => {
      const clear = { r: 0, g: 0, b: 0, alpha: 0.5 };
      const picture = await sharp({ create: { width: 30, height: 20, channels: 4, background: clear } })
        .toFormat(format)
        .toBuffer();
      const { bytes, type } = await lookedInto(picture, `schets.${format}`);
      expect(type).toBe(`image/${format}`);
      expect(await sharp(bytes).metadata()).toMatchObject({ format, hasAlpha: true, width: 30 });
    },
  );

  test.each([
    ["of one pixel", 1, 1],
    ["that is one long line", 20_000, 1],
  ])("%s is a photo too", async (_name, width, height) => {
    const odd = await sharp({ create: { width, height, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(await look(odd)).toMatchObject({ ok: true });
  });

  test("that moves becomes its first picture", async () => {
    const [first, second] = await Promise.all(
      ["#c01010", "#1010c0"].map((background) =>
        sharp({ create: { width: 20, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const moving = await sharp([first, second] as Buffer[], { join: { animated: true } })
      .webp()
      .toBuffer();
    expect((await sharp(moving, { animated: true }).metadata()).pages).toBe(2);
    const { bytes } = await lookedInto(moving);
    expect((await sharp(bytes, { animated: true }).metadata()).pages ?? 1).toBe(1);
    expect(await coloursOf(bytes)).toMatchObject({ top: "red", height: 20 });
  });

  test("with more pixels than a phone makes is refused by its header, without unpacking it", async () => {
    const bomb = pngHeader(30_000, 30_000);
    expect(await look(bomb, "klein.png")).toEqual({
      ok: false,
      problem: "too-many-pixels",
      details: { megapixels: 900, max: 50 },
    });
  });

  test("that breaks off halfway is refused", async () => {
    const photo = await photoOf();
    expect(await look(photo.subarray(0, photo.length / 2))).toMatchObject({ problem: "broken" });
  });
});

describe("a PDF", () => {
  test("keeps its bytes, and shows its first page and how many there are", async () => {
    const pdf = await pdfOf({ pages: 3 });
    const looked = await lookedInto(pdf, "plan.pdf");
    expect(looked).toMatchObject({ type: "application/pdf", pages: 3 });
    expect(Buffer.compare(looked.bytes, pdf)).toBe(0);
    expect(await coloursOf(looked.preview ?? new Uint8Array())).toMatchObject({ height: 480, top: "red" });
  });

  test("with a password is refused with that reason", async () => {
    expect(await look(await pdfOf({ password: "geheim" }))).toEqual({ ok: false, problem: "encrypted" });
  });

  test("with more pages than anybody reads is refused, with how many", async () => {
    expect(await look(await pdfOf({ pages: 21 }))).toEqual({
      ok: false,
      problem: "too-many-pages",
      details: { pages: 21, max: 20 },
    });
  });

  test.each([
    ["nothing after its header", Buffer.from("%PDF-1.7\n%%EOF\n")],
    ["noise after its header", Buffer.concat([Buffer.from("%PDF-1.7\n"), randomBytes(5_000)])],
  ])("with %s is refused as damaged", async (_name, bytes) => {
    expect(await look(bytes)).toMatchObject({ problem: "broken" });
  });
});

test("many at once are looked at one by one, and one that cannot be read holds nobody up", async () => {
  let [open, most] = [0, 0];
  const photo = await photoOf(40, 30);
  const read = async () => {
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    return photo;
  };
  const unreadable = inspectFile(() => Promise.reject(new Error("gone")), "", bounds).catch(String);
  const looked = await Promise.all(Array.from({ length: 5 }, () => inspectFile(read, "", bounds)));
  expect(looked.every(({ ok }) => ok)).toBe(true);
  expect(most).toBe(1);
  expect(await unreadable).toContain("gone");
});

/** The first bytes of a PNG that says it is this large. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from("89504e470d0a1a0a0000000d494844520000000000000000080200000000000000", "hex");
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  const data = Buffer.from("0000000c49444154789c6300010000050001", "hex");
  return Buffer.concat([header, data, Buffer.alloc(32)]);
}
