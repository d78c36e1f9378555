import { inTurn } from "#app/lib/in-turn.ts";
import type { Paper } from "#app/lib/paper.ts";
import { downloadHeaders } from "#app/services/download-headers.server.ts";
import { renderPdf } from "#app/services/pdf/render-pdf.server.ts";

import { refused } from "./guards.server.ts";

const takeTurn = inTurn(1);
/** More than so many in line is somebody who presses without looking, or worse. */
const MOST_IN_LINE = 20;
let inLine = 0;

/** A paper as a PDF to save, drawn one at a time; 503 when too many wait. */
export async function sendPaper(paper: Paper, name: string): Promise<Response> {
  if (inLine >= MOST_IN_LINE) throw refused(503);
  inLine += 1;
  const bytes = await takeTurn(() => renderPdf(paper)).finally(() => {
    inLine -= 1;
  });
  return new Response(new Uint8Array(bytes), {
    headers: downloadHeaders({ name, type: "application/pdf", sizeBytes: bytes.length }),
  });
}
