import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";

import { bodyLimit, isForm } from "./limits.ts";

/** Sent by more bytes than the address allows; the answer is then 413. */
export class BodyTooLarge extends Error {}

/** What was sent along: a form as a whole, a file as it comes in. */
export type Body = Uint8Array<ArrayBuffer> | ReadableStream;

/**
 * What was sent along, null when nothing can be. A form is waited for, so that whoever answers it has all of it; a file
 * is not, and reading one that is too large calls `onTooLarge`. Of a form that is too large, BodyTooLarge is thrown.
 */
export async function bodyOf(
  incoming: IncomingMessage,
  path: string,
  onTooLarge: () => void,
): Promise<Body | null> {
  if (incoming.method === "GET" || incoming.method === "HEAD") return null;
  const bytes = limited(incoming, bodyLimit(path), onTooLarge);
  if (!isForm(path)) return Readable.toWeb(Readable.from(bytes)) as ReadableStream;
  const parts: Buffer[] = [];
  for await (const part of bytes) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

/** The request as the web's own Request, with its address on our own origin whatever Host it came with. */
export function webRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
  body: Body | null,
): Request {
  // Glued, not resolved: "//elsewhere.nl" is a path of ours, not another host.
  const url = new URL(`${origin}${incoming.url ?? "/"}`);
  // A kept page must have its body, whoever asked first; HEAD loses it when it is sent.
  const method = !incoming.method || incoming.method === "HEAD" ? "GET" : incoming.method;
  const aborter = new AbortController();
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) aborter.abort();
  });
  const init: RequestInit & { duplex?: "half" } = {
    method,
    headers: webHeaders(incoming),
    signal: aborter.signal,
  };
  if (body) {
    init.body = body;
    init.duplex = "half";
  }
  return new Request(url, init);
}

async function* limited(incoming: IncomingMessage, limit: number, onTooLarge: () => void) {
  let read = 0;
  // Not destroyed when it is too much: the answer still has to leave by the same connection.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    read += chunk.length;
    if (read > limit) {
      onTooLarge();
      throw new BodyTooLarge();
    }
    yield chunk;
  }
}

function webHeaders(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (name.startsWith(":") || value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) headers.append(name, one);
  }
  return headers;
}
