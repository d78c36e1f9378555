import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

import { localeFrom } from "#app/http/locale.server.ts";

/** Only readers without a session; what they see does not depend on who they are. */
export function isAnonymousRead(incoming: IncomingMessage): boolean {
  if (incoming.method !== "GET" && incoming.method !== "HEAD") return false;
  return !/(^|;\s*)(__Host-)?plint=/.test(incoming.headers.cookie ?? "");
}

/** The language a kept page is kept in. */
export function localeOf(incoming: IncomingMessage): string {
  return localeFrom(incoming.headers.cookie ?? null, incoming.headers["accept-language"] ?? null);
}

/** One value, also of a header that came twice. */
export function headerOf(incoming: IncomingMessage, name: string): string | undefined {
  const value = incoming.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The number that leads from an error page to the log; a trusted proxy may have given it already. */
export function requestIdOf(incoming: IncomingMessage, proxies: number): string {
  const given = headerOf(incoming, "x-request-id");
  return proxies > 0 && given && /^[\w-]{8,64}$/.test(given) ? given : randomBytes(8).toString("hex");
}

/** The address that the last trusted proxy saw; what a caller claims beyond that counts for nothing. */
export function clientAddress(incoming: IncomingMessage, proxies: number): string {
  const socket = incoming.socket.remoteAddress ?? "";
  if (proxies === 0) return socket;
  const chain = (headerOf(incoming, "x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return chain.at(-proxies) || socket;
}

/** Links that open something carry their secret in the path; a log must not. */
export function withoutSecrets(path: string): string {
  return path.replace(/[\w-]{30,}/g, (part) => (/^[0-9a-f]{8}-/.test(part) ? part : "…"));
}
