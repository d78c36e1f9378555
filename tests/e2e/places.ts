import { join } from "node:path";

/** Where a run of the journeys lives: ports and a folder that no other program uses. */
export const root = join(import.meta.dirname, "..", "..");
export const port = Number(process.env.E2E_PORT ?? 5301);
export const mailPort = port + 1;
export const folder = process.env.E2E_FOLDER ?? join(root, ".cache", "e2e");
