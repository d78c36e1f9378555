import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { savePart } from "#app/domain/applications/save-part.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { addMonths } from "#app/lib/dates.ts";
import { buildOpenTender } from "#db/factories/evening.server.ts";
import { payloadsOf } from "#db/seeds/demo-payloads.ts";
import { demoPlans } from "#db/seeds/demo-plans.ts";
import type { DemoSpace } from "#db/seeds/demo-spaces.ts";
import { told } from "#db/seeds/demo-story.server.ts";

import { givenPerson } from "./people.ts";
import { givenStage } from "./stage.ts";

/** Somebody with an empty plan for a call that is open, and all its parts, complete, at hand. */
export async function givenWriter(
  ...[db, owner, changes]: [...Parameters<typeof givenStage>, changes?: Partial<DemoSpace>]
) {
  const stage = await givenStage(db, owner);
  const call = await buildOpenTender(stage, changes);
  const actor: Entrepreneur = { kind: "entrepreneur", personId: await givenPerson(db) };
  const { applicationId } = told("start", await startApplication(db, actor, call.slug));
  const [plan] = demoPlans.filter((one) => one.level >= 3);
  if (!plan) throw new Error("no complete plan");
  const payloads = payloadsOf(plan, addMonths(stage.today, 3));
  /**
   * Moves the deadline to so many milliseconds from now, as the database counts. Where that has passed, the plans lie
   * open, as after two people opened them.
   */
  const closeIn = async (milliseconds: number) => {
    await owner`update tenders set closes_at = plint_now() + make_interval(secs => ${milliseconds / 1000})`;
    if (milliseconds < 0)
      await owner`update tenders set opening_asked_by = proposed_by, opening_asked_at = closes_at,
        plans_opened_by = approved_by, plans_opened_at = plint_now() where approved_by is not null`;
  };
  const saveAll = async () => {
    for (const part of partsOf(call))
      told(part, await savePart(db, actor, applicationId, part, { payload: payloads[part], version: 0 }));
  };
  return { stage, ...call, actor, applicationId, payloads, closeIn, saveAll };
}
