/** One field of a posted form, while it arrives. Its bytes must be read to the end before the next comes. */
export type Part = {
  readonly name: string;
  /** Null for a field that holds no file; "" when no file was chosen. */
  readonly filename: string | null;
  readonly bytes: AsyncIterable<Uint8Array>;
};

/** What no browser sends. */
export class MalformedForm extends TypeError {}

const HEADER_BYTES = 4_096;
const HEADERS_END = "\r\n\r\n";

/**
 * The fields of a multipart form (RFC 7578) as they arrive, so that a large file need not be in memory. Fails with
 * MalformedForm, also when the form breaks off.
 */
export async function* readMultipart(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
): AsyncGenerator<Part> {
  const boundary = /^multipart\/form-data;.*?boundary="?([^";]{1,70})"?/i.exec(contentType)?.[1];
  if (!boundary) throw new MalformedForm("no boundary");
  const source = new Source(body);
  // The first boundary has no line end before it.
  source.prepend(Buffer.from("\r\n"));
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  for await (const _ of source.until(delimiter));
  for (;;) {
    const next = await source.take(2);
    if (next.toString("latin1") === "--") return;
    if (next.toString("latin1") !== "\r\n") throw new MalformedForm("no line end after a boundary");
    const headers = await readHeaders(source);
    const bytes = source.until(delimiter);
    yield { ...headers, bytes };
    for await (const _ of bytes);
  }
}

async function readHeaders(source: Source) {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const piece of source.until(Buffer.from(HEADERS_END))) {
    parts.push(piece);
    length += piece.length;
    if (length > HEADER_BYTES) throw new MalformedForm("headers without end");
  }
  const lines = Buffer.concat(parts).toString("utf8").split("\r\n");
  const disposition = lines.find((line) => /^content-disposition:\s*form-data\b/i.test(line)) ?? "";
  const name = valueOf(disposition, "name");
  if (name === null) throw new MalformedForm("a field without a name");
  return { name, filename: valueOf(disposition, "filename") };
}

/** Browsers write three characters of a name in another way (the standard of HTML, multipart/form-data). */
function valueOf(disposition: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}="([^"]*)"`, "i").exec(disposition)?.[1];
  return found === undefined ? null : found.replace(/%(0A|0D|22)/g, decodeURIComponent);
}

/** Bytes that arrive in pieces of any length, read up to a mark. */
class Source {
  #rest: Buffer = Buffer.alloc(0);
  readonly #pieces: AsyncIterator<Uint8Array>;

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#pieces = body[Symbol.asyncIterator]();
  }

  prepend(bytes: Buffer): void {
    this.#rest = Buffer.concat([bytes, this.#rest]);
  }

  async take(length: number): Promise<Buffer> {
    while (this.#rest.length < length) await this.#more();
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }

  /** Everything before the mark, and past it. */
  async *until(mark: Buffer): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#rest.indexOf(mark);
      if (at >= 0) {
        const last = this.#rest.subarray(0, at);
        this.#rest = this.#rest.subarray(at + mark.length);
        if (last.length > 0) yield last;
        return;
      }
      // The mark may have begun in what is here already.
      const safe = this.#rest.length - mark.length + 1;
      if (safe > 0) {
        const sure = this.#rest.subarray(0, safe);
        this.#rest = this.#rest.subarray(safe);
        yield sure;
      }
      await this.#more();
    }
  }

  async #more(): Promise<void> {
    const { done, value } = await this.#pieces.next();
    if (done) throw new MalformedForm("the form breaks off");
    this.#rest = Buffer.concat([this.#rest, value]);
  }
}
