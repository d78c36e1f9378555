import type { LoaderFunctionArgs } from "@remix-run/node";

import { servePicture } from "#app/http/serve-picture.server.ts";

/** A picture of a space, for everybody who may see the space. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return servePicture(request, params.pictureId, "whole");
}
