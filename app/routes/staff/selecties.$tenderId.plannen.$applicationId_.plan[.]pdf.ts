import type { LoaderFunctionArgs } from "@remix-run/node";

import { planPaper } from "#app/components/papers/plan-paper.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { findApplicationForStaff } from "#app/domain/applications/find-for-staff.server.ts";
import { findTenderForStaff } from "#app/domain/tenders/staff-queries.server.ts";
import { found, foundId, readAs, refused, requireRight } from "#app/http/guards.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { withPictures } from "#app/http/paper-pictures.server.ts";
import { readsNameless } from "#app/http/reads-nameless.server.ts";
import { sendPaper } from "#app/http/send-paper.server.ts";
import { namelessParts } from "#app/http/staff-plan.server.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";

/** A received plan as a document, for whoever reads without names as its page; not there before the plans are opened. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireRight(request, "plans");
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  const isNameless = readsNameless(request);
  const plan = await readAs(actor, async (tx) => {
    const { tender, space } = found(await findTenderForStaff(tx, actor.corporationId, tenderId));
    const row = found(await findApplicationForStaff(tx, actor.corporationId, applicationId));
    const { plan, files, mark, repair, now } = row;
    const parts = isNameless ? namelessParts(row) : row.parts;
    if (plan.tenderId !== tenderId) throw refused(404);
    return {
      spaceId: space.id,
      rules: found(tender.rules),
      tradeName: isNameless ? (plan.receiptNumber ?? "") : plan.tradeName,
      receiptNumber: plan.receiptNumber,
      submittedAt: plan.submittedAt?.toISOString() ?? null,
      contentHash: plan.contentHash,
      repair,
      mark: isNameless ? null : mark,
      now: now.toISOString(),
      parts: partsOf(tender.rules).map((name) => ({
        name,
        content: parts.find(({ part }) => part === name)?.content ?? {},
      })),
      files: isNameless ? [] : files,
    };
  });
  const locale = localeOf(request);
  const t = translator(locale);
  const paper = planPaper(t, formatOf(locale), { ...plan, files: await withPictures(actor, plan.files) });
  return sendPaper(paper, t("papers.fileName", { name: plan.tradeName }));
}
