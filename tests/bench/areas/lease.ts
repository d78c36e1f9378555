import { paths } from "#app/paths.ts";
import budget from "#tests/budget.json" with { type: "json" };

import { atMost, type Figure } from "../figure.ts";
import { pageRatio } from "../ratio.ts";
import type { Control } from "../start-control.ts";
import { statementFigures } from "../statements.ts";
import type { World } from "../world.ts";

const all = `select l.*, a.trade_name, s.* from leases l join applications a on a.id = l.application_id
  join spaces s on s.id = l.space_id`;

/** The board on which winners become tenants. */
export async function lease(world: World, control: Control): Promise<Figure[]> {
  const visitor = await world.signIn("medewerker");
  const [row] = await world.owner<{ id: string }[]>`select id from leases order by moved_at limit 1`;
  if (!row) throw new Error("there is no lease");
  const board = paths.staff.leases();
  const one = paths.staff.lease(row.id);
  const figures = [
    atMost(15, "lease.board", await pageRatio(control, { visitor, path: () => board, select: all }), "x"),
    ...(await statementFigures(world, visitor, "lease", { board, one }, budget.statementsPerPage)),
  ];
  visitor.leave();
  return figures;
}
