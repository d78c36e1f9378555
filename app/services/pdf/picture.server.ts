import { signFont } from "./fonts.server.ts";

const PIXELS_WIDE = 1_400;

/** A flat drawing of ours as PNG, its letters as outlines. */
export async function pictureOf(svg: string): Promise<Buffer> {
  // Loaded at the first drawing: it costs memory that most starts never need.
  const { default: sharp } = await import("sharp");
  return sharp(Buffer.from(outlined(svg)), { density: 200 })
    .resize({ width: PIXELS_WIDE })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}

/** A preview of a file as JPEG, which is what a document takes; null when it is none. */
export async function jpegOf(preview: Uint8Array): Promise<Uint8Array | null> {
  const { default: sharp } = await import("sharp");
  return sharp(preview)
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 82 })
    .toBuffer()
    .catch(() => null);
}

/** Each line of text in the drawing as the outline of its letters, where it stood. */
export function outlined(svg: string): string {
  return svg.replaceAll(/<text([^>]*)>([^<]*)<\/text>/g, (_, marks: string, words: string) => {
    const at = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(marks)?.[1];
    const font = signFont(marks.includes('data-letters="block"') || !at("font-size") ? "plain" : "sign");
    const text = unescaped(words);
    const run = font.layout(marks.includes('data-letters="block"') ? text.toUpperCase() : text);
    const scale = Number(at("font-size") ?? 11) / font.unitsPerEm;
    const width = run.advanceWidth * scale;
    const anchor = at("text-anchor") === "middle" ? width / 2 : 0;
    let x = Number(at("x") ?? 0) - anchor;
    const letters = run.glyphs.map((glyph, index) => {
      const place = `translate(${x.toFixed(2)} ${at("y") ?? 0}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
      x += (run.positions[index]?.xAdvance ?? 0) * scale;
      return `<path transform="${place}" d="${glyph.path.toSVG()}"/>`;
    });
    const fill = at("fill") ?? "#13261e";
    const moved = at("transform");
    return `<g fill="${fill}"${moved ? ` transform="${moved}"` : ""}>${letters.join("")}</g>`;
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
