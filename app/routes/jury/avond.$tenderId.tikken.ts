import type { ActionFunctionArgs } from "@remix-run/node";

import { problemWords } from "#app/components/forms/form-view.ts";
import { foundId, refused, requireJuror } from "#app/http/guards.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { answerTaps } from "#app/http/receive-taps.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { fieldProblem } from "#app/lib/form-fields.ts";

/** Where a juror's phone sends what was tapped: JSON in, JSON out. The page's own form does the same without script. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireJuror(request, { tenderId: foundId(params.tenderId) });
  const t = translator(localeOf(request));
  return answerTaps(request, actor, (problem, count = 0) =>
    problemWords(t, fieldProblem(problem, { count })),
  );
}

export function loader(): never {
  throw refused(404);
}
