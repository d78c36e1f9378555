import type { LoaderFunctionArgs } from "@remix-run/node";

import { declinedProps, invitedProps } from "#app/domain/jury/shortlist/shortlist-letters.server.ts";
import { env } from "#app/env.server.ts";
import { readDraftLetter } from "#app/http/draft-letter.server.ts";
import { foundId, requireRight } from "#app/http/guards.server.ts";
import { onlyWithNames } from "#app/http/only-with-names.server.ts";
import { showLetter } from "#app/http/show-letter.server.ts";
import { paths } from "#app/paths.ts";
import { renderLetter } from "#emails/render-letter.server.tsx";

/** A letter that lies ready, whole and in its reader's own language, as it would go now. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, corporation } = await requireRight(request, "plans");
  const [tenderId, applicationId] = [foundId(params.tenderId), foundId(params.applicationId)];
  onlyWithNames(request, paths.staff.draftLetter(tenderId, applicationId));
  const { draft, choice, facts, contact } = await readDraftLetter(actor, tenderId, applicationId);
  const envelope = {
    locale: draft.to.locale,
    name: draft.to.name,
    corporation: { name: corporation.corporationName, ...contact },
    origin: env.ORIGIN,
  };
  return showLetter(
    choice === "shortlist"
      ? await renderLetter("pitch-invited", invitedProps(facts, draft, null), envelope)
      : await renderLetter("not-shortlisted", declinedProps(facts, draft), envelope),
  );
}
