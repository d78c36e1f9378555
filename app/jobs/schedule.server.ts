import { join } from "node:path";

import { sweepFiles } from "#app/domain/applications/sweep-files.server.ts";
import { sweepPaperEntries } from "#app/domain/applications/paper/lapse-entries.server.ts";
import { digestPlans } from "#app/domain/applications/triage/digest-plans.server.ts";
import { sweepRepairs } from "#app/domain/applications/repair/sweep-repairs.server.ts";
import { UPLOAD_HOURS } from "#app/domain/applications/file-limits.ts";
import { sweepUploads } from "#app/domain/applications/forget-upload.server.ts";
import { remindDrafts } from "#app/domain/applications/remind-drafts.server.ts";
import { sweepKeys } from "#app/domain/events/sweep-keys.server.ts";
import { warnOfEnds } from "#app/domain/leases/warn-of-ends.server.ts";
import { sweepSignIn } from "#app/domain/people/sweep-sign-in.server.ts";
import { forgetEntries } from "#app/domain/privacy/forget-entries.server.ts";
import { sendAlerts } from "#app/domain/tenders/alerts/send-alerts.server.ts";
import { sweepSearches } from "#app/domain/tenders/alerts/sweep-searches.server.ts";
import { sweepTenders } from "#app/domain/tenders/sweep-tenders.server.ts";
import { env } from "#app/env.server.ts";
import { chooseFiles } from "#app/services/files.server.ts";
import { logger } from "#app/services/logger.server.ts";
import { partialUploads } from "#app/services/partial-uploads.server.ts";
import { chooseMailer } from "#app/services/mailer.server.ts";
import type { Db } from "#db/client.server.ts";

import { sendLetters } from "./send-letters.server.ts";

type Job = { readonly everySeconds: number; readonly run: (db: Db) => Promise<unknown> };

/** Every job and how often it looks for work. All are sweeps: "find what is due, do it", harmless to repeat. */
export const schedule = {
  "send-letters": { everySeconds: 2, run: (db) => sendLetters(db, mailer(), env.ORIGIN, logger) },
  "sweep-tenders": { everySeconds: 2, run: (db) => sweepTenders(db) },
  "digest-plans": { everySeconds: 5, run: (db) => digestPlans(db) },
  "sweep-repairs": { everySeconds: 10, run: (db) => sweepRepairs(db) },
  "sweep-paper-entries": { everySeconds: 60, run: (db) => sweepPaperEntries(db) },
  "forget-entries": { everySeconds: 3_600, run: (db) => forgetEntries(db) },
  "send-alerts": { everySeconds: 10, run: (db) => sendAlerts(db) },
  "warn-of-ends": { everySeconds: 3_600, run: (db) => warnOfEnds(db) },
  "remind-drafts": { everySeconds: 600, run: (db) => remindDrafts(db) },
  // Whoever has themselves erased is promised that their files are gone within a minute.
  "sweep-files": { everySeconds: 5, run: (db) => sweepFiles(db, (keys) => files().delete(keys)) },
  "sweep-uploads": { everySeconds: 3_600, run: (db) => forgetUploads(db) },
  "sweep-keys": { everySeconds: 3_600, run: (db) => sweepKeys(db) },
  "sweep-searches": { everySeconds: 3_600, run: (db) => sweepSearches(db) },
  "sweep-sign-in": { everySeconds: 3_600, run: (db) => sweepSignIn(db) },
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof schedule;

/** Whether there is a job of this name. */
export function isJob(name: string): name is JobName {
  return Object.hasOwn(schedule, name);
}

/** The machine's own clock judges its own disk; a day is long enough for both. */
async function forgetUploads(db: Db): Promise<void> {
  await sweepUploads(db);
  await partialUploads(join(env.DATA_DIR, "uploads")).sweep(new Date(Date.now() - UPLOAD_HOURS * 3_600_000));
}

const files = () => chooseFiles({ token: env.UPLOADTHING_TOKEN, root: join(env.DATA_DIR, "files") });

let chosen: ReturnType<typeof chooseMailer> | null = null;

function mailer() {
  return (chosen ??= chooseMailer({
    apiKey: env.RESEND_API_KEY,
    baseUrl: env.RESEND_BASE_URL,
    from: env.MAIL_FROM,
  }));
}
