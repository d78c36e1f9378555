import { isLocale, type Locale } from "#app/i18n/locales.ts";

export const LOCALE_COOKIE = "taal";

/** The reader's own choice, else what their browser asks for, else Dutch. */
export function localeOf(request: Request): Locale {
  return localeFrom(request.headers.get("cookie"), request.headers.get("accept-language"));
}

/** The language somebody chose, else the first one the browser asks for that is spoken here, else Dutch. */
export function localeFrom(cookie: string | null, acceptLanguage: string | null): Locale {
  const chosen = /(?:^|;\s*)taal=(\w+)/.exec(cookie ?? "")?.[1];
  if (isLocale(chosen)) return chosen;
  const wanted = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality = "q=1"] = part.trim().split(";");
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality.replace(/^\s*q=/, "")) || 0 };
    })
    .toSorted((a, b) => b.quality - a.quality);
  return wanted.map(({ language }) => language).find(isLocale) ?? "nl";
}

/** Keeps the choice for a year; it names nobody, so scripts may read it. */
export function localeCookie(locale: Locale): string {
  return `${LOCALE_COOKIE}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
