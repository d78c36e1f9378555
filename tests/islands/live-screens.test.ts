import { afterEach, expect, test, vi } from "vitest";

import { drawAnew, pressAnew } from "#app/islands/draw-anew.ts";
import { followLive } from "#app/islands/follow-live.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(AbortSignal.timeout).mockRestore?.();
});

/** A line over which the first request is never answered; `giveUp` is the patience that ends. */
function givenHangingLine(answer: () => Response) {
  const patience = new AbortController();
  vi.spyOn(AbortSignal, "timeout").mockReturnValueOnce(patience.signal);
  const line = vi.fn(async () => answer());
  line.mockImplementationOnce(
    async (_address?: string, how?: RequestInit) =>
      new Promise<Response>((_, reject) =>
        how?.signal?.addEventListener("abort", () => reject(new Error("late"))),
      ),
  );
  vi.stubGlobal("fetch", line);
  return { line, giveUp: () => patience.abort() };
}

test("a page that is never answered is given up, and does not hold up the next", async () => {
  vi.stubGlobal("window", { location: { href: "http://localhost/zaal" } });
  const { line, giveUp } = givenHangingLine(() => new Response("Bad Gateway"));
  const [first, second] = [drawAnew(), drawAnew()];
  await new Promise((resolve) => setImmediate(resolve));
  expect(line).toHaveBeenCalledTimes(1);
  giveUp();
  expect(await first).toBe("offline");
  expect(await second).toBe("offline");
  expect(line).toHaveBeenCalledTimes(2);
});

test("a screen that asks and is never answered says so, and asks again", async () => {
  const beats: (() => void)[] = [];
  vi.stubGlobal("window", {
    setInterval: (beat: () => void) => beats.push(beat),
    addEventListener: () => undefined,
  });
  vi.stubGlobal("document", { addEventListener: () => undefined });
  vi.stubGlobal(
    "EventSource",
    class {
      readonly readyState = 0;
      addEventListener = () => undefined;
      close = () => undefined;
    },
  );
  const { line, giveUp } = givenHangingLine(() => Response.json({ id: "1", view: "open" }));
  const told: unknown[] = [];
  const turn = async () => {
    beats[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 10));
  };
  followLive("/avond", { hear: (view) => told.push(view), connected: (yes) => told.push(yes) });
  await turn();
  giveUp();
  await turn();
  await turn();
  expect(told.slice(0, 3)).toEqual([false, true, "open"]);
  expect(line.mock.calls.length).toBeGreaterThan(1);
});

test("a press that is answered by another page, such as to sign in again, is shown by the browser itself", async () => {
  const submit = vi.fn();
  vi.stubGlobal("HTMLFormElement", { prototype: { submit } });
  vi.stubGlobal("FormData", URLSearchParams);
  // A page in which nothing is followed.
  vi.stubGlobal(
    "DOMParser",
    class {
      parseFromString = () => ({ querySelector: () => null });
    },
  );
  vi.stubGlobal(
    "fetch",
    async () => new Response("Log in", { status: 401, headers: { "content-type": "text/html" } }),
  );
  // As much of a form as is asked of it.
  await pressAnew({ action: "http://localhost/avond" } as HTMLFormElement, () => true);
  expect(submit).toHaveBeenCalledTimes(1);
});

test("a press without a line is not handed to the browser, which would show a page of its own", async () => {
  const submit = vi.fn();
  vi.stubGlobal("HTMLFormElement", { prototype: { submit } });
  vi.stubGlobal("FormData", URLSearchParams);
  vi.stubGlobal("fetch", () => Promise.reject(new Error("no line")));
  const form = { action: "http://localhost/avond" } as HTMLFormElement;
  await pressAnew(form, () => true);
  expect(submit).not.toHaveBeenCalled();
  await pressAnew(form, () => false);
  expect(submit).toHaveBeenCalledTimes(1);
});
