import type { LoaderFunctionArgs } from "@remix-run/node";

import { showLetter } from "#app/http/show-letter.server.ts";
import { requireMakersMode } from "#app/http/makers-only.server.ts";
import { previewLetter } from "#emails/preview-letter.server.ts";

export async function loader({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  requireMakersMode();
  const query = new URL(request.url).searchParams;
  const letter = await previewLetter(params.letter ?? "", query.get("taal") === "en" ? "en" : "nl");
  if (!letter) throw new Response(null, { status: 404 });
  return showLetter(letter);
}
