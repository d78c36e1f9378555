import type { LoaderFunctionArgs } from "@remix-run/node";

import { findPitchOfPlan } from "#app/domain/jury/applicant-queries.server.ts";
import { PITCH_MINUTES, QUESTION_MINUTES } from "#app/domain/jury/evening/pitch-timer.ts";
import { calendarOf } from "#app/domain/tenders/viewings/calendar.ts";
import { env } from "#app/env.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { paths } from "#app/paths.ts";

import { found, foundId, readAs, requireEntrepreneur } from "./guards.server.ts";
import { localeOf } from "./locale.server.ts";
import { readPlanPage } from "./plan-page.server.ts";

const TURN_MILLISECONDS = (PITCH_MINUTES + QUESTION_MINUTES) * 60_000;
const SECOND = 1_000;

/** One's own turn on the pitch evening as an appointment to keep (iCalendar); 404 while there is none. */
export async function sendPitchCalendar(request: Request, params: LoaderFunctionArgs["params"]) {
  const { actor } = await requireEntrepreneur(request);
  const plan = await readPlanPage(request, params);
  const id = foundId(params.applicationId);
  const { corporationId } = plan;
  const pitch = found(await readAs(actor, (tx) => findPitchOfPlan(tx, { corporationId, id })));
  const startsAt = new Date(pitch.startsAt);
  const askedAt = new Date(plan.now);
  const t = translator(localeOf(request));
  const title = t("standing.pitch.calendar", { address: plan.address });
  const appointment = {
    bookingId: `pitch-${id}`,
    // Whoever asks again after a change wants the latest, so a later asking counts as the higher.
    sequence: Math.floor(askedAt.getTime() / (60 * SECOND)),
    changedAt: askedAt,
    startsAt,
    endsAt: new Date(startsAt.getTime() + TURN_MILLISECONDS),
    // Nobody pitches for a call that came to nothing.
    isCancelled: pitch.coming === false || plan.ended !== null,
    title,
    place: plan.rules.pitchPlace,
    story: t("standing.pitch.minutes"),
    url: new URL(paths.applicant.plan(id), env.ORIGIN).href,
  };
  return new Response(calendarOf([appointment], { name: title, as: "letter" }), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="pitchavond.ics"',
      "cache-control": "private, no-store",
    },
  });
}
