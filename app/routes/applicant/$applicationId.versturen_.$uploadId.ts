import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";

import { foundId, requireEntrepreneur } from "#app/http/guards.server.ts";
import { cancelUpload, progressOf, receivePiece } from "#app/http/receive-piece.server.ts";
import { uploadAnswer } from "#app/http/upload-answer.server.ts";

/** How far an upload is. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const [applicationId, uploadId] = [foundId(params.applicationId), foundId(params.uploadId)];
  return uploadAnswer(request, await progressOf(actor, applicationId, uploadId));
}

/** PUT brings the next piece, DELETE gives the upload up. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const [applicationId, uploadId] = [foundId(params.applicationId), foundId(params.uploadId)];
  const outcome =
    request.method === "DELETE"
      ? await cancelUpload(actor, applicationId, uploadId)
      : await receivePiece(actor, applicationId, uploadId, request);
  return uploadAnswer(request, outcome);
}
