import { listOwnApplications } from "#app/domain/applications/queries.server.ts";
import { repairStatus } from "#app/domain/applications/repair/repair.ts";
import { fittingSpaces } from "#app/domain/applications/reuse/fitting-spaces.ts";
import { type Standing, standingOf } from "#app/domain/applications/standing.ts";
import {
  findOwnKnockOut,
  findPublishedRanking,
  listOwnReasons,
} from "#app/domain/jury/applicant-queries.server.ts";
import { listAgreedScoresOf } from "#app/domain/jury/consensus/round-queries.server.ts";
import { agreedOf } from "#app/domain/jury/consensus/round.ts";
import { listJuryWords } from "#app/domain/jury/jury-words.server.ts";
import { ownScores, ownTotal } from "#app/domain/jury/own-scores.ts";
import { listLettersAbout } from "#app/domain/outbox/queries.server.ts";
import type { Entrepreneur } from "#app/domain/people/actor.ts";
import { isLocale } from "#app/i18n/locales.ts";
import type { Transaction } from "#db/client.server.ts";
import { inScope } from "#db/scope.server.ts";
import { subjectOf } from "#emails/render-letter.server.tsx";

import { database } from "./database.server.ts";
import { readAs } from "./guards.server.ts";
import type { PlanPage } from "./plan-page.server.ts";
import { listOpenSpaces } from "./take-along.server.ts";

/** All that the status page says of a plan that was handed in, as its maker may know it. */
export async function readStatus(actor: Entrepreneur, plan: PlanPage) {
  const { applicationId } = plan;
  const read = await readAs(actor, async (tx) => {
    const plans = await listOwnApplications(tx, actor.personId);
    const own = plans.find(({ id }) => id === applicationId);
    const repair = own?.repair ?? null;
    const canRepair = repair !== null && repairStatus(repair, new Date(plan.now)) === "asked";
    const isClosed = new Date(plan.now) >= new Date(plan.closesAt);
    const standing = standingOf(plan.state, { isClosed, canRepair, call: plan.callState });
    const branch = own?.branch ?? "";
    return {
      standing,
      branch,
      repairDueAt: canRepair ? repair.dueAt.toISOString() : null,
      reasons: await listOwnReasons(tx, applicationId),
      knockOut: await findOwnKnockOut(tx, applicationId),
      pitch: own?.pitch
        ? {
            position: own.pitch.position,
            startsAt: own.pitch.startsAt.toISOString(),
            coming: own.coming,
          }
        : null,
      contact: own?.contact ?? null,
      letters: await readLetters(tx, applicationId),
      ranking: isJudged(standing) ? await findPublishedRanking(tx, applicationId) : null,
      spaces: mayGoElsewhere(standing) ? await findSpaces(tx, { ...plan, branch }, plans) : [],
    };
  });
  const { ranking, ...status } = read;
  return { ...status, feedback: ranking && (await readFeedback(plan, ranking)) };
}

const isJudged = (standing: Standing) => ["winner", "reserve", "not_chosen"].includes(standing);

const mayGoElsewhere = (standing: Standing) =>
  ["declined", "not_chosen", "reserve", "withdrawn", "call_withdrawn", "call_failed"].includes(standing);

async function readLetters(tx: Transaction, applicationId: string) {
  const letters = await listLettersAbout(tx, applicationId);
  return Promise.all(
    letters.map(async ({ id, letter, props, locale, createdAt }) => ({
      id,
      letter,
      at: createdAt.toISOString(),
      lease: letter === "lease-moved" ? toldOfLease(props) : null,
      // The letter names the unit of a building with the address.
      won: letter === "result-winner" ? String(props.address) : null,
      subject: (await subjectOf({ letter, props }, isLocale(locale) ? locale : "nl")) ?? "",
    })),
  );
}

/** Where the lease stands, what the tenant has to do and what staff wrote, as the letter of the last step said it. */
function toldOfLease({ state, tasks, note }: Readonly<Record<string, unknown>>) {
  return {
    state: String(state),
    tasks: Array.isArray(tasks) ? tasks.map(String) : [],
    note: typeof note === "string" ? note : "",
  };
}

type Ranking = NonNullable<Awaited<ReturnType<typeof findPublishedRanking>>>;

/**
 * Own points beside the middle plan, and the jury's words. Asked in system scope, because sheets are their jurors';
 * reached only behind a published result of one's own plan, and neither a name nor anybody else's points leave.
 */
async function readFeedback({ applicationId, rules }: PlanPage, { corporationId, ranking }: Ranking) {
  if (!ranking.plans.some((one) => one.applicationId === applicationId)) return null;
  const { words, agreed } = await inScope(database(), { kind: "system" }, async (tx) => ({
    words: await listJuryWords(tx, { corporationId, applicationId }, rules.criteria),
    agreed: await listAgreedScoresOf(tx, { corporationId, applicationId }),
  }));
  return {
    words,
    agreed: agreedOf(rules.criteria, agreed),
    scores: ownScores(rules.criteria, ranking, applicationId),
    total: ownTotal(ranking, applicationId),
  };
}

const SHOWN = 3;

/** Open spaces that fit, without those for which there is a plan already. */
async function findSpaces(
  tx: Transaction,
  plan: { readonly slug: string; readonly city: string; readonly branch: string },
  plans: readonly { readonly slug: string }[],
) {
  return fittingSpaces(plan, await listOpenSpaces(tx))
    .filter(({ slug }) => !plans.some((one) => one.slug === slug))
    .slice(0, SHOWN)
    .map(({ rules: _rules, ...space }) => space);
}
