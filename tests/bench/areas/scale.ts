import { viewQuery } from "#app/domain/applications/triage/triage-view.ts";
import { paths } from "#app/paths.ts";

import { atMost, type Figure } from "../figure.ts";
import { addCorporations } from "../neighbours.ts";
import { inTurn } from "../ratio.ts";
import type { Visitor } from "../visitor.ts";
import { openWorld, type World } from "../world.ts";

/** Ten corporations with a thousand plans; then twenty and two hundred times as much. */
const FEW = 10;
const STEPS = [
  { times: 20, corporations: 200 },
  { times: 200, corporations: 2_000 },
] as const;

type Pages = ReadonlyMap<string, { readonly visitor: Visitor; readonly path: string }>;

/** The same pages of the same people in two worlds, asked in turn, while one of them grows and the other does not. */
export async function scale(small: World): Promise<Figure[]> {
  const large = await openWorld();
  try {
    const figures: Figure[] = [];
    const [few, many] = [await pagesOf(small), await pagesOf(large)];
    for (const world of [small, large]) await addCorporations(world.owner, 3, FEW);
    let corporations: number = FEW;
    for (const step of STEPS) {
      await addCorporations(large.owner, corporations + 1, step.corporations);
      corporations = step.corporations;
      process.stderr.write(`  ${step.corporations} corporations against ${FEW}\n`);
      for (const [name, { visitor, path }] of many) {
        const other = few.get(name);
        const ratio = await inTurn(
          () => visitor.open(path),
          () => (other ? other.visitor.open(other.path) : Promise.reject(new Error(`${name} is missing`))),
          200,
        );
        figures.push(atMost(1.5, `scale.${name}.${step.times}-to-1`, ratio, "x"));
      }
    }
    for (const { visitor } of [...few.values(), ...many.values()]) visitor.leave();
    return figures;
  } finally {
    await large.end();
  }
}

async function pagesOf(world: World): Promise<Pages> {
  const staff = await world.signIn("medewerker");
  const maker = await world.signIn("ondernemer");
  const juror = await world.signIn("jurylid");
  const [row] = await world.owner<{ id: string; tenderId: string }[]>`
    select a.id, a.tender_id as "tenderId" from applications a join tenders t on t.id = a.tender_id
    where a.state in ('submitted', 'checked') and t.state = 'selection' order by a.submitted_at limit 1`;
  if (!row) throw new Error("there is no plan to read");
  const red = viewQuery({ licht: "red" });
  return new Map([
    ["desk", { visitor: staff, path: paths.staff.home() }],
    ["tender", { visitor: staff, path: paths.staff.tender(row.tenderId) }],
    ["plans", { visitor: staff, path: paths.staff.applications(row.tenderId) }],
    ["filtered", { visitor: staff, path: paths.staff.applications(row.tenderId, red) }],
    ["plan", { visitor: staff, path: paths.staff.application(row.tenderId, row.id) }],
    ["search", { visitor: staff, path: `${paths.staff.search()}?zoek=bakker` }],
    ["letters", { visitor: staff, path: paths.staff.letters() }],
    ["leases", { visitor: staff, path: paths.staff.leases() }],
    ["maker", { visitor: maker, path: paths.applicant.home() }],
    ["juror", { visitor: juror, path: paths.jury.home() }],
  ]);
}
