// A thread that opens one PDF and ends. JavaScript, because a thread is started from a file as it stands: the build lays
// this one beside the server (remix.config.js).
// @ts-check
import { parentPort, workerData } from "node:worker_threads";

import { PDFiumLibrary } from "@hyzyla/pdfium";

/** @type {{ bytes: Uint8Array, edge: number, maxPages: number, megabytes: number }} */
const { bytes, edge, maxPages, megabytes } = workerData;

// A small PDF can unpack to gigabytes; the library itself knows no bound.
const grow = WebAssembly.Memory.prototype.grow;
const PAGE_BYTES = 65_536;
WebAssembly.Memory.prototype.grow = function growWithin(/** @type {number} */ pages) {
  if (this.buffer.byteLength + pages * PAGE_BYTES > megabytes * 1024 * 1024) throw new RangeError("too much");
  return grow.call(this, pages);
};

const library = await PDFiumLibrary.init();
parentPort?.postMessage({ ready: true });
await look().catch((error) => {
  parentPort?.postMessage({ refused: /password|security/i.test(String(error)) ? "encrypted" : "broken" });
});

async function look() {
  const document = await library.loadDocument(bytes);
  const pages = document.getPageCount();
  if (pages === 0) throw new Error("no pages");
  const first = document.getPage(0);
  const { originalWidth, originalHeight } = first.getOriginalSize();
  parentPort?.postMessage({ pages });
  if (pages > maxPages) return;
  const long = Math.max(originalWidth, originalHeight, 1);
  const width = Math.max(1, Math.round((originalWidth * edge) / long));
  const height = Math.max(1, Math.round((originalHeight * edge) / long));
  const drawn = await first
    .render({ width, height, render: "bitmap", renderFormFields: true })
    .catch(() => null);
  if (drawn)
    parentPort?.postMessage({ picture: { pixels: drawn.data, width: drawn.width, height: drawn.height } });
}
