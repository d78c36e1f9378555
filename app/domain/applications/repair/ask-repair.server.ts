import { and, eq, inArray, sql } from "drizzle-orm";

import { write } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { isEditor } from "#app/domain/people/rules.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { done, problem } from "#app/lib/outcome.ts";
import type { Db } from "#db/client.server.ts";
import { applications } from "#db/schema/applications.ts";
import { repairRequests } from "#db/schema/repairs.ts";

import { partsOf } from "../plan-parts.ts";
import { canAssess, canOpenPlans } from "../rules.ts";
import { applicationSteps } from "../states.ts";
import { findOpened } from "../find-opened.server.ts";
import { isMaker, listMakers } from "../together/queries.server.ts";
import { isRepairable, type RepairField } from "./repair-fields.ts";
import { repairDueAt } from "./repair.ts";

/**
 * Asks the maker of a plan, once, for named fields or a file, each with a sentence; a letter gives them five working days
 * (domain.md 2b). Refused before closing ("sealed"), of one's own plan ("own-plan"), after the shortlist, a second time
 * ("repair-asked-before"), with nothing asked ("nothing-asked") or a field that there is not ("not-a-choice").
 */
export async function askRepair(
  db: Db,
  staff: Staff,
  applicationId: string,
  fields: readonly RepairField[],
  key?: string,
) {
  const command = { verb: "ask-repair", key, input: { applicationId, fields } };
  return write(db, staff, command, async ({ tx, now, record, mail }) => {
    if (!isEditor(staff)) return problem("not-your-role");
    const found = await findOpened(tx, staff.corporationId, applicationId);
    if (!found) return problem("not-found");
    const { plan, tender } = found;
    if (await isMaker(tx, plan, staff.personId)) return problem("own-plan");
    if (!canOpenPlans(tender, now)) return problem("sealed");
    if (!canAssess(tender, now)) return problem("not-in-this-state");
    const { corporationId, tenderId } = plan;
    const own = { corporationId, applicationId };
    const [before] = await tx
      .select({ dueAt: repairRequests.dueAt })
      .from(repairRequests)
      .where(
        and(eq(repairRequests.corporationId, corporationId), eq(repairRequests.applicationId, applicationId)),
      );
    if (before) return problem("repair-asked-before");
    if (plan.state !== "submitted" && plan.state !== "checked") return problem("not-in-this-state");
    if (fields.length === 0) return problem("nothing-asked");
    if (!fields.every((field) => isRepairable(field, partsOf(tender.rules)))) return problem("not-a-choice");
    const dueAt = repairDueAt(now);
    await tx.insert(repairRequests).values({ ...own, fields, askedBy: staff.personId, askedAt: now, dueAt });
    await tx
      .update(applications)
      .set({ state: applicationSteps.checked.ask_repair, version: sql`${applications.version} + 1` })
      .where(
        and(
          eq(applications.corporationId, corporationId),
          eq(applications.id, applicationId),
          inArray(applications.state, ["submitted", "checked"]),
        ),
      );
    await record(
      "application.repair-asked",
      { corporationId, tenderId, applicationId },
      { fields: fields.map(({ part, name }) => `${part}.${name}`), dueAt: dueAt.toISOString() },
    );
    // Everybody on the plan may write the answer; handing it in is the owner's.
    for (const to of await listMakers(tx, plan))
      await mail({
        letter: "repair-asked",
        about: applicationId,
        to,
        corporationId,
        props: {
          address: tender.rules ? addressOf(tender.rules) : "",
          applicationId,
          tradeName: plan.tradeName,
          receiptNumber: plan.receiptNumber ?? "",
          asked: fields.map(({ part, name, sentence }) => ({ part, field: name, sentence })),
          dueAt: dueAt.toISOString(),
        },
      });
    return done({ applicationId, dueAt: dueAt.toISOString() });
  });
}
