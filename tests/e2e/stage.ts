import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type postgres from "postgres";

import { openDatabase } from "#db/client.server.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { givenStage } from "#tests/support/stage.ts";

import { folder } from "./places.ts";

/** The address of the database of the server under test. */
export async function databaseUrl(): Promise<string> {
  return (await readFile(join(folder, "data", "postgres", "url"), "utf8")).trim();
}

/** A call that runs since today, told through the product's own verbs; the clock stands a day further. */
export async function givenOpenCall(owner: postgres.Sql) {
  const opened = openDatabase(await databaseUrl(), { max: 4 });
  const stage = await givenStage(opened.db, owner);
  const call = await buildOpenTender(stage);
  await opened.close();
  return { ...call, corporationId: stage.coordinator.corporationId };
}
