import { get, type IncomingMessage } from "node:http";

export type LiveEvent = {
  readonly id: string;
  readonly event: string;
  readonly data: string;
  /** When it came, by the clock of `performance`. */
  readonly at: number;
};

/** A line of server-sent events over real HTTP. */
export type EventLine = {
  readonly status: number;
  /** What came so far, the beats among it. */
  readonly heard: readonly LiveEvent[];
  /** How it ended: in order, or cut. */
  readonly ended: Promise<"closed" | "cut">;
  readonly cut: () => void;
};

/** Opens a line at this address as somebody who is signed in, from the last event that they heard. */
export function openEventLine(
  address: string,
  { cookie = "", lastId = "" }: { readonly cookie?: string; readonly lastId?: string } = {},
): Promise<EventLine> {
  const headers = { accept: "text/event-stream", cookie, ...(lastId ? { "last-event-id": lastId } : {}) };
  return new Promise((resolve, reject) => {
    // Many lines at once, each with a connection of its own.
    const asking = get(address, { headers, agent: false }, (answer) => {
      const heard: LiveEvent[] = [];
      readEvents(answer, (event) => void heard.push(event));
      const ended = new Promise<"closed" | "cut">((done) => {
        answer.on("close", () => done(answer.complete ? "closed" : "cut"));
        answer.on("error", () => done("cut"));
      });
      resolve({ status: answer.statusCode ?? 0, heard, ended, cut: () => asking.destroy() });
    });
    asking.on("error", reject);
  });
}

function readEvents(answer: IncomingMessage, hear: (event: LiveEvent) => void): void {
  let text = "";
  answer.setEncoding("utf8").on("data", (part: string) => {
    const blocks = (text + part).split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "m").exec(block)?.[1];
      if (field("data") === undefined) continue;
      const [id = "", data = ""] = [field("id"), field("data")];
      hear({ id, event: field("event") ?? "message", data, at: performance.now() });
    }
  });
}

/** The cookie of somebody of the demo. */
export async function cookieOf(origin: string, persona: string): Promise<string> {
  const answer = await fetch(`${origin}/demo/als`, {
    method: "POST",
    body: new URLSearchParams({ persona }),
    headers: { origin },
    redirect: "manual",
  });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
}
