import { posix } from "node:path";

import { textOf } from "./page.ts";
import type { Visitor } from "./visitor.ts";

/**
 * The bytes of all JavaScript that this page makes a browser fetch, as they come over the wire (Brotli): scripts,
 * preloaded modules, what those import, and the dictionary of the page's language and audience.
 */
export async function scriptBytes(visitor: Visitor, html: string): Promise<number> {
  const waiting = new Set(referencedBy(html));
  const dictionary = dictionaryOf(html);
  let total = 0;
  for (const path of waiting) {
    const answer = await visitor.open(path);
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    total += answer.body.length;
    for (const next of importsOf(textOf(answer), path, dictionary)) waiting.add(next);
  }
  return total;
}

function referencedBy(html: string): string[] {
  const tags = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"|<link[^>]*rel="modulepreload"[^>]*>/g)];
  const inline = [...html.matchAll(/(?:from|import) ?"(\/[^"]+\.js)"/g)].map(([, path]) => path);
  return [...tags.map(([tag, source]) => source ?? /href="([^"]+)"/.exec(tag)?.[1]), ...inline].filter(
    (path) => path !== undefined,
  );
}

function importsOf(code: string, from: string, dictionary: string): string[] {
  const fixed = [...code.matchAll(/(?:from|import) ?["'](\.{0,2}\/[^"']+\.js)["']/g)];
  const later = [...code.matchAll(/import\(["'](\.{0,2}\/[^"']+\.js)["']\)/g)].filter(([, path]) =>
    path?.includes(`/${dictionary}-`),
  );
  return [...fixed, ...later].map(([, path]) => posix.resolve(posix.dirname(from), path ?? ""));
}

function dictionaryOf(html: string): string {
  const locale = /<html[^>]*\slang="(\w+)"/.exec(html)?.[1] ?? "nl";
  return `${locale}-${/data-audience="(\w+)"/.exec(html)?.[1] ?? "other"}`;
}
