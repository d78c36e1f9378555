import { viewQuery } from "#app/domain/applications/triage/triage-view.ts";
import { paths } from "#app/paths.ts";

import { atMost, type Figure } from "../figure.ts";
import { addCorporations } from "../neighbours.ts";
import { pageRatio } from "../ratio.ts";
import type { Control } from "../start-control.ts";
import type { World } from "../world.ts";

/** Ten corporations with a thousand plans; then twenty and two hundred times as much. */
const STEPS = [
  { times: 1, corporations: 10 },
  { times: 20, corporations: 200 },
  { times: 200, corporations: 2_000 },
] as const;

/** The same pages of the same corporation while the database around it grows. */
export async function scale(world: World, control: Control): Promise<Figure[]> {
  const visitors = {
    staff: await world.signIn("medewerker"),
    maker: await world.signIn("ondernemer"),
    juror: await world.signIn("jurylid"),
  };
  const [row] = await world.owner<{ id: string; tenderId: string }[]>`
    select a.id, a.tender_id as "tenderId" from applications a join tenders t on t.id = a.tender_id
    where a.state in ('submitted', 'checked') and t.state = 'selection' order by a.submitted_at limit 1`;
  if (!row) throw new Error("there is no plan to read");
  const pages = {
    desk: [visitors.staff, paths.staff.home()],
    tender: [visitors.staff, paths.staff.tender(row.tenderId)],
    plans: [visitors.staff, paths.staff.applications(row.tenderId)],
    filtered: [visitors.staff, paths.staff.applications(row.tenderId, viewQuery({ licht: "red" }))],
    plan: [visitors.staff, paths.staff.application(row.tenderId, row.id)],
    search: [visitors.staff, `${paths.staff.search()}?zoek=bakker`],
    letters: [visitors.staff, paths.staff.letters()],
    leases: [visitors.staff, paths.staff.leases()],
    maker: [visitors.maker, paths.applicant.home()],
    juror: [visitors.juror, paths.jury.home()],
  } as const;
  const measured: Record<string, number>[] = [];
  let corporations = 2;
  for (const step of STEPS) {
    await addCorporations(world.owner, corporations + 1, step.corporations);
    corporations = step.corporations;
    process.stderr.write(`  ${step.corporations} corporations\n`);
    const ratios: Record<string, number> = {};
    for (const [name, [visitor, path]] of Object.entries(pages))
      ratios[name] = await pageRatio(control, { visitor, path: () => path, select: null });
    measured.push(ratios);
  }
  for (const visitor of Object.values(visitors)) visitor.leave();
  const [one = {}, ...more] = measured;
  return more.flatMap((ratios, index) =>
    Object.keys(pages).map((name) =>
      atMost(
        1.5,
        `scale.${name}.${STEPS[index + 1]?.times ?? 0}-to-1`,
        (ratios[name] ?? NaN) / (one[name] ?? NaN),
        "x",
      ),
    ),
  );
}
