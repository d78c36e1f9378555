import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

import type { CachedPage } from "./page-cache.ts";
import { isText } from "./text-types.ts";

const zip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);
/** Costs what gzip does at its usual level, and is a little smaller; the kept pages take their time and are smaller still. */
const QUICK = 4;
/** Below this a compressed body is not smaller once its headers are counted. */
const WORTH_COMPRESSING = 1_000;

/** Sends a web Response. Text is compressed for whoever takes it; streams of events and files go as they are. */
export async function sendResponse(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  response: Response,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value);
  for (const [name, value] of response.headers) {
    if (name === "set-cookie") outgoing.appendHeader(name, value);
    else outgoing.setHeader(name, value);
  }
  if (!response.headers.has("cache-control")) outgoing.setHeader("cache-control", "no-store");
  if (!response.body) {
    outgoing.end();
    return;
  }
  if (!isText(response.headers.get("content-type"))) {
    // The DOM's and Node's streams are the same thing under two type names.
    const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
    if (incoming.method === "HEAD") outgoing.end();
    else await pipeline(body, outgoing).catch(() => outgoing.destroy());
    return;
  }
  const plain = Buffer.from(await response.arrayBuffer());
  outgoing.setHeader("vary", "Accept-Encoding, Accept-Language, Cookie");
  const encoding = plain.length < WORTH_COMPRESSING ? null : encodingFor(incoming);
  if (!encoding) return endWith(incoming, outgoing, plain);
  outgoing.setHeader("content-encoding", encoding);
  endWith(incoming, outgoing, await (encoding === "br" ? brotli(plain) : zip(plain)));
}

/** Sends a kept page, or only 304 when the reader has it already. */
export function sendPage(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  page: CachedPage,
  headers: Readonly<Record<string, string>>,
): void {
  const all = {
    ...headers,
    ...page.headers,
    etag: page.etag,
    vary: "Accept-Encoding, Accept-Language, Cookie",
  };
  if (incoming.headers["if-none-match"]?.includes(page.etag)) {
    outgoing.writeHead(304, all);
    outgoing.end();
    return;
  }
  const encoding = encodingFor(incoming);
  const body = encoding === "br" ? page.brotli : encoding === "gzip" ? page.gzip : page.plain;
  const described = encoding ? { ...all, "content-encoding": encoding } : all;
  outgoing.writeHead(page.status, { ...described, "content-length": String(body.length) });
  outgoing.end(incoming.method === "HEAD" ? undefined : body);
}

function endWith(incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer): void {
  outgoing.setHeader("content-length", body.length);
  outgoing.end(incoming.method === "HEAD" ? undefined : body);
}

function brotli(plain: Buffer): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return compressBrotli(plain, {
    params: { [BROTLI_PARAM_QUALITY]: QUICK, [BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
}

function encodingFor(incoming: IncomingMessage): "br" | "gzip" | null {
  if (takes(incoming, "br")) return "br";
  return takes(incoming, "gzip") ? "gzip" : null;
}

/** Whether the reader asks for this encoding; a quality of nought is a refusal. */
function takes(incoming: IncomingMessage, encoding: string): boolean {
  const asked = String(incoming.headers["accept-encoding"] ?? "").split(",");
  const found = asked.find((part) => part.trim().split(";", 1)[0] === encoding);
  return found !== undefined && !/;\s*q=0(\.0*)?\s*$/.test(found);
}
