import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import type { AppLoadContext } from "@remix-run/node";

import { localeFrom } from "#app/http/locale.server.ts";
import type { Logger } from "#app/services/logger.server.ts";

import type { Environment } from "./environment.ts";
import { bodyLimit, webRequest } from "./node-request.ts";
import { comesFromOurselves } from "./origin-check.ts";
import { PageCache } from "./page-cache.ts";
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
const METHODS = new Set(["GET", "HEAD", "POST"]);

/**
 * The whole way of a request: kept page, health, file, then the checks that hold for every address (method, length,
 * origin, size), then Remix. Every answer carries the security headers; every request leaves one line in the log.
 */
export function createServe(parts: Parts) {
  const { env, remix, files, log, cache = new PageCache() } = parts;
  const plainHeaders = securityHeaders(env, null);

  return function serve(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const url = incoming.url ?? "/";
    const key = isAnonymousRead(incoming) ? `${localeOf(incoming)} ${url}` : null;
    const kept = key ? cache.find(key) : null;
    if (kept) return sendPage(incoming, outgoing, kept, plainHeaders);
    const path = url.split("?", 1)[0] ?? "/";
    if (path === "/healthz") return void answerHealth(outgoing);
    for (const [name, value] of Object.entries(plainHeaders)) outgoing.setHeader(name, value);
    files(incoming, outgoing, () => void answer(incoming, outgoing, path, key));
  };

  async function answer(
    incoming: IncomingMessage,
    outgoing: ServerResponse,
    path: string,
    key: string | null,
  ) {
    const started = performance.now();
    const requestId = requestIdOf(incoming, env.TRUST_PROXY);
    outgoing.setHeader("x-request-id", requestId);
    outgoing.on("close", () => {
      const ms = Math.round(performance.now() - started);
      log.info("request", {
        id: requestId,
        method: incoming.method,
        path: withoutSecrets(path),
        status: outgoing.statusCode,
        ms,
      });
    });
    try {
      const refused = refusal(incoming, path);
      if (refused) return await sendError(incoming, outgoing, refused, requestId);
      const nonce = randomBytes(16).toString("base64");
      const context: AppLoadContext = {
        nonce,
        requestId,
        clientAddress: clientAddress(incoming, env.TRUST_PROXY),
      };
      if (key) {
        const page = await cache.fill(key, () =>
          remix(
            webRequest(incoming, outgoing, env.ORIGIN, () => undefined),
            context,
          ),
        );
        if (!(page instanceof Response)) return sendPage(incoming, outgoing, page, plainHeaders);
        return await sendResponse(incoming, outgoing, page, securityHeaders(env, nonce));
      }
      let tooLarge = false;
      const request = webRequest(incoming, outgoing, env.ORIGIN, () => (tooLarge = true));
      const response = await remix(request, context);
      if (tooLarge) return await sendError(incoming, outgoing, 413, requestId);
      await sendResponse(incoming, outgoing, response, securityHeaders(env, nonce));
    } catch (error) {
      log.error("request failed", { id: requestId, error: error instanceof Error ? error.name : "unknown" });
      if (!outgoing.headersSent) outgoing.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      outgoing.end();
    }
  }

  function refusal(incoming: IncomingMessage, path: string): number | null {
    if (!METHODS.has(incoming.method ?? "")) return 405;
    if ((incoming.url ?? "").length > MAX_URL) return 414;
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
    // What is still being sent is not read; the connection cannot be used again.
    if (!incoming.complete) outgoing.setHeader("connection", "close");
    const headers = new Headers();
    for (const name of ["accept-language", "cookie"]) headers.set(name, headerOf(incoming, name) ?? "");
    const request = new Request(new URL(`/fout/${status}`, env.ORIGIN), { headers });
    const nonce = randomBytes(16).toString("base64");
    const page = await remix(request, { nonce, requestId, clientAddress: "" });
    await sendResponse(incoming, outgoing, page, securityHeaders(env, nonce));
  }

  async function answerHealth(outgoing: ServerResponse): Promise<void> {
    const healthy = await parts.isHealthy();
    outgoing.writeHead(healthy ? 200 : 503, {
      ...plainHeaders,
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
    });
    outgoing.end(
      JSON.stringify({ status: healthy ? "ok" : "unavailable", database: healthy ? "ok" : "unavailable" }),
    );
  }
}

/** Only readers without a session; what they see does not depend on who they are. */
function isAnonymousRead(incoming: IncomingMessage): boolean {
  if (incoming.method !== "GET" && incoming.method !== "HEAD") return false;
  return !/(^|;\s*)(__Host-)?plint=/.test(incoming.headers.cookie ?? "");
}

function localeOf(incoming: IncomingMessage): string {
  return localeFrom(incoming.headers.cookie ?? null, incoming.headers["accept-language"] ?? null);
}

function headerOf(incoming: IncomingMessage, name: string): string | undefined {
  const value = incoming.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function requestIdOf(incoming: IncomingMessage, proxies: number): string {
  const given = headerOf(incoming, "x-request-id");
  return proxies > 0 && given && /^[\w-]{8,64}$/.test(given) ? given : randomBytes(8).toString("hex");
}

/** The address that the last trusted proxy saw; what a caller claims beyond that counts for nothing. */
function clientAddress(incoming: IncomingMessage, proxies: number): string {
  const socket = incoming.socket.remoteAddress ?? "";
  if (proxies === 0) return socket;
  const chain = (headerOf(incoming, "x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return chain.at(-proxies) || socket;
}

/** Links that open something carry their secret in the path; a log must not. */
function withoutSecrets(path: string): string {
  return path.replace(/[\w-]{30,}/g, (part) => (/^[0-9a-f]{8}-/.test(part) ? part : "…"));
}
