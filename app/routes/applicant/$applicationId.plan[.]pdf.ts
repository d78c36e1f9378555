import type { LoaderFunctionArgs } from "@remix-run/node";

import { planPaper } from "#app/components/papers/plan-paper.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { sendPaper } from "#app/http/send-paper.server.ts";
import { readPlanPage } from "#app/http/plan-page.server.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";

/** One's own plan as a document to keep, print or show a bank. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const plan = await readPlanPage(request, params);
  const locale = localeOf(request);
  const t = translator(locale);
  return sendPaper(planPaper(t, formatOf(locale), plan), t("papers.fileName", { name: plan.tradeName }));
}
