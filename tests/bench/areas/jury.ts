import { personas } from "#db/seeds/demo-cast.ts";
import { paths } from "#app/paths.ts";
import budget from "#tests/budget.json" with { type: "json" };

import { atMost, type Figure } from "../figure.ts";
import { juryPhone } from "../jury-phone.ts";
import { hiddenField, readPage } from "../page.ts";
import { pageRatio, saveRatio } from "../ratio.ts";
import { scriptBytes } from "../scripts.ts";
import type { Control } from "../start-control.ts";
import { juryEvening } from "./jury-evening.ts";
import { statementFigures } from "../statements.ts";
import type { World } from "../world.ts";

const sheetOf = `select t.rules, s.* from applications a join tenders t on t.id = a.tender_id
  left join scores s on s.application_id = a.id where a.id = $1`;

/** One evening as one juror sees it. */
export async function jury(world: World, control: Control): Promise<Figure[]> {
  const visitor = await world.signIn("jurylid");
  const [row] = await world.owner<{ id: string }[]>`
    select p.application_id as id from pitches p join jury_seats j on j.tender_id = p.tender_id
    join people q on q.id = j.person_id join tenders t on t.id = p.tender_id
    where q.email = ${personas.jurylid.email} and t.state = 'pitching' order by p.position limit 1`;
  if (!row) throw new Error("there is no pitch to score");
  const sheet = paths.jury.scoreSheet(row.id);
  const fill = async () => {
    const html = await readPage(visitor, sheet);
    const form = new URLSearchParams({ once: hiddenField(html, "once"), intent: "save" });
    for (const [, criterionId = ""] of html.matchAll(/name="lines\.([\w-]+)\.reason"/g)) {
      form.set(`lines.${criterionId}.points`, "4");
      form.set(`lines.${criterionId}.reason`, "Hier komt de straat van tot leven.");
    }
    return form;
  };
  const scripts: number[] = [];
  for (const path of [paths.jury.home(), sheet]) {
    scripts.push(await scriptBytes(visitor, await readPage(visitor, path)));
  }
  const figures = [
    atMost(
      20,
      "jury.sheet",
      await pageRatio(control, { visitor, path: () => sheet, select: sheetOf, values: [row.id] }),
      "x",
    ),
    atMost(32, "jury.save", await saveRatio(control, { visitor, path: sheet, fill }), "x"),
    atMost(budget.scriptKilobytes.jury, "jury.script", Math.max(...scripts) / 1_000, "KB"),
    ...(await statementFigures(
      world,
      visitor,
      "jury",
      { home: paths.jury.home(), plan: paths.jury.plan(row.id), sheet },
      budget.statementsPerPage,
    )),
  ];
  visitor.leave();
  return [...figures, ...(await juryPhone(world, sheet)), ...(await juryEvening(world, control))];
}
