import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { openSync } from "fontkit";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");

type Face = {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly file: string;
};

const nameOf = ({ family, style }: Face) => `${family} ${style}`;

async function listFaces(): Promise<Face[]> {
  const css = await readFile(join(root, "app", "ui", "styles", "fonts.css"), "utf8");
  const told = (block: string, name: RegExp) => name.exec(block)?.[1] ?? "";
  return (css.match(/@font-face \{[^}]+\}/g) ?? []).map((block) => ({
    family: told(block, /font-family: "([^"]+)"/),
    style: told(block, /font-style: (\w+)/),
    weight: told(block, /font-weight: ([\d ]+)/),
    file: told(block, /url\("\.\.\/([^"]+)"\)/),
  }));
}

test("faces that share a family name the same weights, so that no weight finds its digits in neither", async () => {
  const faces = await listFaces();
  const names = new Set(faces.map(nameOf));
  expect(names.size).toBe(3);
  for (const name of names) {
    const weights = faces.filter((face) => nameOf(face) === name).map(({ weight }) => weight);
    expect(new Set(weights).size, name).toBe(1);
  }
});

test("a face that draws its weights itself names none that it cannot draw", async () => {
  for (const { file, weight } of await listFaces()) {
    const font = openSync(join(root, "app", "ui", file));
    const axis = "variationAxes" in font ? font.variationAxes.wght : undefined;
    if (!axis) continue;
    const [from = 0, to = 0] = weight.split(" ").map(Number);
    expect([from >= axis.min, to <= axis.max], file).toEqual([true, true]);
  }
});
