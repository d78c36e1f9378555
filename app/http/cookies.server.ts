import { env } from "#app/env.server.ts";

type Kind = "session" | "mark" | "step" | "phone" | "nameless";

const names = {
  session: "plint",
  mark: "plint-mark",
  step: "plint-step",
  phone: "plint-phone",
  nameless: "plint-nameless",
} as const;

/** Under https the prefix makes browsers refuse a cookie that another host or an insecure page tried to plant. */
export function cookieName(kind: Kind): string {
  return env.ORIGIN.startsWith("https:") ? `__Host-${names[kind]}` : names[kind];
}

/** What the cookie of this kind holds, or null. */
export function readCookie(request: Request, kind: Kind): string | null {
  const name = cookieName(kind);
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, value] = part.trim().split("=", 2);
    if (key === name && value) return value;
  }
  return null;
}

/** The value must need no quoting. Zero seconds takes the cookie away. */
export function writeCookie(kind: Kind, value: string, seconds: number): string {
  const secure = env.ORIGIN.startsWith("https:") ? "; Secure" : "";
  return `${cookieName(kind)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
