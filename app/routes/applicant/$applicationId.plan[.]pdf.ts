import type { LoaderFunctionArgs } from "@remix-run/node";

import { planPaper } from "#app/components/papers/plan-paper.ts";
import { findRepair } from "#app/domain/applications/repair/find-repair.server.ts";
import { readAs, requireEntrepreneur } from "#app/http/guards.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { withPictures } from "#app/http/paper-pictures.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { sendPaper } from "#app/http/send-paper.server.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";

/** One's own plan as a document to keep, print or show a bank. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  const { actor } = await requireEntrepreneur(request);
  const { corporationId, applicationId: id } = plan;
  const repair = await readAs(actor, (tx) => findRepair(tx, { corporationId, id }));
  const locale = localeOf(request);
  const t = translator(locale);
  const files = await withPictures(actor, plan.files);
  const paper = planPaper(t, formatOf(locale), { ...plan, files, repair });
  return sendPaper(paper, t("papers.fileName", { name: plan.tradeName }));
}
