import { createHash } from "node:crypto";

import type { Live } from "#app/domain/jury/evening/live-evening.ts";

import { found } from "../guards.server.ts";
import { currentEvening, followEvening } from "./evening-hub.server.ts";
import { heardOf, holdsLine } from "./phones-in-touch.server.ts";

/** A word now and then, so that neither side takes a silent line for a dead one. */
const HEARTBEAT_MILLISECONDS = 15_000;
const BEAT = "event: beat\ndata:\n\n";
/** After so long the phone asks again, and is let in again. */
const LIFE_MILLISECONDS = 10 * 60_000;
/** How soon a browser tries again after a line that broke. */
const RETRY_MILLISECONDS = 1_000;

const headers = {
  "cache-control": "no-store, no-transform",
  // Proxies in front send each word at once.
  "x-accel-buffering": "no",
};

type Here = { readonly corporationId: string; readonly tenderId: string };

/**
 * An evening for one reader: as a stream of server-sent events for whoever asks for one, else once as JSON. `viewOf`
 * says what this reader may know; they hear only when that changes, so that nothing of others shows in the timing. Each
 * event's id stands for the view, and whoever comes back with the last one hears nothing twice. A juror's phone is known
 * by `seatId` to be in touch.
 */
export async function liveAnswer(
  request: Request,
  here: Here,
  viewOf: (live: Live) => unknown,
  seatId?: string,
): Promise<Response> {
  const live = found(await currentEvening(here));
  const isStream = request.headers.get("accept")?.includes("text/event-stream") === true;
  if (isStream) return stream(request, here, viewOf, seatId ? holdsLine(seatId) : () => undefined);
  if (seatId) heardOf(seatId);
  const { id, data } = eventOf(viewOf(live));
  return new Response(`{"id":"${id}","view":${data}}`, {
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
  });
}

function stream(request: Request, here: Here, viewOf: (live: Live) => unknown, letGo: () => void): Response {
  const text = new TextEncoder();
  let heardId = request.headers.get("last-event-id") ?? "";
  let stop: (() => void) | null = null;
  const timers: NodeJS.Timeout[] = [];
  const leave = () => {
    stop?.();
    letGo();
    for (const timer of timers) clearInterval(timer);
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (words: string) => controller.enqueue(text.encode(words));
      const end = () => {
        leave();
        controller.close();
      };
      const hear = (live: Live) => {
        const { id, data } = eventOf(viewOf(live));
        if (id === heardId) return;
        heardId = id;
        say(`id: ${id}\ndata: ${data}\n\n`);
      };
      // A first word at once, also for who has heard everything: until it comes a screen asks for itself.
      say(`retry: ${RETRY_MILLISECONDS}\n\n${BEAT}`);
      timers.push(
        setInterval(() => say(BEAT), HEARTBEAT_MILLISECONDS),
        setTimeout(end, LIFE_MILLISECONDS),
      );
      stop = followEvening(here, { hear, end });
      if (!stop) end();
    },
    cancel: leave,
  });
  return new Response(body, { headers: { ...headers, "content-type": "text/event-stream; charset=utf-8" } });
}

function eventOf(view: unknown): { id: string; data: string } {
  return { id: digestOf(view), data: JSON.stringify(view) };
}

/** A few letters that stand for a view. What a clock shows runs by itself on every screen, and is no news. */
export function digestOf(view: unknown): string {
  const text = JSON.stringify(view, (key, value: unknown) =>
    key === "leftMs" || key === "now" ? undefined : value,
  );
  return createHash("sha256").update(text).digest("base64url").slice(0, 16);
}
