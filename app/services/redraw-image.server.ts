import { done, type Outcome, problem } from "#app/lib/outcome.ts";

type PictureType = "image/jpeg" | "image/png" | "image/webp";

/** Enough for a sharp print on A4; what a phone makes is twice that. */
const LONG_EDGE = 2_560;
const PREVIEW_EDGE = 480;
const SECONDS = 20;

/**
 * Draws a picture anew: upright, at most 2,560 pixels long, and without anything that was not seen (place, time, camera,
 * thumbnails of what was cut off, bytes behind its end). Of an animation the first picture stays. The header is read
 * first: what unpacks to too much is not unpacked.
 */
export async function redrawImage(
  bytes: Uint8Array,
  type: PictureType,
  { maxMegapixels }: { readonly maxMegapixels: number },
): Promise<
  Outcome<
    { bytes: Uint8Array; preview: Uint8Array; pages: null },
    "broken" | "too-complex" | "too-many-pixels"
  >
> {
  const { default: sharp } = await import("sharp");
  // Nothing of one picture is kept in memory for the next.
  sharp.cache(false);
  const limitInputPixels = maxMegapixels * 1_000_000;
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (width * height > limitInputPixels)
      return problem("too-many-pixels", {
        megapixels: Math.round((width * height) / 1_000_000),
        max: maxMegapixels,
      });
    const { format, options } = formats[type];
    const drawn = await sharp(bytes, { limitInputPixels, failOn: "error", autoOrient: true })
      .timeout({ seconds: SECONDS })
      .resize({ width: LONG_EDGE, height: LONG_EDGE, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .toFormat(format, options)
      .toBuffer();
    return done({ bytes: drawn, preview: await drawPreview(drawn), pages: null });
  } catch (error) {
    // All that the library says of a picture is a sentence.
    return problem(error instanceof Error && error.message.includes("timeout") ? "too-complex" : "broken");
  }
}

const formats = {
  "image/jpeg": { format: "jpeg", options: { quality: 84, mozjpeg: true } },
  "image/png": { format: "png", options: { compressionLevel: 9 } },
  "image/webp": { format: "webp", options: { quality: 84 } },
} as const;

/** A small WebP of a picture, for lists; `raw` when it is bare pixels (four bytes each). */
export async function drawPreview(
  picture: Uint8Array,
  raw?: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  return sharp(picture, raw ? { raw: { ...raw, channels: 4 } } : {})
    .timeout({ seconds: SECONDS })
    .resize({ width: PREVIEW_EDGE, height: PREVIEW_EDGE, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .webp({ quality: 78 })
    .toBuffer();
}
