import type { LoaderFunctionArgs } from "@remix-run/node";

import { servePicture } from "#app/http/serve-picture.server.ts";

/** The small one of a picture, for lists. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return servePicture(request, params.pictureId, "small");
}
