import { expect, test } from "vitest";

import { type Deed, readDeeds } from "#tests/support/verb-graph.ts";

const deeds = readDeeds();

/** The log, the queue of letters and the registers beside them: no effect of their own. */
const BESIDE = new Set(["events", "accountEvents", "outbox", "idempotencyKeys", "rateLimits"]);

/**
 * What stores a row and is not `makesNew`, with what makes five presses at once one effect, also of a form that brought no
 * key. A verb that is neither here nor `makesNew` fails: it would make five.
 */
const ONE_EFFECT: Readonly<Record<string, string>> = {
  "applications/assess-application.server.ts#assessApplication": "one per plan, replaced",
  "applications/triage/decline-together.server.ts#declineTogether":
    "once, by the choice that each plan has then",
  "applications/begin-upload.server.ts#beginUpload": "one upload per plan and fingerprint",
  "applications/opening/open-plans.server.ts#openPlans": "opened once, by the state of the call",
  "applications/paper/confirm-entry.server.ts#confirmEntry": "a plan on paper counts once",
  "applications/repair/answer-repair.server.ts#answerRepair": "answered once, by the state of the plan",
  "applications/repair/ask-repair.server.ts#askRepair": "asked once in the life of a plan",
  "applications/repair/save-repair.server.ts#saveRepair": "one draft per plan and part, replaced",
  "applications/reuse/take-along.server.ts#announceTakingAlong": "its copies count for nothing until taken",
  "applications/reuse/take-along.server.ts#takeAlong": "only to a plan in which nothing stands",
  "applications/save-part.server.ts#savePart": "one per plan and part, by its version",
  "applications/start-application.server.ts#startApplication": "one plan per person and call",
  "applications/ties/declare-staff-tie.server.ts#declareStaffTie": "one tie per person and plan",
  "applications/together/accept-membership.server.ts#acceptMembership": "one person per address",
  "applications/together/invite-member.server.ts#inviteMember":
    "one place per address, one letter in ten seconds",
  "applications/triage/digest-plans.server.ts#digestPlans": "one sum per plan, replaced",
  "applications/triage/keep-view.server.ts#keepView": "one view per name, replaced",
  "jury/accept-invitation.server.ts#acceptInvitation": "one person per address",
  "jury/answer-pitch.server.ts#answerPitch": "one answer per plan, replaced",
  "jury/compose-jury.server.ts#addSeat": "one seat per call and address",
  "jury/consensus/agree-score.server.ts#agreeScore": "one per plan and criterion, replaced",
  "jury/declining/ask-in-place.server.ts#askInPlace": "one seat in the place of another",
  "jury/declare-tie.server.ts#declareTie": "one tie per seat and plan",
  "jury/evening/lead-jurors.server.ts#noteDeparture": "one per seat",
  "jury/evening/lead-jurors.server.ts#remindJuror": "once in thirty seconds",
  "jury/evening/reveal-evening.server.ts#approveReveal": "one per person and evening",
  "jury/evening/reveal-evening.server.ts#revealEvening": "one result per call",
  "jury/evening/take-over.server.ts#takeOver": "one evening per call",
  "jury/exception/decide-exception.server.ts#askException":
    "one per call; the same words are no second letter",
  "jury/joining/join-by-code.server.ts#joinByCode": "one person per seat",
  "jury/joining/show-code.server.ts#showCode": "one code is shown; a newer one ends it",
  "jury/letters/save-letter-text.server.ts#saveLetterText": "by its version",
  "jury/paper/enter-paper-sheet.server.ts#enterPaperSheet": "one sheet per seat and plan",
  "jury/record-scores.server.ts#recordScores": "one score per sheet and criterion",
  "jury/reveal-ranking.server.ts#revealRanking": "one result per call",
  "jury/invite-to-pitch.server.ts#inviteToPitch": "sent once, by the state of the call",
  "jury/shortlist/save-own-words.server.ts#saveOwnWords": "one per plan, replaced",
  "jury/taps/receive-taps.server.ts#receiveTaps": "one row per tap, by the id that the phone gave it",
  "leases/award-space.server.ts#awardSpace": "awarded once, by the state of the call",
  "leases/end-of-call/end-call.server.ts#endCall": "one end per call",
  "leases/move-up-reserve.server.ts#moveUpReserve": "one running lease per unit",
  "leases/end-of-call/reopen-call.server.ts#reopenCall": "one call under way per space",
  "outbox/post-letter.server.ts#postLetter": "one posting per letter",
  "people/create-first-staff.server.ts#createFirstStaff": "at a start, while there is no corporation",
  "people/credentials.server.ts#setCredentials": "one per person, replaced",
  "people/invite-staff.server.ts#inviteStaff": "one membership per person",
  "people/passkey-challenges.server.ts#keepChallenge": "one question per browser, replaced",
  "people/passkeys.server.ts#addPasskey": "one row per passkey",
  "people/sessions.server.ts#openSession": "a session per door that was opened; its link or code opens once",
  "people/sign-in-link.server.ts#requestSignIn": "one letter per browser and address in ten seconds",
  "people/use-sign-in-link.server.ts#signInByCode": "one person per address",
  "people/use-sign-in-link.server.ts#signInByLink": "one person per address",
  "tenders/addenda/propose-addendum.server.ts#proposeAddendum": "one waiting proposal per call",
  "tenders/addenda/publish-addendum.server.ts#publishAddendum": "published once, by its state",
  "tenders/alerts/ask-search-by-mail.server.ts#askSearchByMail": "one letter per address and wish a minute",
  "tenders/alerts/ask-search-by-mail.server.ts#confirmSearch": "one search per person and wish",
  "tenders/alerts/save-search.server.ts#saveSearch": "one search per person and wish",
  "tenders/alerts/send-alerts.server.ts#sendAlerts": "one letter per search and call",
  "tenders/approve-tender.server.ts#approveTender": "approved once, by the state of the call",
  "tenders/building/describe-building.server.ts#describeBuilding": "one per space, replaced",
  "tenders/discount/set-budget.server.ts#setBudget": "one per year and label, replaced",
  "tenders/draft-tender.server.ts#draftTender": "one call under way per space",
  "tenders/early/list-early.server.ts#listEarly": "one per space, replaced",
  "tenders/property/change-pictures.server.ts#addPicture": "one per space and content",
  "tenders/property/describe-space.server.ts#describeSpace": "the items of a space, replaced",
  "tenders/questions/ask-question.server.ts#askQuestion": "the same words of one person are one question",
  "tenders/realm/decide-realm.server.ts#decideRealm": "the same words that nobody read yet are one decision",
  "tenders/save-draft.server.ts#saveDraft": "the criteria of a draft, replaced, by its version",
  "tenders/templates/save-template.server.ts#saveTemplate": "one per name, replaced",
  "tenders/value/value-space.server.ts#valueSpace": "the reductions of a space, replaced",
  "tenders/viewings/book-viewing.server.ts#bookViewing": "one place per person and call",
  "tenders/viewings/plan-slot.server.ts#planSlot": "one viewing per call and moment",
};

