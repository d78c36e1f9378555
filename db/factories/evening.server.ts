import { asc, eq } from "drizzle-orm";

import type { Entrepreneur, Juror } from "#app/domain/people/actor.ts";
import { people } from "#db/schema/people.ts";
import { criteria } from "#db/schema/tenders.ts";
import { inScope } from "#db/scope.server.ts";
import { joinJury } from "#db/seeds/demo-evening.server.ts";
import { type DemoPlan, demoPlans } from "#db/seeds/demo-plans.ts";
import { type DemoSpace, demoSpaces } from "#db/seeds/demo-spaces.ts";
import { choosePlans, openSpace, type Stage, writePlan } from "#db/seeds/demo-story.server.ts";

export type Evening = {
  readonly tenderId: string;
  readonly slug: string;
  readonly jury: readonly Juror[];
  readonly pitches: readonly { readonly plan: DemoPlan; readonly applicationId: string }[];
  /** In the order of the call; the first is what the neighbourhood gets out of it. */
  readonly criterionIds: readonly string[];
};

const OPENS_TODAY = 0;

/** A call for one space that was opened by four eyes and runs since today. */
export async function buildOpenTender(stage: Stage, changes: Partial<DemoSpace> = {}) {
  const [space] = demoSpaces;
  if (!space) throw new Error("there is no space to call for");
  const made = await openSpace(stage, { ...space, jurySize: 5, excluded: [], ...changes }, OPENS_TODAY);
  const rows = await inScope(stage.db, { kind: "system" }, (tx) =>
    tx
      .select({ id: criteria.id, key: criteria.key })
      .from(criteria)
      .where(eq(criteria.tenderId, made.tenderId))
      .orderBy(asc(criteria.position)),
  );
  return { ...made, asked: rows, criterionIds: rows.map((row) => row.id) };
}

/** The evening itself: so many plans invited, the jury in (or its letters only lying ready), the clock at its start. */
export async function buildEvening(
  stage: Stage,
  options: {
    readonly plans?: number;
    readonly joined?: boolean;
    readonly space?: Partial<DemoSpace>;
  } = {},
): Promise<Evening> {
  const call = await buildOpenTender(stage, options.space);
  const { tenderId, slug, asked, criterionIds } = call;
  const pitches = [];
  for (const plan of demoPlans.filter((one) => one.level >= 3).slice(0, options.plans ?? 2)) {
    pitches.push({ plan, applicationId: await writePlan(stage, call, plan, 10, true) });
  }
  await choosePlans(stage, tenderId, pitches, 31, asked, true);
  await stage.clock.setDays(49);
  const jury = options.joined === false ? [] : await joinJury(stage, tenderId);
  return { tenderId, slug, jury, pitches, criterionIds };
}

/** Finds or makes the maker of a plan, so that the same plan can stand in two worlds. */
export async function buildEntrepreneur(db: Stage["db"], plan: DemoPlan): Promise<Entrepreneur> {
  return inScope(db, { kind: "system" }, async (tx): Promise<Entrepreneur> => {
    const [known] = await tx
      .select({ id: people.id })
      .from(people)
      .where(eq(people.email, plan.person.email));
    if (known) return { kind: "entrepreneur", personId: known.id };
    const [made] = await tx.insert(people).values(plan.person).returning({ id: people.id });
    if (!made) throw new Error("nobody was stored");
    return { kind: "entrepreneur", personId: made.id };
  });
}
