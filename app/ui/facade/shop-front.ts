import { escaped, number as n, path, rect } from "./draw.ts";
import type { FacadeParameters } from "./parameters.ts";
import { type DisplayThing, displayThings } from "./things.ts";

const DOOR = 58;
const PAD = 16;
const GAP = 8;
const TILE = 16;

export type Slot = { readonly kind: "door" | "window"; readonly x: number; readonly width: number };

/** So many windows stand in a front of this width (about 58 units to the metre). */
export function baysOf(width: number): number {
  if (width <= 230) return 1;
  return width <= 480 ? 2 : Math.max(3, Math.round((width - 82) / 150));
}

/** Where the door and the windows stand: one bay for a narrow front, three or more for a broad one. */
export function slotsOf({ width, doorAt }: FacadeParameters): Slot[] {
  const bays = baysOf(width);
  const glass = (width - PAD * 2 - DOOR - GAP - GAP * (bays - 1)) / bays;
  const door = doorAt === "left" ? 0 : doorAt === "middle" ? Math.min(1, bays) : bays;
  let x = PAD;
  return Array.from({ length: bays + 1 }, (_, index) => {
    const slot: Slot =
      index === door ? { kind: "door", x, width: DOOR } : { kind: "window", x, width: glass };
    x += slot.width + GAP;
    return slot;
  });
}

/** Door, windows with what stands behind them, and the tiled plinth. */
export function drawFront(parameters: FacadeParameters, next: () => number) {
  const slots = slotsOf(parameters);
  const windows = slots.filter((slot) => slot.kind === "window");
  const { width, id } = parameters;
  const frame = rect(8, -2, width - 16, 202, "fc-frame") + rect(8, 198, width - 16, 2, "fc-shade");
  const openings = slots
    .map((slot) =>
      slot.kind === "door"
        ? drawDoor(slot, parameters.openSign)
        : drawWindow(slot, windows.indexOf(slot), windows.length, parameters),
    )
    .join("");
  const clips = windows
    .map((slot, index) => `<clipPath id="${id}-w${index}">${rect(slot.x, 70, slot.width, 94, "")}</clipPath>`)
    .join("");
  const film = drawFilm(
    windows,
    slots.find((slot) => slot.kind === "door")?.x ?? width,
    parameters.openGlass,
  );
  const plinth = windows.map((slot) => drawTiles(slot, parameters, next)).join("");
  return { defs: clips, body: frame + openings + film + plinth };
}

function drawWindow(slot: Slot, index: number, count: number, parameters: FacadeParameters): string {
  const { x, width } = slot;
  const clip = `clip-path="url(#${parameters.id}-w${index})"`;
  const bars = [1, 2, 3, 4].map((bar) => rect(x + (width / 5) * bar - 1, 38, 2, 26, "fc-frame")).join("");
  const shine = `M${n(x + width * 0.58)} 70h${n(width * 0.14)}l-${n(Math.min(50, width * 0.5))} 94h-${n(width * 0.14)}z`;
  return (
    rect(x, 38, width, 26, "fc-transom") +
    bars +
    rect(x, 70, width, 94, "fc-glass") +
    rect(x, 128, width, 36, "fc-glass2") +
    `<g ${clip}>${drawDisplay(slot, parameters.display[index] ?? [])}</g>` +
    path(shine, "fc-shine", clip) +
    (parameters.glassText && index === 0 ? drawGlassText(slot, parameters.glassText) : "") +
    (parameters.poster && index === count - 1 ? drawPoster(x + width / 2, parameters.poster) : "")
  );
}

/** Film on the glass from the window that is farthest from the door: so much of all glass as is not open. */
function drawFilm(windows: readonly Slot[], door: number, openGlass: number): string {
  const all = windows.reduce((sum, { width }) => sum + width, 0);
  let left = all * (1 - Math.min(100, Math.max(0, openGlass)) / 100);
  let drawing = "";
  for (const { x, width } of windows.toSorted((a, b) => Math.abs(b.x - door) - Math.abs(a.x - door))) {
    const covered = Math.min(width, left);
    left -= covered;
    if (covered < 0.5) continue;
    const from = x < door ? x : x + width - covered;
    drawing += rect(from, 70, covered, 94, "fc-film");
  }
  return drawing;
}

