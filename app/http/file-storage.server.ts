import { join } from "node:path";

import { env } from "#app/env.server.ts";
import { chooseFiles, type FileStorage } from "#app/services/files.server.ts";
import { type PartialUploads, partialUploads } from "#app/services/partial-uploads.server.ts";

let chosen: FileStorage | null = null;
let underWay: PartialUploads | null = null;

/** Where this process keeps files; chosen once, by the environment. */
export function fileStorage(): FileStorage {
  return (chosen ??= chooseFiles({ token: env.UPLOADTHING_TOKEN, root: join(env.DATA_DIR, "files") }));
}

/** What is on its way to it, piece by piece: on this machine's disk, whatever the storage. */
export function partials(): PartialUploads {
  return (underWay ??= partialUploads(join(env.DATA_DIR, "uploads")));
}

/** Other places than the environment's own; for tests. */
export function useFileStorage(places: { files?: FileStorage; partials?: PartialUploads }): void {
  chosen = places.files ?? chosen;
  underWay = places.partials ?? underWay;
}
