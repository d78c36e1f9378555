import type { LoaderFunctionArgs } from "@remix-run/node";

import { findLetter, isForgotten } from "#app/domain/outbox/queries.server.ts";
import { env } from "#app/env.server.ts";
import { database } from "#app/http/database.server.ts";
import { found, foundId, refused } from "#app/http/guards.server.ts";
import { requireMakersMode } from "#app/http/makers-only.server.ts";
import { showLetter } from "#app/http/show-letter.server.ts";
import { renderStoredLetter } from "#emails/render-letter.server.tsx";

export async function loader({ params }: Pick<LoaderFunctionArgs, "params">) {
  requireMakersMode();
  const stored = found(await findLetter(database(), foundId(params.letterId)));
  if (isForgotten(stored)) throw refused(410);
  const { locale, to, corporation } = stored;
  return showLetter(
    await renderStoredLetter(stored, { locale, name: to.name, corporation, origin: env.ORIGIN }),
  );
}
