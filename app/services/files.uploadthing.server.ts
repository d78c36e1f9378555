import { done, problem } from "#app/lib/outcome.ts";

import { checkedKey } from "./file-key.ts";
import type { FileStorage } from "./files.server.ts";

type UploadThingOptions = {
  readonly token: string;
  /** Another address than UploadThing's own, such as a stand-in's "http://localhost:4555". */
  readonly standIn?: string | undefined;
  /** How long a file that is asked for may take to begin. */
  readonly answerWithinMs?: number | undefined;
};

/**
 * Files at UploadThing, with their private access setting and our key as their id. Uploaded and read by this
 * server; browsers never see an address of UploadThing.
 */
export function uploadThingFiles(options: UploadThingOptions): FileStorage {
  // Loaded at the first file: the library costs half a second and 44 MB.
  let opening: ReturnType<typeof openApi> | undefined;
  const api = () => (opening ??= openApi(options));
  return {
    async put({ key, bytes, type, name }) {
      const { uploads, UTFile } = await api();
      const file = new UTFile([new Uint8Array(bytes)], name, { customId: checkedKey(key), type });
      const { error } = await uploads.uploadFiles(file, { acl: "private", contentDisposition: "attachment" });
      return error ? problem("storage-down") : done(null);
    },
    async open(key) {
      const { uploads } = await api();
      const { ufsUrl } = await uploads.generateSignedURL(checkedKey(key), { expiresIn: 60 });
      const answer = await begunWithin(options.answerWithinMs ?? 15_000, ufsUrl);
      if (answer.status === 404) return null;
      if (!answer.ok || !answer.body) throw new Error(`UploadThing answered ${answer.status}`);
      return answer.body;
    },
    async delete(keys) {
      if (keys.length === 0) return;
      const { uploads } = await api();
      await uploads.deleteFiles(keys.map(checkedKey), { keyType: "customId" });
    },
  };
}

/** Once a file has begun it may take as long as the reader's line does. */
async function begunWithin(milliseconds: number, url: string): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), milliseconds);
  try {
    return await fetch(url, { signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function openApi({ token, standIn }: UploadThingOptions) {
  const { UTApi, UTFile } = await import("uploadthing/server");
  const place = standIn
    ? {
        apiUrl: standIn,
        ingestUrl: standIn,
        ufsHost: new URL(standIn).host,
        ufsAppIdLocation: "path" as const,
      }
    : {};
  return { uploads: new UTApi({ token, logLevel: "None", ...place }), UTFile };
}
