import type { ActionFunctionArgs } from "@remix-run/node";

type Sent = {
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly cookies?: Cookies;
  readonly params?: Readonly<Record<string, string>>;
  readonly from?: string;
};

export type Cookies = ReadonlyMap<string, string>;

/** The arguments of a loader (nothing sent) or an action (a form or JSON sent). */
export function args(path: string, sent: Sent = {}): ActionFunctionArgs {
  const { form, json, cookies, params = {}, from = "192.0.2.1" } = sent;
  const headers = new Headers({ "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" });
  if (cookies) headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
  if (json !== undefined) headers.set("content-type", "application/json");
  const body = form ? new URLSearchParams(form) : json === undefined ? null : JSON.stringify(json);
  const request = new Request(`http://localhost:3000${path}`, {
    headers,
    ...(body === null ? {} : { method: "POST", body }),
  });
  const context = { nonce: "", requestId: "test", clientAddress: from, underWay: () => 0 };
  return { request, params, context };
}

/** What a browser keeps after this answer. */
export function keep(cookies: Cookies, answer: unknown): Cookies {
  const kept = new Map(cookies);
  if (!(answer instanceof Response)) return kept;
  for (const line of answer.headers.getSetCookie()) {
    const [name = "", value = ""] = (line.split(";", 1)[0] ?? "").split("=", 2);
    if (/max-age=0/i.test(line)) kept.delete(name);
    else kept.set(name, value);
  }
  return kept;
}

/** Where an answer leads to; null when it is no redirect. */
export function locationOf(answer: unknown): string | null {
  return answer instanceof Response ? answer.headers.get("location") : null;
}

/** The status of whatever a loader or action threw: a Response, or data with a status. */
export async function statusThrown(work: Promise<unknown>): Promise<number | null> {
  try {
    await work;
    return null;
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    const { init } = thrown as { init?: { status?: number } };
    if (init?.status) return init.status;
    throw thrown;
  }
}

/** What the browser would be told; an error that is no answer is a 500. */
export async function statusOf(work: Promise<unknown>): Promise<number> {
  const answer = await work.catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return answer.status;
  if (answer instanceof Error) return 500;
  return (answer as { init?: { status?: number } | null }).init?.status ?? 200;
}
