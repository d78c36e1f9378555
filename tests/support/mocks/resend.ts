import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";

import { bodyOf, sendJson, type StandIn, startStandIn } from "./stand-in.ts";

export type ReceivedLetter = {
  readonly id: string;
  readonly idempotencyKey: string;
  readonly authorization: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly reply_to?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly { readonly content: string; readonly content_type: string }[];
};

/** "lost-answer" accepts the letter and then breaks the connection: the sender cannot know. */
export type Failure =
  | "busy"
  | "broken"
  | "proxy-page"
  | "invalid"
  | "wrong-key"
  | "wrong-sender"
  | "hang"
  | "drop"
  | "lost-answer";

export type ResendStandIn = StandIn & {
  readonly letters: readonly ReceivedLetter[];
  /** The next calls fail in this order; after that all is well again. */
  readonly failNext: (...failures: readonly Failure[]) => void;
  readonly forget: () => void;
};

/** Plays Resend's `POST /emails`, including idempotency keys, for the real client. */
export async function startResend(port = 0): Promise<ResendStandIn> {
  const letters: ReceivedLetter[] = [];
  const seen = new Map<string, { readonly body: string; readonly id: string }>();
  const failures: Failure[] = [];

  const standIn = await startStandIn(async (request, response) => {
    const body = (await bodyOf(request)).toString("utf8");
    if (request.method !== "POST" || request.url !== "/emails") return refuse(response, 404, "not_found");
    const failure = failures.shift();
    if (failure && failure !== "lost-answer") return fail(response, failure);
    const key = String(request.headers["idempotency-key"] ?? "");
    const before = key ? seen.get(key) : undefined;
    if (before && before.body !== body) return refuse(response, 409, "invalid_idempotent_request");
    const id = before?.id ?? randomUUID();
    if (!before) {
      const authorization = String(request.headers.authorization ?? "");
      letters.push({ ...JSON.parse(body), id, idempotencyKey: key, authorization });
      if (key) seen.set(key, { body, id });
    }
    if (failure) return void response.socket?.destroy();
    sendJson(response, 200, { id });
  }, port);
  return {
    ...standIn,
    letters,
    failNext: (...next) => void failures.push(...next),
    forget() {
      letters.length = 0;
      failures.length = 0;
      seen.clear();
    },
  };
}

function fail(response: ServerResponse, failure: Exclude<Failure, "lost-answer">): void {
  switch (failure) {
    case "busy":
      return refuse(response, 429, "rate_limit_exceeded", { "retry-after": "7" });
    case "broken":
      return refuse(response, 500, "internal_server_error");
    case "proxy-page":
      return void response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
    case "invalid":
      return refuse(response, 422, "validation_error");
    case "wrong-key":
      return refuse(response, 401, "invalid_api_key");
    case "wrong-sender":
      return refuse(response, 422, "invalid_from_address");
    case "drop":
      return void response.socket?.destroy();
    case "hang":
      return;
  }
}

function refuse(
  response: ServerResponse,
  statusCode: number,
  name: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendJson(response, statusCode, { statusCode, name, message: `stand-in: ${name}` }, headers);
}
