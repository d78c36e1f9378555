import { randomBytes } from "node:crypto";

import PDFDocument from "pdfkit";
import sharp from "sharp";

type PdfOptions = {
  readonly pages?: number;
  /** Without it nobody can open the document. */
  readonly password?: string;
  /** So many bytes that do not compress, to make it large. */
  readonly filler?: number;
};

/** A real PDF with words on every page. */
export function pdfOf({ pages = 1, password, filler = 0 }: PdfOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ compress: false, ...(password ? { userPassword: password } : {}) });
    const parts: Buffer[] = [];
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("error", reject);
    document.on("end", () => resolve(Buffer.concat(parts)));
    document.rect(0, 0, 300, 200).fill("#c01010");
    for (let page = 2; page <= pages; page += 1) document.addPage().text(`Pagina ${page}`);
    if (filler > 0) {
      document.ref({}).end(randomBytes(filler));
    }
    document.end();
  });
}

/** A photo as a phone makes it: on its side, with the place where it was taken. Red above, blue below, once upright. */
export function photoOf(width = 600, height = 400): Promise<Buffer> {
  const half = { width: Math.ceil(width / 2), height, channels: 3 as const, background: "#c01010" };
  return sharp({ create: { width, height, channels: 3, background: "#1010c0" } })
    .composite([{ input: { create: half }, left: 0, top: 0 }])
    .withExif({
      IFD0: { Make: "Telefoonfabriek", Copyright: "Naima" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "52/1 22/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "4/1 53/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}
