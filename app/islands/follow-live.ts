import { type LineTrouble, troubleIn } from "./line-word.ts";

/** Without a word for so long a line is dead, whatever the browser thinks of it. */
const SILENCE_MILLISECONDS = 40_000;
/** How often to ask while no line stands; the promise is that screens follow within two seconds. */
const ASK_MILLISECONDS = 1_500;
/** An answer that does not come in so long does not come. */
const PATIENCE_MILLISECONDS = 8_000;
/** How often to try for a line again. */
const LINE_MILLISECONDS = 10_000;

type Follow = {
  readonly hear: (view: unknown) => void;
  /** Whether the evening is followed at all: false while neither a line nor asking works, and why not. */
  readonly connected: (yes: boolean, why: LineTrouble | null) => void;
};

/** Follows an address as it happens: by a stream of events, and by asking as long as there is none. */
export function followLive(address: string, { hear, connected }: Follow): void {
  let line: EventSource | null = null;
  let heardAt = performance.now();
  /** Whether anything came over this line: one that a proxy holds back looks open, and says nothing. */
  let hasHeard = false;
  let lastId = "";
  let asking = false;
  open();
  window.setInterval(() => {
    if (line && performance.now() - heardAt > SILENCE_MILLISECONDS) close();
    if (!line || line.readyState !== EventSource.OPEN || !hasHeard) void ask();
  }, ASK_MILLISECONDS);
  window.setInterval(() => {
    if (!line || line.readyState === EventSource.CLOSED) open();
  }, LINE_MILLISECONDS);
  // A phone in a pocket hears nothing; out of it, it wants to know at once.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void ask();
  });
  window.addEventListener("pagehide", close);
  // A line that lost its network looks open for a long while; the device knows at once.
  window.addEventListener("offline", close);
  window.addEventListener("online", open);

  function open(): void {
    close();
    line = new EventSource(address);
    heardAt = performance.now();
    hasHeard = false;
    line.addEventListener("error", () => (hasHeard = false));
    line.addEventListener("beat", alive);
    line.addEventListener("message", (event: MessageEvent<string>) => {
      alive();
      tell(event.lastEventId, JSON.parse(event.data));
    });
  }

  function alive(): void {
    heardAt = performance.now();
    hasHeard = true;
    connected(true, null);
  }

  function close(): void {
    line?.close();
    line = null;
  }

  async function ask(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      const answer = await fetch(address, {
        headers: { accept: "application/json" },
        cache: "no-store",
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      });
      const trouble = troubleIn(answer);
      if (trouble) return connected(false, trouble);
      const { id, view } = (await answer.json()) as { id: string; view: unknown };
      connected(true, null);
      tell(id, view);
    } catch {
      connected(false, "offline");
    } finally {
      asking = false;
    }
  }

  function tell(id: string, view: unknown): void {
    if (id === lastId) return;
    lastId = id;
    hear(view);
  }
}
