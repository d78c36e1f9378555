import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import type { AppLoadContext } from "@remix-run/node";

import { inTurn } from "#app/lib/in-turn.ts";
import type { Logger } from "#app/services/logger.server.ts";
import { describeFailure } from "#db/describe-failure.server.ts";

import { watchArrivals } from "./arrivals.ts";
import { sendBareError } from "./bare-error.ts";
import type { Environment } from "./environment.ts";
import { sendHealth } from "./health.ts";
import { bodyLimit, methodsAt } from "./limits.ts";
import { bodyOf, webRequest } from "./node-request.ts";
import { comesFromOurselves } from "./origin-check.ts";
import { PageCache } from "./page-cache.ts";
import {
  clientAddress,
  headerOf,
  isAnonymousRead,
  localeOf,
  requestIdOf,
  withoutSecrets,
} from "./read-headers.ts";
import { securityHeaders } from "./security-headers.ts";
import { sendPage, sendResponse } from "./send-response.ts";

export type RemixHandler = (request: Request, context: AppLoadContext) => Promise<Response>;
export type StaticFiles = (incoming: IncomingMessage, outgoing: ServerResponse, next: () => void) => void;

type Parts = {
  readonly env: Pick<Environment, "ORIGIN" | "TRUST_PROXY">;
  readonly remix: RemixHandler;
  readonly files: StaticFiles;
  readonly isHealthy: () => Promise<boolean>;
  readonly log: Logger;
  readonly cache?: PageCache;
};

const MAX_URL = 8 * 1024;
/** How many bytes of a refused body are still received. */
const PATIENCE = 64 * 1024 * 1024;

/**
 * How many forms are worked on together. More would all become slower, and one would be seen later than it came: at a
 * deadline its place in line is what counts. A little more than there are connections to the database.
 */
const AT_WORK = 12;
const atOnce = <Result>(work: () => Promise<Result>): Promise<Result> => work();

/**
 * The whole way of a request: kept page, health, file, then the checks that hold for every address (method, length,
 * origin, size), then Remix, forms in the order in which they came. Every answer carries the security headers that it can use; every
 * request leaves one line in the log.
 */
