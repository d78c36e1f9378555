import type { ActionFunctionArgs } from "@remix-run/node";

import { problemWords } from "#app/components/forms/form-view.ts";
import { keepInBackground } from "#app/http/keep-in-background.server.ts";

export function action({ request, params }: ActionFunctionArgs) {
  return keepInBackground(request, params, problemWords);
}
