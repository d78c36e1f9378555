import { hasEnded } from "#app/domain/tenders/ending/ending.ts";
import { stateAt, type TenderState } from "#app/domain/tenders/states.ts";
import { problem } from "#app/lib/outcome.ts";

import type { ApplicationState } from "./states.ts";

type Timed = { readonly state: TenderState; readonly opensAt: Date | null; readonly closesAt: Date | null };

/** A plan can be started, written and handed in while the call is open, and not a moment longer. */
export const isOpenForPlans = (tender: Timed, now: Date) => stateAt(tender, now) === "open";

/** Why a plan for this call can no longer be written or handed in: it came to nothing, or its time is over. */
export const whyClosed = (tender: { readonly state: TenderState }) =>
  problem(hasEnded(tender) ? "call-ended" : "tender-closed");

/** A draft with a moment of handing in was entered for somebody and waits for their word: it stands still. */
export const canEditPlan = (
  plan: { state: ApplicationState; submittedAt?: Date | null },
  tender: Timed,
  now: Date,
) => plan.state === "draft" && !plan.submittedAt && isOpenForPlans(tender, now);

/** What was handed in can be opened again or taken back until closing. */
export const canTakeBack = (plan: { state: ApplicationState }, tender: Timed, now: Date) =>
  plan.state === "submitted" && isOpenForPlans(tender, now);

type Opened = { readonly plansOpenedAt: Date | null };

/** Staff read plans once two people opened them after closing (sealed until then, in the database as well). */
export const canOpenPlans = (tender: Timed & Opened, now: Date) =>
  tender.plansOpenedAt !== null && tender.closesAt !== null && tender.closesAt <= now;

/** Between the opening of the plans and the invitations staff read, check and choose. */
export const canAssess = (tender: Timed & Opened, now: Date) =>
  canOpenPlans(tender, now) && ["closed", "selection"].includes(stateAt(tender, now));