/** A deed with its helpers, which share its transaction; other verbs answer for themselves. */
function storyOf(deed: Deed, seen = new Set<Deed>()): Set<Deed> {
  seen.add(deed);
  for (const id of deed.calls) {
    const next = deeds.get(id);
    if (next && !seen.has(next) && !next.takesDatabase) storyOf(next, seen);
  }
  return seen;
}

/** Which tables a function inserts into: by the builder, and in SQL of its own by the table's name or as `${table}`. */
function tablesOf(source: string): string[] {
  const built = [...source.matchAll(/\.insert\(\s*(\w+)\s*\)/gu)];
  const written = [...source.matchAll(/\binsert\s+into\s+(?:only\s+)?["${]*(\w+)/giu)];
  return [...built, ...written].map(([, table = ""]) => camelCase(table));
}

const camelCase = (name: string) => name.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());

const storesRow = ({ source }: Deed) => tablesOf(source).some((table) => !BESIDE.has(table));

const storing = [...deeds.values()].filter(
  (deed) => deed.takesDatabase && [...storyOf(deed)].some(storesRow),
);

test.for<readonly [string, readonly string[]]>([
  ["tx.insert(jurySeats).values(row)", ["jurySeats"]],
  [
    'sql`with own as (insert into score_taps (id) select 1) INSERT INTO "scores" values (1)`',
    ["scoreTaps", "scores"],
  ],
  ["sql`insert into ${accountEvents} (id) values (1)`", ["accountEvents"]],
  ["sql`select * from scores`", []],
])("a row is seen however it is written: %s", ([source, tables]) => {
  expect(tablesOf(source)).toEqual(tables);
});

test("whatever stores a row has one effect when it is sent five times at once, and says by what", () => {
  const unguarded = storing.filter(({ source }) => !/\bmakesNew\b/u.test(source));
  expect(storing.length).toBeGreaterThan(60);
  expect(unguarded.map(({ id }) => id).toSorted()).toEqual(Object.keys(ONE_EFFECT).toSorted());
});
