import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
const TEXT = /\.(js|css|svg|json|txt|html|webmanifest)$/;

/** The last step of the build: every text file gets a .br and a .gz beside it, where that is smaller. */
async function compressAssets(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && entry.name.endsWith(".map")) await rm(path);
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const plain = await readFile(path);
    const [brotli, zipped] = await Promise.all([
      compressBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
      compressGzip(plain, { level: 9 }),
    ]);
    if (brotli.length < plain.length) await writeFile(`${path}.br`, brotli);
    if (zipped.length < plain.length) await writeFile(`${path}.gz`, zipped);
  }
}

await compressAssets(join(process.cwd(), "build", "client"));
