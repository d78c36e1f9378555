import { done, problem } from "#app/lib/outcome.ts";

import { checkedKey } from "./file-key.ts";
import type { FileStorage } from "./files.server.ts";

type UploadThingOptions = {
  readonly token: string;
  /** Another address than UploadThing's own, such as a stand-in's "http://localhost:4555". */
  readonly standIn?: string | undefined;
};

const answerWithinMs = 15_000;

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
      const answer = await fetch(ufsUrl, { signal: AbortSignal.timeout(answerWithinMs) });
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
