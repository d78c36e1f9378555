import { env } from "#app/env.server.ts";
import { type MapTiles, nationalMap } from "#app/services/map-tiles.server.ts";

let chosen: MapTiles | null = null;

/** Where this process has the squares of its maps from; chosen once, by the environment. */
export function mapTiles(): MapTiles {
  return (chosen ??= nationalMap({ base: env.MAP_TILES_URL }));
}

/** Another one than the environment's own; for tests. */
export function useMapTiles(tiles: MapTiles): void {
  chosen = tiles;
}
