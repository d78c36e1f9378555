import type { Paper } from "#app/lib/paper.ts";
import { downloadHeaders } from "#app/services/download-headers.server.ts";
import { renderPdf } from "#app/services/pdf/render-pdf.server.ts";

/** A paper as a PDF to save. */
export async function sendPaper(paper: Paper, name: string): Promise<Response> {
  const bytes = await renderPdf(paper);
  return new Response(new Uint8Array(bytes), {
    headers: downloadHeaders({ name, type: "application/pdf", sizeBytes: bytes.length }),
  });
}
