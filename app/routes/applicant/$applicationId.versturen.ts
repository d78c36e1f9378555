import type { ActionFunctionArgs } from "@remix-run/node";

import { uploadForm } from "#app/domain/applications/upload-form.ts";
import { foundId, refused, requireEntrepreneur } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/forms.server.ts";
import { announceUpload } from "#app/http/receive-piece.server.ts";
import { uploadAnswer } from "#app/http/upload-answer.server.ts";
import { paths } from "#app/paths.ts";

/** Announces a file that will come in pieces; answers where they go and from which byte on. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  const form = await readForm(request, uploadForm);
  if (!form.ok) throw refused(400);
  const begun = await announceUpload(actor, applicationId, form.value);
  if (!begun.ok) return uploadAnswer(request, begun);
  const { uploadId, ...progress } = begun.value;
  const address = paths.applicant.upload(applicationId, uploadId);
  return uploadAnswer(request, { ok: true, value: { address, ...progress } });
}
