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
  if (form.get("intent") === "empty" || !(await findWay(actor, slug)).choice) return start(actor, slug);
  return redirect(paths.applicant.startFor(slug), 303);
}

/**
 * Whoever had to sign in first comes back here by address, and so does who has something to choose. Who has a plan for
 * this space goes on with it; who has nothing to choose begins on the page of the space.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("ruimte");
  if (!asked) throw redirect(paths.spaces());
  const slug = foundSlug(asked);
  const signedIn = await findPerson(request);
  if (!signedIn) throw redirect(paths.space(slug));
  const { own, choice } = await findWay({ kind: "entrepreneur", personId: signedIn.person.id }, slug);
  if (own) throw redirect(paths.applicant.plan(own));
  if (!choice) throw redirect(paths.space(slug));
  return { ...choice, slug, title: pageTitle(request, "reuse.title", choice.address) };
}

export default function StartPage() {
  return <StartChoice {...useLoaderData<typeof loader>()} />;
}

/**
 * One's own plan for the call of a space, else the plans that could come along to it; null when there is nothing to
 * choose. Of a space that takes no plans now, the plan of an earlier call.
 */
async function findWay(actor: Entrepreneur, slug: string) {
  return readAs(actor, async (tx) => {
    const plans = await listOwnApplications(tx, actor.personId);
    const space = (await listOpenSpaces(tx)).find((one) => one.slug === slug);
    const here = plans.filter((plan) => (space ? plan.tenderId === space.tenderId : plan.slug === slug));
    const [own] = [...here.filter(({ state }) => state !== "withdrawn"), ...here];
    const written = plans.filter(({ hasContent, ownerId }) => hasContent && ownerId === actor.personId);
    if (own || !space || written.length === 0) return { own: own?.id ?? null, choice: null };
    const choice = {
      address: space.address,
      plans: written.map(({ id, tradeName, rules }) => ({
        id,
        tradeName,
        address: rules ? addressOf(rules) : "",
      })),
    };
    return { own: null, choice };
  });
}

async function start(actor: Entrepreneur, slug: string) {
  const started = await startApplication(database(), actor, slug);
  if (started.ok) return redirect(paths.applicant.plan(started.value.applicationId), 303);
  throw refused(started.problem === "tender-closed" ? 410 : 404);
}
