import { done, type Outcome, problem } from "#app/lib/outcome.ts";
import { inTurn } from "#app/lib/in-turn.ts";

import { type AllowedType, sniff, type SniffProblem } from "./content-type.server.ts";
import { redrawImage } from "./redraw-image.server.ts";
import { lookAtPdf } from "./look-at-pdf.server.ts";

export type Bounds = {
  readonly maxBytes: number;
  readonly maxMegapixels: number;
  readonly maxPages: number;
};

export type InspectedFile = {
  readonly type: AllowedType;
  readonly extension: string;
  /** What is to be stored: a PDF as it came, a picture drawn anew. */
  readonly bytes: Uint8Array;
  /** A small WebP of it; null when none could be made in time. */
  readonly preview: Uint8Array | null;
  /** Of a PDF. */
  readonly pages: number | null;
};

export type InspectProblem =
  SniffProblem | "broken" | "encrypted" | "too-complex" | "too-many-pages" | "too-many-pixels" | "too-large";

const takeTurn = inTurn(1);

/**
 * Looks into a file: what it is, whether it can be opened, how it looks. One at a time, so that ten large files cost the
 * memory of one; `read` is called when it is this one's turn.
 */
export function inspectFile(
  read: () => Promise<Uint8Array>,
  name: string,
  bounds: Bounds,
): Promise<Outcome<InspectedFile, InspectProblem>> {
  return takeTurn(async () => {
    const bytes = await read();
    const kind = await sniff(bytes, name);
    if (!kind.ok) return kind;
    const { type } = kind.value;
    const looked =
      type === "application/pdf" ? await lookAtPdf(bytes, bounds) : await redrawImage(bytes, type, bounds);
    if (!looked.ok) return looked;
    if (looked.value.bytes.length > bounds.maxBytes) return problem("too-large", megabytes(bounds));
    return done({ ...kind.value, ...looked.value });
  });
}

function megabytes({ maxBytes }: Bounds) {
  return { megabytes: Math.floor(maxBytes / 1024 / 1024) };
}
