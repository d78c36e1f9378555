/** What came of one attempt to save. "later" is a line that does not work: it is tried again. */
export type SaveAnswer =
  | { readonly state: "saved"; readonly version: string; readonly words: string }
  | { readonly state: "refused"; readonly problem: string; readonly words: string }
  | { readonly state: "signed-out" }
  | { readonly state: "later" };

const PATIENCE_MILLISECONDS = 15_000;
/** Browsers send no more than this after the page is gone. */
const KEEPALIVE_BYTES = 60_000;

/**
 * Sends what was typed once. Only our own JSON counts as an answer: a hotel's sign-in page, a proxy's error and a
 * line that drops are all "later". `leaving` lets the browser finish it after the page is gone.
 */
export async function sendSave(
  address: string,
  body: string,
  { leaving = false }: { readonly leaving?: boolean } = {},
): Promise<SaveAnswer> {
  try {
    const response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded;charset=UTF-8",
        accept: "application/json",
      },
      body,
      redirect: "manual",
      keepalive: leaving && body.length < KEEPALIVE_BYTES,
      ...(leaving ? {} : { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }),
    });
    if (response.status === 401) return { state: "signed-out" };
    // Before anything of ours reads it; sending it again changes nothing.
    if (response.status === 413) return { state: "refused", problem: "too-large", words: "" };
    if (!(response.headers.get("content-type") ?? "").includes("application/json")) return { state: "later" };
    const answer: unknown = await response.json();
    const words = textOf(answer, "words");
    if (words === "") return { state: "later" };
    if (response.ok) return { state: "saved", version: textOf(answer, "version"), words };
    if (response.status >= 500 && response.status !== 507) return { state: "later" };
    return { state: "refused", problem: textOf(answer, "problem"), words };
  } catch {
    return { state: "later" };
  }
}

function textOf(answer: unknown, name: string): string {
  if (typeof answer !== "object" || answer === null) return "";
  const value: unknown = Reflect.get(answer, name);
  return typeof value === "string" ? value : "";
}
