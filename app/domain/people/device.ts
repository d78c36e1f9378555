const browsers = [
  ["Edg/", "Edge"],
  ["OPR/", "Opera"],
  ["SamsungBrowser/", "Samsung Internet"],
  ["Firefox/", "Firefox"],
  ["FxiOS/", "Firefox"],
  ["CriOS/", "Chrome"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const systems = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["Mac OS X", "Mac"],
  ["CrOS", "ChromeOS"],
  ["Linux", "Linux"],
] as const;

/** How a person recognises their own device in a list: "Firefox, Linux". Empty when the browser does not tell. */
export function deviceLabel(userAgent: string | null): string {
  const text = userAgent ?? "";
  const found = [browsers, systems].map((list) => list.find(([mark]) => text.includes(mark))?.[1]);
  return found.filter(Boolean).join(", ");
}
