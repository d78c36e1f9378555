import { digestPlans } from "#app/domain/applications/triage/digest-plans.server.ts";
import { viewQuery } from "#app/domain/applications/triage/triage-view.ts";
import { day } from "#app/lib/dates.ts";
import { paths } from "#app/paths.ts";
import { openDatabase } from "#db/client.server.ts";
import { buildManyPlans } from "#db/factories/many-plans.server.ts";
import budget from "#tests/budget.json" with { type: "json" };

import { atMost, type Figure } from "../figure.ts";
import { inTurn } from "../ratio.ts";
import { statementFigures } from "../statements.ts";
import type { World } from "../world.ts";

const views = {
  table: {},
  name: { sorteer: "name", omlaag: "1" },
  lights: { sorteer: "lights" },
  red: { licht: "red" },
  search: { zoek: "e" },
} as const;

type Call = {
  readonly id: string;
  readonly corporationId: string;
  readonly closesAt: Date;
  readonly plans: number;
};

/** The table of 500 plans against that of 50, in turn: whole page, order by order and filter by filter. */
export async function triage(world: World): Promise<Figure[]> {
  const visitor = await world.signIn("medewerker");
  const [few, many] = await world.owner<Call[]>`
    select t.id, t.corporation_id as "corporationId", t.closes_at as "closesAt",
      (select count(*)::int from applications a where a.tender_id = t.id) as plans
    from tenders t where t.state in ('closed', 'selection') and t.rules is not null order by t.closes_at limit 2`;
  if (!few || !many) throw new Error("the demo has no two calls in selection");
  await fill(world, few, 50);
  await fill(world, many, 500);
  const figures: Figure[] = [];
  for (const [name, view] of Object.entries(views)) {
    const path = (call: Call) => paths.staff.applications(call.id, viewQuery(view));
    const ratio = await inTurn(
      () => visitor.open(path(many)),
      () => visitor.open(path(few)),
      200,
    );
    figures.push(atMost(1.5, `triage.${name}.500-to-50`, ratio, "x"));
  }
  const pages = {
    plans: paths.staff.applications(many.id),
    filtered: paths.staff.applications(many.id, viewQuery(views.red)),
  };
  figures.push(...(await statementFigures(world, visitor, "triage", pages, budget.statementsPerPage)));
  visitor.leave();
  return figures;
}

async function fill(world: World, call: Call, total: number): Promise<void> {
  const opened = openDatabase(world.databaseUrl, { max: 2 });
  const given = {
    corporationId: call.corporationId,
    tenderId: call.id,
    leaseStartsOn: day("2027-01-01"),
    receivedAt: new Date(call.closesAt.getTime() - 86_400_000),
  };
  await buildManyPlans(opened.db, given, total - call.plans);
  await digestPlans(opened.db);
  await opened.close();
  await world.owner`analyze`;
}
