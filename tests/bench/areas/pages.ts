import { paths } from "#app/paths.ts";
import budget from "#tests/budget.json" with { type: "json" };

import { atMost, type Figure } from "../figure.ts";
import { readPage } from "../page.ts";
import { pageRatio } from "../ratio.ts";
import { scriptBytes } from "../scripts.ts";
import type { Control } from "../start-control.ts";
import { type Visitor, visit } from "../visitor.ts";
import type { World } from "../world.ts";

const space = paths.space("zwanenkade-21");
const listed = `select s.*, t.rules, t.state from tenders t join spaces s on s.id = t.space_id where t.state <> 'draft'`;

/** What everybody may read: kept in memory for seconds, without framework script. */
export async function pages(world: World, control: Control): Promise<Figure[]> {
  const visitor = visit(world.origin);
  const ratio = (path: (nth: number) => string, select: string | null) =>
    pageRatio(control, { visitor, path, select });
  // Each query string is another page to the cache.
  const first = (path: string) => (nth: number) => `${path}?nth=${nth}`;
  const figures = [
    atMost(2, "pages.overview.cached", await ratio(() => paths.spaces(), null), "x"),
    atMost(18, "pages.overview.first", await ratio(first(paths.spaces()), listed), "x"),
    atMost(2, "pages.space.cached", await ratio(() => space, null), "x"),
    atMost(30, "pages.space.first", await ratio(first(space), `${listed} and s.slug = 'zwanenkade-21'`), "x"),
    atMost(budget.spacePageKilobytes, "pages.space.bytes", (await wireBytes(visitor, space)) / 1_000, "KB"),
    atMost(budget.scriptKilobytes.public, "pages.script", await heaviestScript(visitor), "KB"),
  ];
  visitor.leave();
  return figures;
}

async function heaviestScript(visitor: Visitor): Promise<number> {
  const open = [paths.home(), paths.spaces(), space, paths.howItWorks(), paths.aboutJury()];
  const doors = [paths.result("wisselspoor-14"), paths.signIn.start(), paths.signIn.staff()];
  const sizes: number[] = [];
  for (const path of [...open, ...doors]) {
    sizes.push(await scriptBytes(visitor, await readPage(visitor, path)));
  }
  return Math.max(...sizes) / 1_000;
}

/** The page, its styles, the fonts it asks for at once, and its own pictures. */
async function wireBytes(visitor: Visitor, path: string): Promise<number> {
  const page = await visitor.open(path);
  const html = await readPage(visitor, path);
  const linked = [...html.matchAll(/<link[^>]*rel="(?:stylesheet|preload)"[^>]*>/g)].map(
    ([tag]) => /href="([^"]+)"/.exec(tag)?.[1],
  );
  const pictures = [...html.matchAll(/<img[^>]*\ssrc="(\/[^"]+)"/g)].map(([, source]) => source);
  let total = page.body.length + (await scriptBytes(visitor, html));
  for (const address of new Set([...linked, ...pictures])) {
    if (address) total += (await visitor.open(address)).body.length;
  }
  return total;
}
