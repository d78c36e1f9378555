import { readFile, stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

import { isOfConnection } from "#tests/support/statements.ts";

import { atMost, type Figure } from "./figure.ts";
import type { Visitor } from "./visitor.ts";
import type { World } from "./world.ts";

const TRIES = 5;

/**
 * How many statements Postgres itself noted down while it answered this page. The jobs run beside, so the
 * least of a few tries counts: they can only add.
 */
export async function statementFigures(
  world: World,
  visitor: Visitor,
  area: string,
  pages: Readonly<Record<string, string>>,
  limit: number,
): Promise<Figure[]> {
  await noteStatements(world, true);
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(pages)) {
    const tries: number[] = [];
    for (let nth = 0; nth < TRIES; nth += 1) tries.push(await countOf(world, visitor, path));
    figures.push(atMost(limit, `${area}.statements.${name}`, Math.min(...tries), "statements"));
  }
  await noteStatements(world, false);
  return figures;
}

async function countOf(world: World, visitor: Visitor, path: string) {
  const { size } = await stat(world.databaseLog);
  const answer = await visitor.open(path);
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  await pause(30);
  const noted = (await readFile(world.databaseLog)).subarray(size).toString("utf8");
  const texts = [...noted.matchAll(/LOG: {2}(?:statement|execute [^:]*): (.*)/g)].map(
    ([, text]) => text ?? "",
  );
  return texts.filter((text) => !isOfConnection(text)).length;
}

async function noteStatements({ owner }: World, on: boolean): Promise<void> {
  if (on) await owner`alter system set log_statement = 'all'`;
  else await owner`alter system reset log_statement`;
  await owner`select pg_reload_conf()`;
  // Every process of Postgres reads its settings again at its next statement.
  await pause(300);
}
