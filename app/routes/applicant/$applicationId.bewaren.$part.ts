import type { ActionFunctionArgs } from "@remix-run/node";

import { problemWords } from "#app/components/forms/form-view.ts";
import { planParts } from "#app/domain/applications/plan-parts.ts";
import { found } from "#app/http/guards.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { keepPart } from "#app/http/save-part-action.server.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";

/** Keeps one part while somebody types: a form in, JSON out. The page of the part does the same with its buttons. */
export async function action({ request, params }: ActionFunctionArgs) {
  const part = found(planParts.find((name) => name === params.part));
  const locale = localeOf(request);
  const t = translator(locale);
  const kept = await keepPart(request, params, part);
  if (!kept.draft) {
    const words = problemWords(t, kept.result.error?.[""]?.[0] ?? "");
    const problem = "problem" in kept ? kept.problem : "";
    return Response.json({ problem, words }, { status: kept.status });
  }
  const time = formatOf(locale).time(new Date(kept.saved.savedAt));
  return Response.json({ version: String(kept.saved.version), words: t("applicant.saved", { time }) });
}
