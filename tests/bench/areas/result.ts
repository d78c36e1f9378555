import { paths } from "#app/paths.ts";
import budget from "#tests/budget.json" with { type: "json" };

import { atMost, type Figure } from "../figure.ts";
import { pageRatio } from "../ratio.ts";
import type { Control } from "../start-control.ts";
import { statementFigures } from "../statements.ts";
import { visit } from "../visitor.ts";
import type { World } from "../world.ts";

const scored = `select r.ranking, s.* from results r join pitches p on p.tender_id = r.tender_id
  join scores s on s.application_id = p.application_id where r.tender_id = $1`;
const published = `select r.* from results r where r.tender_id = $1`;

/** The ranking as staff see it, recomputed from the raw scores, and the result as everybody reads it. */
export async function result(world: World, control: Control): Promise<Figure[]> {
  const visitor = await world.signIn("medewerker");
  const anybody = visit(world.origin);
  const [row] = await world.owner<{ tenderId: string; slug: string }[]>`
    select r.tender_id as "tenderId", s.slug from results r join tenders t on t.id = r.tender_id
    join spaces s on s.id = t.space_id where r.published_at is not null order by r.published_at limit 1`;
  if (!row) throw new Error("there is no result");
  const { tenderId, slug } = row;
  const ranking = paths.staff.result(tenderId);
  const values = [tenderId];
  const publicPage = (nth: number) => `${paths.result(slug)}?nth=${nth}`;
  const figures = [
    atMost(
      13,
      "result.ranking",
      await pageRatio(control, { visitor, path: () => ranking, select: scored, values }),
      "x",
    ),
    atMost(
      30,
      "result.public.first",
      await pageRatio(control, { visitor: anybody, path: publicPage, select: published, values }),
      "x",
    ),
    ...(await statementFigures(
      world,
      visitor,
      "result",
      { ranking, evening: paths.staff.evening(tenderId) },
      budget.statementsPerPage,
    )),
  ];
  visitor.leave();
  anybody.leave();
  return figures;
}
