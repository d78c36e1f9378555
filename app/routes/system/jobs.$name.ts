import { timingSafeEqual } from "node:crypto";

import type { ActionFunctionArgs } from "@remix-run/node";

import { env } from "#app/env.server.ts";
import { database } from "#app/http/database.server.ts";
import { isJob, schedule } from "#app/jobs/schedule.server.ts";

/** Runs one job for a caller with the job token, so that any cron will do beside the built-in rhythm. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { name = "" } = params;
  if (!isJob(name) || !hasToken(request)) throw new Response(null, { status: 404 });
  await schedule[name].run(database());
  return new Response("ok\n", { headers: { "content-type": "text/plain; charset=utf-8" } });
}

function hasToken(request: Request): boolean {
  const given = Buffer.from(request.headers.get("authorization") ?? "");
  const wanted = Buffer.from(`Bearer ${env.JOB_TOKEN ?? ""}`);
  return env.JOB_TOKEN !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}
