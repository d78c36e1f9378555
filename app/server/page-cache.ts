import { createHash } from "node:crypto";
import { brotliCompress, constants, gzip } from "node:zlib";
import { promisify } from "node:util";

import { isText } from "./text-types.ts";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

export type CachedPage = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
  readonly freshUntil: number;
};

/** How long a page may be told again, and how much longer while one makes it anew: a publication shows within five seconds. */
const FRESH_MILLISECONDS = 2_500;
const GRACE_MILLISECONDS = 1_500;
const MAX_PAGES = 300;

/** Keeps anonymous pages for a moment, compressed once, so that a crowd costs as much as one reader. */
export class PageCache {
  readonly #pages = new Map<string, CachedPage>();
  readonly #onTheirWay = new Map<string, Promise<CachedPage | null>>();

  constructor(private readonly clock: () => number = Date.now) {}

  /** The kept page; past its time too, for a moment, while one reader makes it anew: a crowd never waits for it. */
  find(key: string): CachedPage | null {
    const page = this.#pages.get(key);
    const grace = this.#onTheirWay.has(key) ? GRACE_MILLISECONDS : 0;
    return page && page.freshUntil + grace > this.clock() ? page : null;
  }

  /** One reader makes the page; whoever finds none meanwhile waits for it. The answer itself when it may not be kept. */
  async fill(key: string, make: () => Promise<Response>): Promise<CachedPage | Response> {
    const underWay = this.#onTheirWay.get(key);
    if (underWay) {
      const page = await underWay;
      if (page) return page;
      return make();
    }
    let answer: Response | null = null;
    // What stands on the page is read now, however long it takes to draw it.
    const startedAt = this.clock();
    const filling = make().then(async (response) => {
      answer = response;
      return mayBeKept(response) ? this.#keep(key, response, startedAt) : null;
    });
    this.#onTheirWay.set(
      key,
      filling.catch(() => null),
    );
    try {
      const page = await filling;
      if (page) return page;
      if (!answer) throw new Error("a page without an answer");
      return answer;
    } finally {
      this.#onTheirWay.delete(key);
    }
  }

  clear(): void {
    this.#pages.clear();
  }

  async #keep(key: string, response: Response, startedAt: number): Promise<CachedPage> {
    const plain = Buffer.from(await response.arrayBuffer());
    const [brotli, zipped] = await Promise.all([
      compressBrotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
      compressGzip(plain),
    ]);
    const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
    const page: CachedPage = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      etag,
      plain,
      gzip: zipped,
      brotli,
      freshUntil: startedAt + FRESH_MILLISECONDS,
    };
    if (this.#pages.size >= MAX_PAGES) this.#forgetOldest();
    this.#pages.delete(key);
    this.#pages.set(key, page);
    return page;
  }

  #forgetOldest(): void {
    const [oldest] = this.#pages.keys();
    if (oldest !== undefined) this.#pages.delete(oldest);
  }
}

/**
 * Only a page that says so itself, is whole, and sets nothing in the browser. A picture is not kept: a few hundred would
 * fill the memory, and no compression makes one smaller.
 */
function mayBeKept({ status, headers }: Response): boolean {
  const saysSo = /\bpublic\b/.test(headers.get("cache-control") ?? "");
  return status === 200 && saysSo && isText(headers.get("content-type")) && !headers.has("set-cookie");
}
