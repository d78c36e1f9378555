import { expect, test } from "vitest";

import { type Deed, readDeeds } from "#tests/support/verb-graph.ts";

const deeds = readDeeds();

const CHANGES = /\b(?:tx|db)\s*\.(?:insert|update|delete)\(|sql(?:<[^`]*>)?`\s*(?:insert|update|delete)\b/u;
const TELLS = /\brecord(?:Event|AccountEvent)?\(/u;

/** What changes rows without a line in the log, and why that is right. */
const UNTOLD: Readonly<Record<string, string>> = {
  "applications/forget-upload.server.ts#sweepUploads": "forgets by age what was given up or came to a file",
  "applications/sweep-files.server.ts#sweepFiles":
    "forgets by age what the log told as removed or never came",
  "applications/triage/digest-plans.server.ts#digestBatch": "sums of what is there; counted anew at will",
  "events/idempotency.server.ts#claimKey": "the register of what was done, beside the log",
  "events/idempotency.server.ts#keepOutcome": "the same",
  "events/idempotency.server.ts#releaseKey": "the same",
  "events/record-event.server.ts#recordEvent": "is the log",
  "events/sweep-keys.server.ts#sweepKeys": "forgets that register by age",
  "outbox/claim-letters.server.ts#claimLetters": "the queue's own row says who sends it until when",
  "outbox/note-attempt.server.ts#noteAttempt": "the queue's own row keeps every attempt",
  "outbox/queue-letter.server.ts#queueLetter":
    "the queue's own row says which letter went to whom about what",
  "people/account-events.server.ts#recordAccountEvent": "is the log of an account",
  "people/find-signed-in.server.ts#noteUse": "when a session was last used, at most every five minutes",
  "people/passkey-challenges.server.ts#keepChallenge": "a question of two minutes; its answer is told",
  "people/passkey-challenges.server.ts#takeChallenge": "the same",
  "people/rate-limit.server.ts#countTry": "a counter under a hash, which must name nobody",
  "people/sweep-sign-in.server.ts#sweepSignIn": "forgets by age what opens nothing any more",
  "tenders/alerts/sweep-searches.server.ts#sweepSearches": "forgets by age what the log told as ended",
};

/** Writes without a key, and why a second press changes nothing. */
const KEYLESS: Readonly<Record<string, string>> = {
  "applications/announce-file.server.ts#confirmFile": "a file is ready once",
  "applications/begin-upload.server.ts#beginUpload": "one upload per plan and fingerprint",
  "applications/find-upload.server.ts#findUpload": "changes nothing",
  "applications/find-upload.server.ts#mayAddFile": "changes nothing",
  "applications/forget-upload.server.ts#forgetUpload": "what is gone is gone",
  "applications/paper/confirm-by-scan.server.ts#confirmByScan": "a plan on paper counts once",
  "applications/paper/confirm-entry.server.ts#confirmEntry": "a plan on paper counts once, by its link",
  "applications/paper/lapse-entries.server.ts#giveUpEntry": "a step of its state table, once",
  "applications/paper/object-to-entry.server.ts#objectToEntry": "the same words are one objection",
  "applications/paper/seal-entry.server.ts#reopenEntry": "only what is sealed is opened again",
  "applications/paper/start-entry.server.ts#changeEntry": "sets what the form says",
  "applications/remove-file.server.ts#removeFile": "what is gone is gone",
  "applications/reuse/take-along.server.ts#announceTakingAlong":
    "its copies count for nothing until `takeAlong`, which has the key",
  "applications/start-application.server.ts#startApplication": "one plan per person and call",
  "applications/together/accept-membership.server.ts#acceptMembership": "a link is used once",
  "applications/together/change-member.server.ts#changeMemberRole": "sets what the form says",
  "applications/together/change-member.server.ts#leavePlan": "who left has left",
  "applications/together/change-member.server.ts#removeMember": "who was removed is removed",
  "jury/accept-invitation.server.ts#acceptInvitation": "a link is used once",
  "jury/declining/decline-seat.server.ts#declineSeat": "who declined has declined",
  "jury/declining/decline-seat.server.ts#sayWhy": "the words as they stand",
  "jury/taps/receive-file.server.ts#receiveFile": "each tap in the file has an id and a sequence",
  "jury/taps/receive-taps.server.ts#receiveTaps": "each tap has an id and a sequence",
  "outbox/post-letter.server.ts#postLetter": "one posting per letter",
  "outbox/post-letter.server.ts#unpostLetter": "what is not posted stays so",
  "privacy/forget-entries.server.ts#forgetEntries": "a sweep; nobody presses it",
  "tenders/alerts/ask-search-by-mail.server.ts#askSearchByMail": "one letter per address and wish a minute",
  "tenders/alerts/ask-search-by-mail.server.ts#confirmSearch": "a link is used once",
  "tenders/alerts/save-search.server.ts#removeSearch": "what is over is over",
  "tenders/alerts/save-search.server.ts#saveSearch": "one search per person and wish",
  "tenders/alerts/unsubscribe.server.ts#unsubscribe": "what is over is over",
  "tenders/questions/ask-question.server.ts#askQuestion": "the same words of one person are one question",
  "tenders/viewings/book-viewing.server.ts#bookViewing": "one place per person and call",
  "tenders/viewings/book-viewing.server.ts#cancelViewing": "what was given back stays so",
};

const mutates = ({ id, source }: Deed) => CHANGES.test(source) && !(id in UNTOLD);

const tells = ({ source }: Deed) => TELLS.test(source);

/** What happens within one transaction of this deed: itself and its helpers, not the verbs that it calls. */
function storyOf(deed: Deed, seen = new Set<Deed>()): Set<Deed> {
  seen.add(deed);
  for (const id of deed.calls) {
    const next = deeds.get(id);
    if (next && !seen.has(next) && !next.takesDatabase && !(id in UNTOLD)) storyOf(next, seen);
  }
  return seen;
}

test("every change is told in the log by the transaction that makes it", () => {
  const stories = [...deeds.values()].filter((deed) => deed.takesDatabase).map((root) => [...storyOf(root)]);
  const silent = stories.filter(
    ([root, ...helpers]) =>
      root && !(root.id in UNTOLD) && [root, ...helpers].some(mutates) && ![root, ...helpers].some(tells),
  );
  const reached = new Set(stories.flat());
  const astray = [...deeds.values()].filter((deed) => mutates(deed) && !reached.has(deed));
  expect(stories.filter((story) => story.some(mutates)).length).toBeGreaterThan(90);
  expect([...silent.map(([root]) => root?.id), ...astray.map(({ id }) => id)]).toEqual([]);
});

test("every write carries the key of its form, or says why a second press changes nothing", () => {
  const keyless = [...deeds.values()].filter(
    ({ source }) => /\bwrite\(/u.test(source) && !/\bverb: "[\w-]+",\s*key\b/u.test(source),
  );
  expect(keyless.map(({ id }) => id).toSorted()).toEqual(Object.keys(KEYLESS).toSorted());
});

test("no reason outlives what it was for", () => {
  const idle = Object.keys(UNTOLD).filter((id) => !CHANGES.test(deeds.get(id)?.source ?? ""));
  expect(idle).toEqual([]);
});
