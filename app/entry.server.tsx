import { PassThrough } from "node:stream";

import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";

import { describeFailure } from "#db/describe-failure.server.ts";

import { NonceProvider } from "./components/nonce.tsx";
import { RequestIdProvider } from "./components/request-number.tsx";
import { localeOf } from "./http/locale.server.ts";
import { TranslateProvider } from "./i18n/context.tsx";
import { dictionaries, translator } from "./i18n/translator.server.ts";
import { logger } from "./services/logger.server.ts";

const RENDER_LIMIT_MILLISECONDS = 8_000;

/** Draws a whole page before it is sent: sending in pieces costs more than these pages gain by it. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const locale = localeOf(request);
  const page = (
    <TranslateProvider locale={locale} dictionary={dictionaries[locale]}>
      <NonceProvider nonce={context.nonce}>
        <RequestIdProvider id={context.requestId}>
          <RemixServer context={remixContext} url={request.url} nonce={context.nonce} />
        </RequestIdProvider>
      </NonceProvider>
    </TranslateProvider>
  );
  const body = await draw(page, context.nonce, (error) => logFailure(error, context));
  headers.set("content-type", "text/html; charset=utf-8");
  const isRefused = Object.values(remixContext.staticHandlerContext.actionData ?? {}).some(isRefusal);
  // Where a page is named, and nowhere else: whoever listens to it hears first that the form came back.
  const said = isRefused ? body.replace("<title>", `<title>${translator(locale)("ui.refusedTitle")} `) : body;
  return new Response(said, { status, headers });
}

/** What an action answers when a form goes back to whoever sent it. */
function isRefusal(answer: unknown): boolean {
  const result: unknown =
    typeof answer === "object" && answer !== null ? Reflect.get(answer, "result") : null;
  return typeof result === "object" && result !== null && Reflect.get(result, "status") === "error";
}

function draw(page: JSX.Element, nonce: string, onFailure: (error: unknown) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const sink = new PassThrough();
    sink.on("data", (chunk: Buffer) => chunks.push(chunk));
    sink.on("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady: () => {
        clearTimeout(patience);
        pipe(sink);
      },
      onShellError: reject,
      onError: onFailure,
    });
    const patience = setTimeout(abort, RENDER_LIMIT_MILLISECONDS).unref();
  });
}

/** What was thrown in a loader, an action or a screen. Readers see a number that leads here; nothing else. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context?: unknown },
): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  logFailure(error, context as AppLoadContext | undefined);
}

function logFailure(error: unknown, context: AppLoadContext | undefined): void {
  logger.error("failure", { id: context?.requestId, ...describeFailure(error) });
}
