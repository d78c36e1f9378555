import type { LoaderFunctionArgs } from "@remix-run/node";

import { findLetter } from "#app/domain/outbox/queries.server.ts";
import { env } from "#app/env.server.ts";
import { database } from "#app/http/database.server.ts";
import { requireMakersMode } from "#app/http/makers-only.server.ts";
import { showLetter } from "#app/http/show-letter.server.ts";
import { renderStoredLetter } from "#emails/render-letter.server.tsx";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function loader({ params }: Pick<LoaderFunctionArgs, "params">) {
  requireMakersMode();
  const stored = uuid.test(params.letterId ?? "")
    ? await findLetter(database(), params.letterId ?? "")
    : null;
  if (!stored) throw new Response(null, { status: 404 });
  const { locale, to, corporation } = stored;
  return showLetter(
    await renderStoredLetter(stored, { locale, name: to.name, corporation, origin: env.ORIGIN }),
  );
}
