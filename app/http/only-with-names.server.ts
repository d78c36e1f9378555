import { redirect } from "@remix-run/node";

import { NAMELESS } from "#app/domain/applications/nameless/nameless-anchor.ts";

import { readsNameless } from "./reads-nameless.server.ts";

/** What cannot be read without naming somebody (a letter, a dossier): whoever wants no names is led to where that is said. */
export function onlyWithNames(request: Request, page: string): void {
  if (readsNameless(request)) throw redirect(`${page}#${NAMELESS}`);
}