function drawGlassText({ x, width }: Slot, text: string): string {
  const size = Math.min(17, (width / text.length) * 1.75);
  return `<text x="${n(x + width / 2)}" y="118" class="fc-glasstext" text-anchor="middle" font-size="${n(size)}">${escaped(text)}</text>`;
}

/** Side by side on the sill; what hangs from the ceiling takes no room from what stands. */
function drawDisplay({ x, width }: Slot, things: FacadeParameters["display"][number]): string {
  const standing = things.filter((thing) => thing !== "lamps");
  const room = width / Math.max(1, standing.length);
  const place = (thing: DisplayThing, at: number, scale: number) =>
    `<g data-item="${thing}" transform="translate(${n(at)} 164) scale(${n(scale)})">${displayThings[thing]}</g>`;
  return (
    (things.includes("lamps") ? place("lamps", x + width / 2, Math.min(1.05, width / 66)) : "") +
    standing.map((thing, index) => place(thing, x + room * (index + 0.5), Math.min(1.05, room / 74))).join("")
  );
}

function drawPoster(x: number, [first, second]: readonly [string, string]): string {
  const line = (y: number, text: string) =>
    `<text y="${y}" text-anchor="middle" class="fc-postertext">${escaped(text)}</text>`;
  return `<g class="fc-poster" transform="translate(${n(x)} 122) rotate(-2)">${rect(-36, -26, 72, 50, "fc-paper")}${line(-6, first)}${line(11, second)}</g>`;
}

function drawDoor({ x, width }: Slot, openSign: string): string {
  const middle = x + width / 2;
  const sign = openSign
    ? path(`M${n(middle)} 90l-12 12M${n(middle)} 90l12 12`, "fc-line") +
      rect(middle - 18, 100, 36, 16, "fc-paper", 'rx="2"') +
      `<text x="${n(middle)}" y="111.5" text-anchor="middle" class="fc-opentext">${escaped(openSign)}</text>`
    : "";
  return (
    rect(x, 38, width, 26, "fc-transom") +
    rect(x - 2, 68, width + 4, 132, "fc-frame") +
    rect(x + 3, 72, width - 6, 128, "fc-door") +
    rect(x + 11, 81, width - 22, 68, "fc-glass") +
    path(`M${n(x + width - 28)} 81h8l-14 68h-8z`, "fc-shine") +
    rect(x + 11, 158, width - 22, 30, "fc-doorpanel") +
    `<circle cx="${n(x + width - 8)}" cy="142" r="3.2" fill="#e0b64f"/>` +
    rect(middle - 9, 152, 18, 3.5, "", 'fill="#e0b64f"') +
    sign +
    rect(x - 4, 196, width + 8, 4, "fc-sill")
  );
}

function drawTiles({ x, width }: Slot, { tilePattern }: FacadeParameters, next: () => number): string {
  const columns = Math.max(1, Math.round((width + GAP) / TILE));
  const tile = width / columns;
  let drawing = rect(x - 4, 166, width + 8, 34, "fc-joint");
  for (let row = 0; row < 2; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const other =
        tilePattern === "chequer" ? (row + column) % 2 === 1 : tilePattern === "band" && row === 0;
      const shade = next();
      const opacity = shade < 0.22 ? 'fill-opacity=".82"' : shade > 0.86 ? 'fill-opacity=".9"' : "";
      drawing += rect(
        x + column * tile + 0.6,
        167 + row * 16.5,
        tile - 1.2,
        15.4,
        other ? "fc-tile2" : "fc-tile",
        opacity,
      );
      if (tilePattern === "diamond") {
        drawing += path(
          `M${n(x + (column + 0.5) * tile)} ${n(169.5 + row * 16.5)}l5 5.2-5 5.2-5-5.2z`,
          "fc-tile2",
        );
      }
    }
  }
  return drawing + rect(x - 4, 166, width + 8, 2, "fc-tilehi") + rect(x - 4, 163, width + 8, 4, "fc-sill");
}
