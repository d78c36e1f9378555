import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";

import { answerPitch } from "#app/domain/jury/answer-pitch.server.ts";
import { database } from "#app/http/database.server.ts";
import { foundId, refused, requireEntrepreneur } from "#app/http/guards.server.ts";
import { onceKeyIn } from "#app/http/once-key.server.ts";
import { postedForm } from "#app/http/posted-form.server.ts";
import { paths } from "#app/paths.ts";

/** Whether one comes to the evening; the status page asks and shows it. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { actor } = await requireEntrepreneur(request);
  const applicationId = foundId(params.applicationId);
  const form = await postedForm(request);
  const coming = form.get("coming");
  if (coming !== "yes" && coming !== "no") throw refused(400);
  const key = onceKeyIn(form);
  const answered = await answerPitch(
    database(),
    actor,
    applicationId,
    coming === "yes",
    key && `${key}-${coming}`,
  );
  if (answered.ok) return redirect(paths.applicant.plan(applicationId), 303);
  throw refused(answered.problem === "not-found" ? 404 : answered.problem === "pitch-began" ? 410 : 409);
}

/** Somebody who had to sign in first. */
export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.applicant.plan(foundId(params.applicationId)));
}
