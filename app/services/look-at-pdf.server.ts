import { Worker } from "node:worker_threads";

import { done, type Outcome, problem } from "#app/lib/outcome.ts";

import { drawPreview } from "./redraw-image.server.ts";

/** What the worker tells, in this order. */
type Told =
  | { readonly ready: true }
  | { readonly refused: "encrypted" | "broken" }
  | { readonly pages: number }
  | { readonly picture: { readonly pixels: Uint8Array; readonly width: number; readonly height: number } };

const PREVIEW_EDGE = 960;
const MEMORY_MEGABYTES = 512;
const SECONDS = 15;

/**
 * Opens a PDF in a thread of its own, which is ended when it takes too long or asks for too much memory, counts its pages
 * and draws the first. A page that cannot be drawn in time costs only the preview. The PDF itself stays as it is.
 */
export async function lookAtPdf(
  bytes: Uint8Array,
  { maxPages }: { readonly maxPages: number },
): Promise<
  Outcome<
    { bytes: Uint8Array; preview: Uint8Array | null; pages: number },
    "broken" | "encrypted" | "too-complex" | "too-many-pages"
  >
> {
  const told = await listen(bytes, maxPages);
  const refused = told.find((one) => "refused" in one);
  if (refused) return problem(refused.refused);
  const counted = told.find((one) => "pages" in one);
  if (!counted) return problem("too-complex");
  const { pages } = counted;
  if (pages > maxPages) return problem("too-many-pages", { pages, max: maxPages });
  const picture = told.find((one) => "picture" in one)?.picture;
  const preview = picture ? await drawPreview(picture.pixels, picture).catch(() => null) : null;
  return done({ bytes, preview, pages });
}

/** Everything that the worker told before it ended, by itself or because it was ended. */
function listen(bytes: Uint8Array, maxPages: number): Promise<Told[]> {
  return new Promise((resolve, reject) => {
    const told: Told[] = [];
    const worker = new Worker(new URL("./pdf-worker.js", import.meta.url), {
      workerData: { bytes, edge: PREVIEW_EDGE, maxPages, megabytes: MEMORY_MEGABYTES },
      env: {},
    });
    const late = setTimeout(() => void worker.terminate(), SECONDS * 1_000);
    worker.on("message", (one: Told) => void told.push(one));
    // A thread that breaks on a PDF has said what it found until then; one that did not even begin is our own fault.
    let failure: unknown;
    worker.on("error", (error) => (failure = error));
    worker.on("exit", () => {
      clearTimeout(late);
      if (failure && told.length === 0) reject(failure);
      else resolve(told);
    });
  });
}
