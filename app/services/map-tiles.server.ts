import { inTurn } from "#app/lib/in-turn.ts";
import type { Tile } from "#app/lib/web-mercator.ts";

/** Squares of a map as PNG. Never in the way: what cannot be had is null, and the drawing under it shows. */
export type MapTiles = { readonly find: (tile: Tile) => Promise<Uint8Array | null> };

const PATIENCE_MILLISECONDS = 2_000;
/** After a silence nobody waits again for so long. */
const REST_MILLISECONDS = 60_000;
/** Some ten megabytes; a map on a page has thirty at most. */
const MOST_KEPT = 400;
/** So many are asked for at the same time; who reads the map square by square waits, and so does nobody there. */
const AT_ONCE = 8;
const PNG = [0x89, 0x50, 0x4e, 0x47] as const;

/**
 * The national base map of PDOK (BRT-Achtergrondkaart, tiles EPSG:3857); `base` is its address up to the level. Readers
 * get its squares from us, so that nobody else learns who looks at which street.
 */
export function nationalMap(options: { readonly base: string; readonly clock?: () => number }): MapTiles {
  const { base, clock = Date.now } = options;
  const kept = new Map<string, Uint8Array | null>();
  const underWay = new Map<string, Promise<Uint8Array | null>>();
  const takeTurn = inTurn(AT_ONCE);
  let restsUntil = 0;

  async function fetchTile(path: string): Promise<Uint8Array | null> {
    // It may have fallen silent while this one waited for its turn.
    if (clock() < restsUntil) return null;
    const tile = await ask(`${base.replace(/\/$/u, "")}/${path}`);
    if (tile === "silent") {
      restsUntil = clock() + REST_MILLISECONDS;
      return null;
    }
    const [oldest] = kept.keys();
    if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest);
    kept.set(path, tile);
    return tile;
  }

  return {
    find: async ({ level, column, row }) => {
      const path = `${level}/${column}/${row}.png`;
      const known = kept.get(path);
      if (known !== undefined) return known;
      if (clock() < restsUntil) return null;
      const asked = underWay.get(path);
      if (asked) return asked;
      const asking = takeTurn(() => fetchTile(path)).finally(() => underWay.delete(path));
      underWay.set(path, asking);
      return asking;
    },
  };
}

/** A square, null where there is none, or that nobody answers. */
async function ask(url: string): Promise<Uint8Array | null | "silent"> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    if (!response.ok) return response.status < 500 ? null : "silent";
    const bytes = new Uint8Array(await response.arrayBuffer());
    return PNG.every((byte, at) => bytes[at] === byte) ? bytes : null;
  } catch {
    // No network, or no patience left.
    return "silent";
  }
}