export function createServe(parts: Parts) {
  const { env, remix, files, log, cache = new PageCache() } = parts;
  const plainHeaders = securityHeaders(env, null);
  const arrivals = watchArrivals();
  const takeTurn = inTurn(AT_WORK, arrivals.settle);

  return function serve(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const url = incoming.url ?? "/";
    const path = url.split("?", 1)[0] ?? "/";
    arrivals.note(incoming.socket);
    if (path === "/healthz") return void sendHealth(outgoing, plainHeaders, parts.isHealthy);
    const requestId = requestIdOf(incoming, env.TRUST_PROXY);
    logWhenDone(incoming, outgoing, path, requestId);
    outgoing.setHeader("x-request-id", requestId);
    const key = isAnonymousRead(incoming) ? `${localeOf(incoming)} ${url}` : null;
    const kept = key ? cache.find(key) : null;
    if (kept) return sendPage(incoming, outgoing, kept, plainHeaders);
    for (const [name, value] of Object.entries(plainHeaders)) outgoing.setHeader(name, value);
    files(incoming, outgoing, () => void answer(incoming, outgoing, path, key, requestId));
  };

  function logWhenDone(incoming: IncomingMessage, outgoing: ServerResponse, path: string, id: string): void {
    const started = performance.now();
    outgoing.on("close", () => {
      const ms = Math.round(performance.now() - started);
      const { statusCode: status } = outgoing;
      log.info("request", { id, method: incoming.method, path: withoutSecrets(path), status, ms });
    });
  }

  async function answer(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    path: string,
    key: string | null,
    requestId: string,
  ) {
    const arrived = performance.now();
    let tooLarge = false;
    try {
      const refused = refusal(incoming, path);
      if (refused) return await sendError(incoming, outgoing, refused, requestId);
      const body = await bodyOf(incoming, path, () => (tooLarge = true));
      // A form waits for its turn. Who still sends a file, or waits for a paper to be drawn, holds up nobody meanwhile.
      const take = body instanceof Uint8Array ? takeTurn : atOnce;
      const handle = () => take(() => remix(webRequest(incoming, outgoing, env.ORIGIN, body), context));
      const nonce = randomBytes(16).toString("base64");
      const context: AppLoadContext = {
        nonce,
        requestId,
        clientAddress: clientAddress(incoming, env.TRUST_PROXY),
        underWay: () => performance.now() - arrived,
      };
      if (key) {
        const page = await cache.fill(key, handle);
        if (!(page instanceof Response)) return sendPage(incoming, outgoing, page, plainHeaders);
        if (isBareRefusal(incoming, page)) return await sendError(incoming, outgoing, page.status, requestId);
        return await sendResponse(incoming, outgoing, page, securityHeaders(env, nonce));
      }
      const response = await handle();
      if (tooLarge) return await sendError(incoming, outgoing, 413, requestId);
      if (isBareRefusal(incoming, response))
        return await sendError(incoming, outgoing, response.status, requestId);
      await sendResponse(incoming, outgoing, forOneReader(response), securityHeaders(env, nonce));
    } catch (error) {
      if (tooLarge) return await sendError(incoming, outgoing, 413, requestId);
      // The line broke before all of it was here: there is nothing to do, and nobody to tell.
      if (incoming.destroyed && !incoming.complete) return;
      log.error("request failed", { id: requestId, ...describeFailure(error) });
      if (outgoing.headersSent) return void outgoing.end();
      await sendError(incoming, outgoing, 500, requestId).catch(() =>
        sendBareError(incoming, outgoing, requestId),
      );
    }
  }

  function refusal(incoming: IncomingMessage, path: string): number | null {
    if (!methodsAt(path).includes(incoming.method ?? "")) return 405;
    if (!incoming.url?.startsWith("/")) return 400;
    if (incoming.url.length > MAX_URL) return 414;
    if (!isReadable(path)) return 400;
    const { origin, host } = incoming.headers;
    const fetchSite = headerOf(incoming, "sec-fetch-site");
    const asked = { method: incoming.method ?? "", origin, host, fetchSite };
    if (!comesFromOurselves(asked, env.ORIGIN)) return 403;
    return Number(incoming.headers["content-length"] ?? 0) > bodyLimit(path) ? 413 : null;
  }

  /** Error pages are drawn by the product itself, in the reader's language. */
  async function sendError(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    status: number,
    requestId: string,
  ) {
    const [path = "/"] = (incoming.url ?? "/").split("?", 1);
    if (status === 405) outgoing.setHeader("allow", methodsAt(path).join(", "));
    letSenderFinish(incoming, outgoing);
    const headers = new Headers();
    for (const name of ["accept-language", "cookie", "referer", "host"])
      headers.set(name, headerOf(incoming, name) ?? "");
    const request = new Request(new URL(`/fout/${status}`, env.ORIGIN), { headers });
    const nonce = randomBytes(16).toString("base64");
    const page = await remix(request, { nonce, requestId, clientAddress: "", underWay: () => 0 });
    await sendResponse(incoming, outgoing, page, securityHeaders(env, nonce));
  }
}

/** A public page as somebody who is signed in sees it has their own menu: nobody on the way may keep it. */
function forOneReader(response: Response): Response {
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (isPage) response.headers.set("cache-control", "private, no-store");
  return response;
}

/** Whether a path can be decoded; what comes after would say otherwise, in words of its own and without a number. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Whether somebody who waits for a page got the bare refusal of an address that has no page of its own. */
function isBareRefusal(incoming: IncomingMessage, response: Response): boolean {
  return response.headers.has("x-remix-error") && (headerOf(incoming, "accept") ?? "").includes("text/html");
}

/** A browser shows the answer only once it has sent everything, so what comes is thrown away, within reason. */
function letSenderFinish(incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (incoming.complete) return;
  let thrownAway = 0;
  incoming.on("data", (chunk: Buffer) => {
    thrownAway += chunk.length;
    if (thrownAway > PATIENCE) incoming.destroy();
  });
  if (Number(incoming.headers["content-length"] ?? 0) > PATIENCE) outgoing.setHeader("connection", "close");
}
