import { Readable } from "node:stream";

import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

export type ArchiveEntry = {
  readonly name: string;
  readonly bytes: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** For text; pictures and PDFs are small already. */
  readonly deflate?: boolean;
};

/** A ZIP that is written while it is read: of each file no more is in memory than the piece that is on its way. */
export function zipStream(entries: AsyncIterable<ArchiveEntry>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(zipped(entries), { objectMode: false })) as ReadableStream<Uint8Array>;
}

async function* zipped(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for await (const { name, bytes, deflate } of entries) {
    const file = deflate ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    for await (const piece of bytes instanceof ReadableStream ? piecesOf(bytes) : bytes) {
      file.push(piece);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}

/** A file that is not read to its end, because the download was given up, is let go of. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}
