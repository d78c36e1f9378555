import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { StartChoice } from "#app/components/reuse/start-choice.tsx";
import { titleOf } from "#app/components/title-of.ts";
import { listOwnApplications } from "#app/domain/applications/queries.server.ts";
import { startApplication } from "#app/domain/applications/start-application.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundSlug, readAs, refused, requireEntrepreneur } from "#app/http/guards.server.ts";
import { pageTitle } from "#app/http/page-title.server.ts";
import { findPerson } from "#app/http/signed-in.server.ts";
import { listOpenSpaces } from "#app/http/take-along.server.ts";
import { addressOf } from "#app/domain/tenders/freeze.ts";
import { paths } from "#app/paths.ts";

export const handle = { noJs: true };
export const meta = titleOf;

/**
 * Starts a plan for a space, or goes on with the one that is there already. Strangers sign in first; who wrote a plan
 * before is asked whether to take it along.
 */
export async function action({ request }: ActionFunctionArgs) {
  const form = await postedForm(request);
  const slug = foundSlug(form.get("slug"));
  if (!(await findPerson(request))) return redirect(paths.signIn.start(paths.applicant.startFor(slug)), 303);
  const { actor } = await requireEntrepreneur(request);
  if (form.get("intent") === "empty" || !(await findChoice(actor, slug))) return start(actor, slug);
  return redirect(paths.applicant.startFor(slug), 303);
}

/** Whoever had to sign in first comes back here by address, and so does who has something to choose. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("ruimte");
  if (!asked) throw redirect(paths.spaces());
  const slug = foundSlug(asked);
  const signedIn = await findPerson(request);
  const choice = signedIn && (await findChoice({ kind: "entrepreneur", personId: signedIn.person.id }, slug));
  if (!choice) throw redirect(paths.space(slug));
  return { ...choice, slug, title: pageTitle(request, "reuse.title", choice.address) };
}

export default function StartPage() {
  return <StartChoice {...useLoaderData<typeof loader>()} />;
}

/** Plans that could come along to an open space for which there is none yet; null when there is nothing to choose. */
async function findChoice(actor: Entrepreneur, slug: string) {
  return readAs(actor, async (tx) => {
    const plans = await listOwnApplications(tx, actor.personId);
    const written = plans.filter(({ hasContent, ownerId }) => hasContent && ownerId === actor.personId);
    if (written.length === 0 || plans.some((plan) => plan.slug === slug)) return null;
    const space = (await listOpenSpaces(tx)).find((one) => one.slug === slug);
    if (!space) return null;
    return {
      address: space.address,
      plans: written.map(({ id, tradeName, rules }) => ({
        id,
        tradeName,
        address: rules ? addressOf(rules) : "",
      })),
    };
  });
}

async function start(actor: Entrepreneur, slug: string) {
  const started = await startApplication(database(), actor, slug);
  if (started.ok) return redirect(paths.applicant.plan(started.value.applicationId), 303);
  throw refused(started.problem === "tender-closed" ? 410 : 404);
}
