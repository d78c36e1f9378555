import { type ActionFunctionArgs, redirect } from "@remix-run/node";

import { startApplication } from "#app/domain/applications/start-application.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundSlug, refused, requireEntrepreneur } from "#app/http/guards.server.ts";
import { findPerson } from "#app/http/signed-in.server.ts";
import { paths } from "#app/paths.ts";

/** Starts a plan for a space, or goes on with the one that is there already. Strangers sign in first. */
export async function action({ request }: ActionFunctionArgs) {
  const slug = foundSlug((await postedForm(request)).get("slug"));
  if (!(await findPerson(request))) return redirect(paths.signIn.start(paths.applicant.startFor(slug)), 303);
  const { actor } = await requireEntrepreneur(request);
  return start(actor, slug);
}

/** Whoever had to sign in first comes back here by address. */
export async function loader({ request }: ActionFunctionArgs) {
  const slug = new URL(request.url).searchParams.get("ruimte");
  return redirect(slug ? paths.space(foundSlug(slug)) : paths.spaces());
}

async function start(actor: Parameters<typeof startApplication>[1], slug: string) {
  const started = await startApplication(database(), actor, slug);
  if (started.ok) return redirect(paths.applicant.plan(started.value.applicationId), 303);
  throw refused(started.problem === "tender-closed" ? 410 : 404);
}
