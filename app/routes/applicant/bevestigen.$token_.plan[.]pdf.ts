import type { LoaderFunctionArgs } from "@remix-run/node";

import { planPaper } from "#app/components/papers/plan-paper.ts";
import { isAsked } from "#app/domain/applications/paper/paper-entry.ts";
import { findEntryToConfirm } from "#app/domain/applications/paper/read-by-link.server.ts";
import { partsOf } from "#app/domain/applications/plan-parts.ts";
import { database } from "#app/http/database.server.ts";
import { found, refused } from "#app/http/guards.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { withPictures } from "#app/http/paper-pictures.server.ts";
import { sendPaper } from "#app/http/send-paper.server.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";

/** The plan that somebody is asked to confirm, as a document; gone once the link does not ask any more. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = await findEntryToConfirm(database(), params.token ?? "");
  if (!asked || !isAsked(asked.step)) throw refused(410);
  const { plan, mark, now } = asked;
  // The link let its reader in to exactly these files.
  const files = await withPictures({ kind: "system", name: "paper-entry" }, asked.files);
  const rules = found(asked.tender.rules);
  const parts = partsOf(rules).map((name) => ({
    name,
    content: asked.parts.find(({ part }) => part === name)?.content ?? {},
  }));
  const { tradeName, receiptNumber, contentHash } = plan;
  const locale = localeOf(request);
  const t = translator(locale);
  const paper = planPaper(t, formatOf(locale), {
    spaceId: asked.space.id,
    rules,
    tradeName,
    receiptNumber,
    submittedAt: plan.submittedAt?.toISOString() ?? null,
    contentHash,
    repair: null,
    mark,
    now: now.toISOString(),
    parts,
    files,
  });
  return sendPaper(paper, t("papers.fileName", { name: tradeName || asked.entry.name }));
}
