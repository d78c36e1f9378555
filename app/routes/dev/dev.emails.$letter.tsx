import type { LoaderFunctionArgs } from "@remix-run/node";

import { found } from "#app/http/guards.server.ts";
import { showLetter } from "#app/http/show-letter.server.ts";
import { requireMakersMode } from "#app/http/makers-only.server.ts";
import { previewLetter } from "#emails/preview-letter.server.ts";

export async function loader({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  requireMakersMode();
  const query = new URL(request.url).searchParams;
  const locale = query.get("taal") === "en" ? "en" : "nl";
  return showLetter(found(await previewLetter(params.letter ?? "", locale)));
}
