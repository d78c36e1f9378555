import { formFields } from "#app/domain/applications/finance/sheets/typed-fields.ts";
import { personas } from "#db/seeds/demo-cast.ts";
import { paths } from "#app/paths.ts";
import budget from "#tests/budget.json" with { type: "json" };

import { atMost, type Figure } from "../figure.ts";
import { hiddenField, readPage } from "../page.ts";
import { pageRatio, saveRatio } from "../ratio.ts";
import { scriptBytes } from "../scripts.ts";
import { fullPlan, millisecondsToRecalculate } from "../recalculation.ts";
import type { Control } from "../start-control.ts";
import { statementFigures } from "../statements.ts";
import { millisecondsPerKey } from "../typing.ts";
import type { World } from "../world.ts";
import { deadline } from "./deadline.ts";
import { lastEvening } from "./last-evening.ts";

const answer =
  "Hier komt een kapperszaak waar de hele straat elkaar tegenkomt, ook wie niets te knippen heeft.";

/** The workspace in which a plan is written. */
export async function entrepreneur(world: World, control: Control): Promise<Figure[]> {
  const visitor = await world.signIn("ondernemer");
  const [plan] = await world.owner<{ id: string; personId: string }[]>`
    select a.id, a.person_id as "personId" from applications a join people p on p.id = a.person_id
    where p.email = ${personas.ondernemer.email} and a.state = 'draft'`;
  if (!plan) throw new Error("the entrepreneur has no plan");
  const select = `select a.*, t.rules, p.content from applications a join tenders t on t.id = a.tender_id
    left join plan_parts p on p.application_id = a.id`;
  const sheets = paths.applicant.financialPlan(plan.id);
  const motivation = paths.applicant.motivation(plan.id);
  const ratio = (path: string, where: string, value: string) =>
    pageRatio(control, {
      visitor,
      path: () => path,
      select: `${select} where ${where} = $1`,
      values: [value],
    });
  const fill = async () => {
    const html = await readPage(visitor, motivation);
    const fields = { whySpace: answer, whyNeighbourhood: answer, residentsNotice: answer, intent: "save" };
    const marks = { once: hiddenField(html, "once"), version: hiddenField(html, "version") };
    return new URLSearchParams({ ...fields, ...marks });
  };
  const fillSheets = async () => {
    const html = await readPage(visitor, sheets);
    const marks = { once: hiddenField(html, "once"), version: hiddenField(html, "version"), intent: "save" };
    return new URLSearchParams([...Object.entries(marks), ...formFields(fullPlan())]);
  };
  await visitor.send(sheets, await fillSheets());
  const typing = { origin: world.origin, persona: "ondernemer", path: sheets, field: "private.fixed" };
  const figures = [
    atMost(5, "entrepreneur.recalculation", millisecondsToRecalculate(), "ms"),
    atMost(100, "entrepreneur.key", await millisecondsPerKey(typing), "ms"),
    atMost(18, "entrepreneur.plans", await ratio(paths.applicant.home(), "a.person_id", plan.personId), "x"),
    atMost(28, "entrepreneur.workspace", await ratio(motivation, "a.id", plan.id), "x"),
    atMost(45, "entrepreneur.finance", await ratio(sheets, "a.id", plan.id), "x"),
    atMost(28, "entrepreneur.save", await saveRatio(control, { visitor, path: motivation, fill }), "x"),
    atMost(
      budget.scriptKilobytes.form,
      "entrepreneur.script",
      (await scriptBytes(visitor, await readPage(visitor, sheets))) / 1_000,
      "KB",
    ),
    ...(await statementFigures(
      world,
      visitor,
      "entrepreneur",
      {
        plans: paths.applicant.home(),
        motivation,
        finance: sheets,
        submission: paths.applicant.submission(plan.id),
      },
      budget.statementsPerPage,
    )),
  ];
  visitor.leave();
  return [...figures, ...(await lastEvening(world)), ...(await deadline(world))];
}
