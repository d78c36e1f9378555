/** Why a screen does not follow: no connection, its reader was signed out, or its address shows nothing any more. */
export type LineTrouble = "offline" | "out" | "gone";

/** A line breaks for a moment now and then; only a longer silence is said. */
const PATIENCE_MILLISECONDS = 4_000;

/**
 * Says on a screen that it does not follow, and why, and that it does again: the words stand in the page, one of them is
 * shown. `line` is what asking for news met, `page` what reading the page anew met.
 */
export function openLineWord(clock: () => number = () => performance.now()) {
  const met: Record<"line" | "page", LineTrouble | null> = { line: null, page: null };
  let silentSince: number | null = null;

  function meet(source: "line" | "page", trouble: LineTrouble | null): void {
    met[source] = trouble;
    const all = [met.page, met.line];
    const now = all.find((one) => one === "out" || one === "gone") ?? all.find(Boolean) ?? null;
    silentSince = now ? (silentSince ?? clock()) : null;
    // A door that is shut is sure at once.
    const isSure = now !== "offline" || clock() - (silentSince ?? 0) >= PATIENCE_MILLISECONDS;
    show(isSure ? now : null);
  }

  return {
    line: (trouble: LineTrouble | null) => meet("line", trouble),
    page: (trouble: LineTrouble | null) => meet("page", trouble),
    isDown: () => met.line !== null || met.page !== null,
  };
}

function show(now: LineTrouble | null): void {
  for (const words of document.querySelectorAll<HTMLElement>("[data-line-says]"))
    words.hidden = words.dataset.lineSays !== now;
}

/** What an answer says of the door: sent to sign in, or nothing to be seen here; null for one that may be ours. */
export function troubleIn(answer: Response): LineTrouble | null {
  if (answer.redirected) return "out";
  if (answer.ok) return null;
  return answer.status === 401 ? "out" : [403, 404, 410].includes(answer.status) ? "gone" : "offline";
}
