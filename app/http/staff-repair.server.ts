import { differences } from "#app/domain/applications/differences.ts";
import { namesIn } from "#app/domain/applications/nameless/named-plan.ts";
import { withoutNames } from "#app/domain/applications/nameless/without-names.ts";
import { partsOf, planParts } from "#app/domain/applications/plan-parts.ts";
import { findApplicationForStaff } from "#app/domain/applications/find-for-staff.server.ts";
import { everyField } from "#app/domain/applications/repair/ask-form.ts";
import { findRepair, listRepairFiles } from "#app/domain/applications/repair/find-repair.server.ts";
import { repairDueAt, repairStatus } from "#app/domain/applications/repair/repair.ts";
import { canAssess } from "#app/domain/applications/rules.ts";
import { databaseNow } from "#app/domain/events/write.server.ts";
import type { Staff } from "#app/domain/people/actor.ts";
import { answerOf } from "#app/i18n/question-of.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";

import { found, readAs, refused } from "./guards.server.ts";
import { localeOf } from "./locale.server.ts";
import { readsNameless } from "./reads-nameless.server.ts";

/** The page on which staff ask for what is missing, and later see what was there and what is there now, in words. */
export async function readStaffRepair(
  request: Request,
  actor: Staff,
  tenderId: string,
  applicationId: string,
) {
  const t = translator(localeOf(request));
  const isNameless = readsNameless(request);
  return readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const row = found(await findApplicationForStaff(tx, actor.corporationId, applicationId));
    if (row.plan.tenderId !== tenderId) throw refused(404);
    const now = await databaseNow(tx);
    const asked = await findRepair(tx, row.plan);
    const contentOf = (part: string) => row.parts.find((one) => one.part === part)?.content ?? {};
    const names = namesIn(row.plan.tradeName, row.makers);
    const shown = <Said>(said: Said) => (isNameless ? (withoutNames(said, names) as Said) : said);
    return {
      space,
      isNameless,
      tradeName: isNameless ? (row.plan.receiptNumber ?? "") : row.plan.tradeName,
      contentHash: row.plan.contentHash,
      canAsk: canAssess(tender, now) && ["submitted", "checked"].includes(row.plan.state),
      dueAt: repairDueAt(now).toISOString(),
      fields: everyField(partsOf(tender.rules)),
      repair: asked && {
        status: repairStatus(asked, now),
        fields: shown(asked.fields),
        askedAt: asked.askedAt.toISOString(),
        dueAt: asked.dueAt.toISOString(),
        answeredAt: asked.answeredAt?.toISOString() ?? null,
        contentHash: asked.contentHash,
        // A file bears names in its own name and in what stands in it.
        files: asked.answeredAt && !isNameless ? await listRepairFiles(tx, row.plan, asked.askedAt) : [],
        changes: Object.entries(asked.before ?? {}).map(([name, before]) => {
          const part = found(planParts.find((one) => one === name));
          return {
            part,
            fields: differences(shown(contentOf(part)), shown(before), (path, answer) =>
              answerOf(t, part, path.at(-1) ?? "", answer),
            ),
          };
        }),
      },
    };
  });
}

export type StaffRepair = NonNullable<Awaited<ReturnType<typeof readStaffRepair>>["repair"]>;
