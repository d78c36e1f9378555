import { createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

import { bodyOf, sendJson, type StandIn, startStandIn } from "./stand-in.ts";

type Kept = {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
  readonly acl: string;
  readonly customId: string;
};

export type UploadThingStandIn = StandIn & {
  readonly token: string;
  /** By UploadThing's own key. */
  readonly files: ReadonlyMap<string, Kept>;
  /** The next call is answered with this status. */
  readonly failNext: (status: number) => void;
  /** The next file that is read comes in two halves, with so long between them. */
  readonly pauseNext: (milliseconds: number) => void;
};

const apiKey = "sk_live_stand_in";
const appId = "standin";

/** Plays the three hosts of UploadThing (ingest, api, files) with their signatures, for the real client. */
export async function startUploadThing(): Promise<UploadThingStandIn> {
  const files = new Map<string, Kept>();
  const failures: number[] = [];
  const pauses: number[] = [];

  const standIn = await startStandIn(async (request, response) => {
    const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
    const failure = failures.shift();
    if (failure) return void response.writeHead(failure).end();
    if (request.method === "PUT") return keep(files, url, request, response);
    if (request.method === "POST" && url.pathname === "/v6/deleteFiles")
      return forget(files, request, response);
    if (request.method === "GET") return serve(files, url, response, pauses.shift());
    response.writeHead(405).end();
  });
  const token = Buffer.from(JSON.stringify({ apiKey, appId, regions: ["local"] })).toString("base64");
  return {
    ...standIn,
    token,
    files,
    failNext: (status) => void failures.push(status),
    pauseNext: (milliseconds) => void pauses.push(milliseconds),
  };
}

async function keep(files: Map<string, Kept>, url: URL, request: IncomingMessage, response: ServerResponse) {
  const bytes = await bodyOf(request);
  if (!isSigned(url)) return sendJson(response, 403, { error: "signature" });
  const form = await new Response(new Uint8Array(bytes), {
    headers: { "content-type": String(request.headers["content-type"]) },
  }).formData();
  const file = form.get("file");
  if (!(file instanceof File)) return sendJson(response, 400, { error: "no file" });
  const told = (name: string) => decodeURIComponent(url.searchParams.get(`x-ut-${name}`) ?? "");
  if (file.size !== Number(told("file-size"))) return sendJson(response, 400, { error: "size" });
  const key = url.pathname.slice(1);
  files.set(key, {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: told("file-name"),
    type: told("file-type"),
    acl: told("acl"),
    customId: told("custom-id"),
  });
  const shown = `${url.origin}/a/${appId}/${key}`;
  sendJson(response, 200, { url: shown, appUrl: shown, ufsUrl: shown, fileHash: "none" });
}

async function forget(files: Map<string, Kept>, request: IncomingMessage, response: ServerResponse) {
  const body: { fileKeys?: string[]; customIds?: string[] } = JSON.parse((await bodyOf(request)).toString());
  if (request.headers["x-uploadthing-api-key"] !== apiKey) return sendJson(response, 401, { error: "key" });
  let deletedCount = 0;
  for (const [key, file] of files) {
    if (!body.customIds?.includes(file.customId) && !body.fileKeys?.includes(key)) continue;
    files.delete(key);
    deletedCount += 1;
  }
  sendJson(response, 200, { success: true, deletedCount });
}

function serve(files: Map<string, Kept>, url: URL, response: ServerResponse, pause = 0): void {
  const asked = url.pathname.replace(`/a/${appId}/`, "");
  const file = files.get(asked) ?? [...files.values()].find(({ customId }) => customId === asked);
  if (!file) return void response.writeHead(404).end();
  if (file.acl === "private" && !isSigned(url)) return void response.writeHead(403).end();
  const half = Math.floor(file.bytes.length / 2);
  response.writeHead(200, { "content-type": file.type }).write(file.bytes.subarray(0, half));
  setTimeout(() => response.end(file.bytes.subarray(half)), pause);
}

function isSigned(url: URL): boolean {
  const unsigned = new URL(url);
  const signature = unsigned.searchParams.get("signature") ?? "";
  unsigned.searchParams.delete("signature");
  if (Number(unsigned.searchParams.get("expires")) < Date.now()) return false;
  const expected = `hmac-sha256=${createHmac("sha256", apiKey).update(unsigned.toString()).digest("hex")}`;
  return (
    signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
  );
}
