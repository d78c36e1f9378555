/** What came of one attempt to hand in. "later" is a line that does not work: it is tried again. */
export type HandInAnswer =
  | { readonly state: "handed-in"; readonly address: string }
  /** The server has something to say, on a page of its own. */
  | { readonly state: "answered" }
  | { readonly state: "later" };

const PATIENCE_MILLISECONDS = 15_000;
const AT_REST = new Set([502, 503, 504]);

/**
 * Sends the small request that seals a plan, once. Only our own receipt counts as handed in: a hotel's sign-in page, a
 * proxy's error and a line that drops are all "later". With the form's own key, so that twice is once.
 */
export async function sendHandIn(form: HTMLFormElement): Promise<HandInAnswer> {
  try {
    const response = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    const receipt = form.dataset.handIn ?? "";
    if (response.redirected && new URL(response.url).pathname === receipt)
      return { state: "handed-in", address: receipt };
    const isOurs = response.headers.has("x-request-id") && !AT_REST.has(response.status);
    return { state: isOurs ? "answered" : "later" };
  } catch {
    return { state: "later" };
  }
}
