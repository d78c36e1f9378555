type Place =
  /** Stands in the download, in this section; what "delete me" does with it. */
  | { readonly told: Section; readonly erased: "removed" | "emptied" | "stays without a name" }
  /** Is not in the download, and why not. */
  | { readonly because: string };

/** The sections of the download, in the order in which they stand there. */
export const sections = [
  "account",
  "sessions",
  "passkeys",
  "corporations",
  "plans",
  "sharedPlans",
  "questions",
  "viewings",
  "searches",
  "jury",
  "letters",
  "accountLog",
  "log",
] as const;
export type Section = (typeof sections)[number];

const OF_THE_WORK =
  "says who of the corporation signed or did it; the log of the person tells the same, and without a name the id points to nobody";

/**
 * Every column of the database that refers to a person or holds an address of one, by "table.column". A test compares
 * this list with the catalogue of the database: a new column must come into the download, or say here why not.
 */
export const personalPlaces: Readonly<Record<string, Place>> = {
  "people.email": { told: "account", erased: "emptied" },
  "people.phone": { told: "account", erased: "emptied" },
  "sign_in_links.email": { because: "lives for a quarter of an hour, and goes with the person" },
  "sessions.person_id": { told: "sessions", erased: "removed" },
  "passkeys.person_id": { told: "passkeys", erased: "removed" },
  "staff_credentials.person_id": { because: "holds secrets only; goes with the person" },
  "account_events.person_id": { told: "accountLog", erased: "stays without a name" },
  "memberships.person_id": { told: "corporations", erased: "stays without a name" },
  "corporations.contact_email": { because: "the corporation's own address, public" },
  "corporations.contact_phone": { because: "the corporation's own number, public" },
  "applications.person_id": { told: "plans", erased: "emptied" },
  "applications.entered_by": { because: OF_THE_WORK },
  "paper_entries.entered_by": { because: OF_THE_WORK },
  "paper_entries.email": { told: "plans", erased: "removed" },
  "paper_entries.phone": { told: "plans", erased: "removed" },
  "plan_parts.saved_by": { told: "plans", erased: "removed" },
  "files.uploaded_by": { told: "plans", erased: "stays without a name" },
  "uploads.started_by": { because: "a file on its way lives for a day, and goes with its plan" },
  "plan_members.person_id": { told: "sharedPlans", erased: "removed" },
  "plan_members.owner_id": { told: "plans", erased: "removed" },
  "plan_members.invited_by": { told: "plans", erased: "removed" },
  "plan_members.email": { told: "sharedPlans", erased: "removed" },
  "question_askers.person_id": { told: "questions", erased: "removed" },
  "viewing_bookings.person_id": { told: "viewings", erased: "removed" },
  "saved_searches.person_id": { told: "searches", erased: "removed" },
  "saved_searches.email": { told: "searches", erased: "removed" },
  "jury_seats.person_id": { told: "jury", erased: "stays without a name" },
  "jury_seats.email": { told: "jury", erased: "emptied" },
  "outbox.to_email": { told: "letters", erased: "emptied" },
  "events.actor_id": { told: "log", erased: "stays without a name" },
  "idempotency_keys.owner_key": { because: "forms that were sent once, for a month; goes with the person" },
  "assessments.checked_by": { because: OF_THE_WORK },
  "assessments.chosen_by": { because: OF_THE_WORK },
  "questions.closed_by": { because: OF_THE_WORK },
  "viewing_slots.created_by": { because: OF_THE_WORK },
  "tenders.created_by": { because: OF_THE_WORK },
  "tenders.proposed_by": { because: OF_THE_WORK },
  "tenders.approved_by": { because: OF_THE_WORK },
  "tenders.opening_asked_by": { because: OF_THE_WORK },
  "tenders.plans_opened_by": { because: OF_THE_WORK },
  "results.revealed_by": { because: OF_THE_WORK },
  "results.proposed_by": { because: OF_THE_WORK },
  "results.confirmed_by": { because: OF_THE_WORK },
  "repair_requests.asked_by": { because: OF_THE_WORK },
  "addenda.proposed_by": { because: OF_THE_WORK },
  "addenda.closed_by": { because: OF_THE_WORK },
  "triage_views.person_id": { because: "filters of the table of plans, a name for each; go with the person" },
  "evenings.conductor_id": { because: OF_THE_WORK },
  "evenings.former_conductor_id": { because: OF_THE_WORK },
  "evening_steps.taken_by": { because: OF_THE_WORK },
  "juror_departures.noted_by": { because: OF_THE_WORK },
  "pitch_reminders.reminded_by": { because: OF_THE_WORK },
  "reveal_approvals.person_id": { because: OF_THE_WORK },
  "lease_tasks.done_by": { because: OF_THE_WORK },
  "posted_letters.posted_by": { because: OF_THE_WORK },
  "spaces.created_by": { because: OF_THE_WORK },
  "tenders.discount_approver_id": { because: OF_THE_WORK },
  "realm_decisions.decided_by": { because: OF_THE_WORK },
  "realm_decisions.read_by": { because: OF_THE_WORK },
  "discount_budgets.set_by": { because: OF_THE_WORK },
};

/** The same for every table that hangs on a plan, a seat, a question or a search of somebody, by "table → table". */
export const personalTables: Readonly<Record<string, Place>> = {
  "plan_parts → applications": { told: "plans", erased: "removed" },
  "files → applications": { told: "plans", erased: "removed" },
  "uploads → applications": { because: "a file on its way lives for a day, and goes with its plan" },
  "repair_requests → applications": { told: "plans", erased: "removed" },
  "plan_members → applications": { told: "plans", erased: "removed" },
  "paper_entries → applications": { told: "plans", erased: "removed" },
  "plan_digests → applications": { because: "counted from the plan, which is told whole; goes with it" },
  "choice_reasons → applications": { told: "plans", erased: "removed" },
  "assessments → applications": {
    because: "working notes of the corporation; its words to the maker are told",
  },
  "pitches → applications": { told: "plans", erased: "stays without a name" },
  "pitch_answers → pitches": { told: "plans", erased: "removed" },
  "leases → applications": { told: "plans", erased: "stays without a name" },
  "recusals → applications": { because: "a tie of a juror is told to that juror" },
  "score_sheets → applications": { because: "points of a juror are told to that juror" },
  "recusals → jury_seats": { told: "jury", erased: "stays without a name" },
  "score_sheets → jury_seats": { told: "jury", erased: "stays without a name" },
  "pitch_turns → pitches": { because: "how the evening went; the plan's own turn is told with its pitch" },
  "pitch_reminders → pitches": { because: "asked a juror for points; says nothing of the plan" },
  "pitch_reminders → jury_seats": { because: "a word on a page that was open, of one evening" },
  "juror_departures → jury_seats": {
    because: "how the evening went; without a name the seat points to nobody",
  },
  "evenings → jury_seats": { because: "who spoke for the jury; without a name the seat points to nobody" },
  "repair_drafts → repair_requests": { told: "plans", erased: "removed" },
  "question_askers → questions": { told: "questions", erased: "removed" },
  "saved_search_letters → saved_searches": { told: "searches", erased: "removed" },
  "lease_rents → leases": { told: "plans", erased: "stays without a name" },
  "lease_tasks → leases": { because: "ticks of the corporation's own work" },
  "counter_performances → leases": { told: "plans", erased: "emptied" },
  "scores → score_sheets": { told: "jury", erased: "stays without a name" },
  "score_taps → score_sheets": { told: "jury", erased: "stays without a name" },
};
