import type { Outcome } from "#app/lib/outcome.ts";

import { localFiles } from "./files.local.server.ts";
import { uploadThingFiles } from "./files.uploadthing.server.ts";

export type StoredFile = {
  /** A uuid of our own making, used once. */
  readonly key: string;
  readonly bytes: Uint8Array;
  /** Found from the content (`sniff`), never what the browser said. */
  readonly type: string;
  readonly name: string;
};

/**
 * Where uploaded files lie. Private: nothing here has a public address, our own route asks for permission first
 * and then serves. What `put` answered "ok" to survives a crash.
 */
export type FileStorage = {
  readonly put: (file: StoredFile) => Promise<Outcome<null, "storage-full" | "storage-down">>;
  /** The content, or null when there is no such file. */
  readonly open: (key: string) => Promise<ReadableStream<Uint8Array> | null>;
  /** Deleting what is not there is fine. */
  readonly delete: (keys: readonly string[]) => Promise<void>;
};

/** UploadThing when there is a token for it, else the folder `root` on this machine. */
export function chooseFiles({ token, root }: { token?: string | undefined; root: string }): FileStorage {
  return token ? uploadThingFiles({ token }) : localFiles({ root });
}
