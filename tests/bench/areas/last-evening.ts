import { paths } from "#app/paths.ts";

import { type Crowd, gatherCrowd } from "../crowd.ts";
import { atMost, type Figure } from "../figure.ts";
import { alone, type Measured, p99, steady, type Stream } from "../load.ts";
import { visit } from "../visitor.ts";
import type { World } from "../world.ts";

const SECONDS = 60;
const SAVES = 60;
const HAND_INS = 10;
const VIEWS = 200;
const TIMES_ALONE = 200;
const AT_MOST = 3;
const READERS = 40;

/** The last evening of a popular space: people write, hand in and look, all at once, for a minute. */
export async function lastEvening(world: World): Promise<Figure[]> {
  const handingIn = HAND_INS * SECONDS + TIMES_ALONE;
  const crowd = await gatherCrowd(world, SAVES + handingIn, 0);
  const streams = streamsOf(world, crowd);
  const names = ["save", "handIn", "view"] as const;
  const quiet: Measured[] = [];
  for (const name of names) quiet.push(await alone(streams[name], TIMES_ALONE));
  const busy = await Promise.all(names.map((name) => steady(streams[name], SECONDS)));
  for (const { visitor } of crowd.writers) visitor.leave();
  const errors = [...quiet, ...busy].reduce((total, measured) => total + measured.errors, 0);
  return [
    atMost(0, "entrepreneur.load.errors", errors, "errors"),
    ...names.map((name, index) => {
      const [idle, loaded] = [p99(quiet[index] ?? none), p99(busy[index] ?? none)];
      process.stderr.write(`  ${name}: p99 ${loaded.toFixed(1)} ms busy, ${idle.toFixed(1)} ms alone\n`);
      return atMost(AT_MOST, `entrepreneur.load.${name}.p99`, loaded / idle, "x");
    }),
  ];
}

const none: Measured = { milliseconds: [], errors: 0 };

function streamsOf(world: World, crowd: Crowd): Record<"save" | "handIn" | "view", Stream> {
  const typing = crowd.writers.slice(0, SAVES);
  const done = crowd.writers.slice(SAVES);
  const readers = Array.from({ length: READERS }, () => visit(world.origin));
  const [nextTyping, nextDone, nextReader] = [inTurn(typing), inTurn(done), inTurn(readers)];
  return {
    save: { perSecond: SAVES, expected: 200, send: () => nextTyping().autosave() },
    handIn: { perSecond: HAND_INS, expected: 303, send: () => nextDone().handIn() },
    view: { perSecond: VIEWS, expected: 200, send: () => nextReader().open(paths.space(crowd.slug)) },
  };
}

function inTurn<Item>(items: readonly Item[]): () => Item {
  let nth = -1;
  return () => {
    nth = (nth + 1) % items.length;
    const item = items[nth];
    if (item === undefined) throw new Error("nobody is there");
    return item;
  };
}
