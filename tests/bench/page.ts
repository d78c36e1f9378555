import { brotliDecompressSync, gunzipSync } from "node:zlib";

import type { Answer, Visitor } from "./visitor.ts";

/** The page at this address, uncompressed. Throws when there is none: a figure of an error page says nothing. */
export async function readPage(visitor: Visitor, path: string): Promise<string> {
  const answer = await visitor.open(path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  return textOf(answer);
}

export function textOf({ headers, body }: Answer): string {
  const plain = { br: brotliDecompressSync, gzip: gunzipSync }[String(headers["content-encoding"])];
  return (plain ? plain(body) : body).toString("utf8");
}

/** The value of the form's hidden field. */
export function hiddenField(html: string, name: string): string {
  const found = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
  if (found === undefined) throw new Error(`there is no field ${name}`);
  return found;
}
