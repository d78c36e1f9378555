import { paths } from "#app/paths.ts";
import budget from "#tests/budget.json" with { type: "json" };

import { atMost, type Figure } from "../figure.ts";
import { pageRatio } from "../ratio.ts";
import type { Control } from "../start-control.ts";
import { statementFigures } from "../statements.ts";
import type { World } from "../world.ts";

const desk = `select t.*, s.*, (select count(*) from applications a where a.tender_id = t.id) from tenders t
  join spaces s on s.id = t.space_id`;
const plan = `select a.*, p.content from applications a join plan_parts p on p.application_id = a.id where a.id = $1`;

/** The desk of a corporation and the plans it received. */
export async function staff(world: World, control: Control): Promise<Figure[]> {
  const visitor = await world.signIn("medewerker");
  const [row] = await world.owner<{ id: string; tenderId: string }[]>`
    select a.id, a.tender_id as "tenderId" from applications a join tenders t on t.id = a.tender_id
    where a.state in ('submitted', 'checked') and t.state = 'selection' order by a.submitted_at limit 1`;
  if (!row) throw new Error("there is no plan to read");
  const { id, tenderId } = row;
  const planPage = paths.staff.application(tenderId, id);
  const home = paths.staff.home();
  const figures = [
    atMost(12, "staff.desk", await pageRatio(control, { visitor, path: () => home, select: desk }), "x"),
    atMost(
      35,
      "staff.plan",
      await pageRatio(control, { visitor, path: () => planPage, select: plan, values: [id] }),
      "x",
    ),
    ...(await statementFigures(
      world,
      visitor,
      "staff",
      {
        desk: home,
        tender: paths.staff.tender(tenderId),
        plans: paths.staff.applications(tenderId),
        plan: planPage,
        shortlist: paths.staff.shortlist(tenderId),
        letters: paths.staff.letters(),
      },
      budget.statementsPerPage,
    )),
  ];
  visitor.leave();
  return figures;
}
