import type { LoaderFunctionArgs } from "@remix-run/node";

import { dossierPaper } from "#app/components/dossier/dossier-paper.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { foundId, requireStaff } from "#app/http/guards.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { onlyWithNames } from "#app/http/only-with-names.server.ts";
import { sendPaper } from "#app/http/send-paper.server.ts";
import { findDossier } from "#app/http/staff-dossier.server.ts";
import { formatOf } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { paths } from "#app/paths.ts";

/** The dossier of one call for accountant and supervisor, to print. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  onlyWithNames(request, paths.staff.log(tenderId));
  const { dossier, ...made } = await findDossier(actor, tenderId);
  const locale = localeOf(request);
  const t = translator(locale);
  const paper = dossierPaper(t, formatOf(locale), dossier, made);
  return sendPaper(paper, t("dossier.fileName", { address: addressOf(dossier), kind: "pdf" }));
}
