import type { Frame, PlacedTile, Point } from "#app/lib/web-mercator.ts";

import { landIn } from "./land.ts";

export type DrawnTile = PlacedTile & { readonly bytes: Uint8Array | null };

/** The map as one picture that needs nothing else; with a pin in the middle when there is one. */
export function placePicture(
  frame: Frame,
  { x, y }: Point,
  tiles: readonly DrawnTile[],
  hasPin: boolean,
): string {
  const { sea, land, lakes } = landIn(frame);
  const squares = tiles.map(({ at, size, bytes }) =>
    bytes
      ? `<image href="data:image/png;base64,${Buffer.from(bytes).toString("base64")}" x="${at.x}" y="${at.y}" width="${size}" height="${size}"/>`
      : "",
  );
  const pin = `<path d="M${x / 2} ${y / 2}l-9-20a10 10 0 1 1 18 0z" fill="#1f3f9f" stroke="#fff" stroke-width="2"/><circle cx="${x / 2}" cy="${y / 2 - 24}" r="4" fill="#fff"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${x}" height="${y}" viewBox="0 0 ${x} ${y}"><rect width="${x}" height="${y}" fill="#eeeee8"/><path d="${sea}" fill="#d7eef8"/><path d="${land}" fill="#f1eee4" stroke="#cfc7b2" stroke-width="1.5"/><path d="${lakes}" fill="#d7eef8" stroke="#cfc7b2"/>${squares.join("")}${hasPin ? pin : ""}</svg>`;
}
