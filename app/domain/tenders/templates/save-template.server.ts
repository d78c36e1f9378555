import { and, count, eq, ne } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { ownTemplates } from "#db/schema/criteria-templates.ts";

import type { CriterionTemplate } from "../freeze.ts";
import { checkWeights } from "../weights.ts";
import { templateLimits } from "./own-templates.ts";

type Input = { readonly name: string; readonly criteria: readonly CriterionTemplate[] };

/**
 * Keeps criteria with their weights and rubric under a name, for every later call of the corporation; the same name again
 * takes the place of what it held. Calls that began with it do not change.
 */
export async function saveTemplate(db: Db, staff: Staff, input: Input, key?: string) {
  return write(db, staff, { verb: "save-template", key, input }, async ({ tx, now, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const name = input.name.trim();
    if (name === "" || name.length > templateLimits.name)
      return problem("template-name", { max: templateLimits.name });
    const weights = checkWeights(input.criteria.map(({ weight }) => weight));
    if (!weights.ok) return weights;
    const own = eq(ownTemplates.corporationId, staff.corporationId);
    const [others] = await tx
      .select({ total: count() })
      .from(ownTemplates)
      .where(and(own, ne(ownTemplates.name, name)));
    if ((others?.total ?? 0) >= templateLimits.templates)
      return problem("too-many-templates", { max: templateLimits.templates });
    const criteria = input.criteria.map(({ key, title, question, weight, anchors }) => ({
      key,
      title,
      question,
      weight,
      anchors,
    }));
    const kept = { criteria, savedBy: staff.personId, savedAt: now };
    await tx
      .insert(ownTemplates)
      .values({ corporationId: staff.corporationId, name, ...kept })
      .onConflictDoUpdate({ target: [ownTemplates.corporationId, ownTemplates.name], set: kept });
    await record("criteria.template-saved", { corporationId: staff.corporationId }, { name });
    return done({ name });
  });
}

/** Takes a saved template out of the list. Calls that began with it do not change. */
export async function forgetTemplate(db: Db, staff: Staff, templateId: string, key?: string) {
  const command = { verb: "forget-template", key, input: { templateId } };
  return write(db, staff, command, async ({ tx, record }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const [gone] = await tx
      .delete(ownTemplates)
      .where(and(eq(ownTemplates.corporationId, staff.corporationId), eq(ownTemplates.id, templateId)))
      .returning({ name: ownTemplates.name });
    if (!gone) return problem("not-found");
    await record("criteria.template-forgotten", { corporationId: staff.corporationId }, gone);
    return done(gone);
  });
}
