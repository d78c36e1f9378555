import { planParts } from "#app/domain/applications/plan-parts.ts";
import { formatOf } from "#app/i18n/format.ts";
import type { Translate } from "#app/i18n/translate.ts";
import { translator } from "#app/i18n/translator.server.ts";

import { found } from "./guards.server.ts";
import { localeOf } from "./locale.server.ts";
import { type Desk, keepPart } from "./save-part-action.server.ts";

type Params = { readonly applicationId?: string | undefined; readonly part?: string | undefined };

/**
 * Keeps one part while somebody types: a form in, JSON out. The page of the part does the same with its buttons.
 * `wordsOf` says a refusal as the forms do.
 */
export async function keepInBackground(
  request: Request,
  params: Params,
  wordsOf: (t: Translate, key: string) => string,
  desk?: Desk,
) {
  const part = found(planParts.find((name) => name === params.part));
  const locale = localeOf(request);
  const t = translator(locale);
  const kept = await keepPart(request, params, part, desk);
  if (!kept.draft) {
    const words = wordsOf(t, kept.result.error?.[""]?.[0] ?? "");
    const problem = "problem" in kept ? kept.problem : "";
    return Response.json({ problem, words }, { status: kept.status });
  }
  const time = formatOf(locale).time(new Date(kept.saved.savedAt));
  return Response.json({ version: String(kept.saved.version), words: t("applicant.saved", { time }) });
}
