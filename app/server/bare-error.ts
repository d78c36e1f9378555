import type { IncomingMessage, ServerResponse } from "node:http";

import { localeIn } from "#app/i18n/locales.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { paths } from "#app/paths.ts";

import { localeOf } from "./read-headers.ts";

/** When even the page that says so cannot be drawn: its words, a number and a way back, without its clothes. */
export function sendBareError(incoming: IncomingMessage, outgoing: ServerResponse, id: string): void {
  const t = translator(localeIn(localeOf(incoming)));
  const lines = [t("errors.500.title"), t("errors.500.story"), t("errors.requestId", { id })];
  const way = `<p><a href="${paths.spaces()}">${t("errors.home")}</a></p>`;
  if (!outgoing.headersSent) outgoing.writeHead(500, { "content-type": "text/html; charset=utf-8" });
  outgoing.end(
    `<!doctype html><title>${lines[0]}</title>${lines.map((line) => `<p>${line}</p>`).join("")}${way}`,
  );
}
