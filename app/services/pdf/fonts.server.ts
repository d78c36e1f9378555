import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { create, type Font } from "fontkit";

/** The fonts of a document. `other` has the letters of nearly every script, for names that ours cannot write. */
export type FontName = "text" | "bold" | "heading" | "other" | "otherBold";

const files = {
  text: "hanken-grotesk-400.ttf",
  bold: "hanken-grotesk-700.ttf",
  heading: "besley-600.ttf",
} as const;
/** What the drawn front is lettered with; the same files as in a browser. */
const signFiles = { sign: "besley-800-italic.woff2", plain: "hanken-grotesk-700.ttf" } as const;

const opened = new Map<string, Font>();

/** The bytes of a font of a document. */
export function fontFile(name: FontName): Buffer {
  return readFileSync(placeOf(name));
}

/** Our own font where it has all letters of this, else the one that has nearly every letter there is. */
export function fontFor(name: "text" | "bold" | "heading", text: string): FontName {
  if (hasAll(openFont(placeOf(name)), text)) return name;
  if (name === "heading") return fontFor("bold", text);
  return name === "text" ? "other" : "otherBold";
}

function hasAll(font: Font, text: string): boolean {
  return [...text].every(
    (letter) => /\s/.test(letter) || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
}

/** The letters on a drawn front as outlines, because a drawing knows no fonts. */
export function signFont(style: keyof typeof signFiles): Font {
  return openFont(join(folder(), signFiles[style]));
}

function placeOf(name: FontName): string {
  if (name !== "other" && name !== "otherBold") return join(folder(), files[name]);
  const home = dirname(createRequire(import.meta.url).resolve("dejavu-fonts-ttf/package.json"));
  return join(home, "ttf", name === "other" ? "DejaVuSans.ttf" : "DejaVuSans-Bold.ttf");
}

function openFont(path: string): Font {
  const known = opened.get(path);
  if (known) return known;
  const font = create(readFileSync(path)) as Font;
  opened.set(path, font);
  return font;
}

/** Where the build put them beside the server; before a build, where they come from. */
function folder(): string {
  const places = ["build/server/fonts", "app/ui/fonts"].map((place) => join(process.cwd(), place));
  const found = places.find((place) => existsSync(join(place, files.text)));
  if (!found) throw new Error("the fonts of documents are not there");
  return found;
}
