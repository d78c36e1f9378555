import type { LoaderFunctionArgs } from "@remix-run/node";

import { addressOf } from "#app/domain/tenders/freeze.ts";
import { foundId, requireStaff } from "#app/http/guards.server.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { onlyWithNames } from "#app/http/only-with-names.server.ts";
import { findDossier } from "#app/http/staff-dossier.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { paths } from "#app/paths.ts";
import { downloadHeaders } from "#app/services/download-headers.server.ts";

/** The same dossier for machines: amounts in whole cents, moments in UTC. `format` changes when the meaning of a field does. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireStaff(request);
  const tenderId = foundId(params.tenderId);
  onlyWithNames(request, paths.staff.log(tenderId));
  const { dossier, fingerprint, at } = await findDossier(actor, tenderId);
  const text = JSON.stringify({ format: "plint-dossier/1", madeAt: at, fingerprint, dossier }, null, 2);
  const bytes = new TextEncoder().encode(text);
  const name = translator(localeOf(request))("dossier.fileName", {
    address: addressOf(dossier),
    kind: "json",
  });
  const type = "application/json; charset=utf-8";
  return new Response(bytes, { headers: downloadHeaders({ name, type, sizeBytes: bytes.length }) });
}
