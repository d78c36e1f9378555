import { data, redirect } from "@remix-run/node";

import type { StillTyped } from "#app/lib/still-typed.ts";

import { ownPath } from "./own-path.ts";

/**
 * Reading: to the door and back. Writing: a page (401) that says so and holds all that was typed, so that whoever signs
 * in again in another window sends it from here, also without JavaScript. A file is not among it.
 */
export async function toSignIn(request: Request, door: (returnTo?: string) => string): Promise<never> {
  const { pathname, search } = new URL(request.url);
  const here = ownPath(`${pathname.replace(/\.data$/, "")}${search}`) ?? undefined;
  if (request.method === "GET" || request.method === "HEAD") throw redirect(door(here));
  const fields = await fieldsOf(request);
  const typed: StillTyped | null = fields && here ? { action: here, fields, door: door(here) } : null;
  throw data({ typed }, { status: 401 });
}

/** What was typed into the form of a page; null for anything else, such as what a script sends. */
async function fieldsOf(request: Request): Promise<StillTyped["fields"] | null> {
  const isPage = request.headers.get("accept")?.includes("text/html");
  const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
  if (!isPage || !isForm || request.bodyUsed) return null;
  const form = await request.formData().catch(() => null);
  return (
    form && [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : []))
  );
}
