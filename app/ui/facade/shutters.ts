import { number as n, path, rect } from "./draw.ts";
import type { FacadeParameters, ShutterKind } from "./parameters.ts";
import { slotsOf } from "./shop-front.ts";

/** One slat of a shutter and the gap under it. */
const SLAT = 8;

/** What is let down when the shop is closed: seen in the evening only. Outside it hides all, inside one sees through. */
export function drawShutters(kind: ShutterKind, parameters: FacadeParameters): string {
  if (kind === "none") return "";
  const drawn = slotsOf(parameters).map(({ kind: opening, x, width }) => {
    if (kind === "outside") return closed(x - 2, opening === "door" ? 132 : 98, width + 4);
    return opening === "window" ? open(x, width, parameters.shuttersOpen) : "";
  });
  return `<g class="fc-shutters" data-shutters="${kind}">${drawn.join("")}</g>`;
}

function closed(x: number, height: number, width: number): string {
  const slats = Array.from({ length: Math.floor(height / SLAT) }, (_, row) => 68 + SLAT * (row + 1));
  return (
    rect(x, 68, width, height, "fc-shutter") +
    path(slats.map((y) => `M${n(x)} ${y}h${n(width)}`).join(""), "fc-slat") +
    rect(x, 68, width, 5, "fc-iron")
  );
}

function open(x: number, width: number, percent: number): string {
  const thick = Math.max(0.6, SLAT * (1 - Math.min(100, Math.max(0, percent)) / 100));
  const rows = Array.from({ length: Math.floor(94 / SLAT) }, (_, row) => 70 + SLAT * row);
  return rows.map((y) => rect(x, y, width, thick, "fc-shutter")).join("");
}
