CREATE TABLE "applications" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"trade_name" text DEFAULT '' NOT NULL,
	"branch" text DEFAULT '' NOT NULL,
	"receipt_number" text,
	"submitted_at" timestamp with time zone,
	"content_hash" char(64),
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "applications_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_plan_per_person" UNIQUE("corporation_id","tender_id","person_id"),
	CONSTRAINT "one_receipt_number" UNIQUE("corporation_id","receipt_number"),
	CONSTRAINT "known_application_state" CHECK ("applications"."state" in ('draft', 'submitted', 'withdrawn', 'checked', 'repair_asked', 'shortlisted', 'declined', 'pitched', 'winner', 'reserve', 'not_chosen', 'anonymised')),
	CONSTRAINT "submitted_plans_have_a_receipt" CHECK ("applications"."state" in ('draft', 'withdrawn', 'anonymised') or ("applications"."submitted_at" is not null and "applications"."receipt_number" is not null and "applications"."content_hash" is not null))
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"complete" boolean,
	"note" text DEFAULT '' NOT NULL,
	"checked_by" uuid,
	"checked_at" timestamp with time zone,
	"choice" text,
	"chosen_by" uuid,
	"chosen_at" timestamp with time zone,
	CONSTRAINT "assessments_corporation_id_application_id_pk" PRIMARY KEY("corporation_id","application_id"),
	CONSTRAINT "known_choice" CHECK ("assessments"."choice" in ('shortlist', 'decline'))
);
--> statement-breakpoint
CREATE TABLE "choice_reasons" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "choice_reasons_corporation_id_application_id_criterion_id_pk" PRIMARY KEY("corporation_id","application_id","criterion_id")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"content_hash" char(64) NOT NULL,
	"storage_key" text NOT NULL,
	"ready" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "files_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_row_per_stored_file" UNIQUE("corporation_id","storage_key"),
	CONSTRAINT "file_size_in_range" CHECK ("files"."size_bytes" between 1 and 10485760)
);
--> statement-breakpoint
CREATE TABLE "plan_parts" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"part" text NOT NULL,
	"content" jsonb NOT NULL,
	"complete" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "plan_parts_corporation_id_application_id_part_pk" PRIMARY KEY("corporation_id","application_id","part"),
	CONSTRAINT "known_plan_part" CHECK ("plan_parts"."part" in ('motivation', 'business', 'financial', 'window'))
);
--> statement-breakpoint
CREATE TABLE "events" (
	"corporation_id" uuid NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"name" text NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"space_id" uuid,
	"tender_id" uuid,
	"application_id" uuid,
	"lease_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "events_corporation_id_id_pk" PRIMARY KEY("corporation_id","id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"owner_key" text NOT NULL,
	"key" text NOT NULL,
	"verb" text NOT NULL,
	"input_hash" text NOT NULL,
	"outcome" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_owner_key_key_pk" PRIMARY KEY("owner_key","key")
);
--> statement-breakpoint
CREATE TABLE "jury_seats" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"person_id" uuid,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"panel" text NOT NULL,
	"state" text DEFAULT 'invited' NOT NULL,
	"invite_hash" char(64) NOT NULL,
	"invited_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	"accepted_at" timestamp with time zone,
	CONSTRAINT "jury_seats_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_seat_per_email" UNIQUE("corporation_id","tender_id","email"),
	CONSTRAINT "one_seat_per_invitation" UNIQUE("corporation_id","invite_hash"),
	CONSTRAINT "known_panel" CHECK ("jury_seats"."panel" in ('residents', 'professionals')),
	CONSTRAINT "known_seat_state" CHECK ("jury_seats"."state" in ('invited', 'accepted', 'instructed', 'left'))
);
--> statement-breakpoint
CREATE TABLE "pitches" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"scoring_open" boolean DEFAULT true NOT NULL,
	CONSTRAINT "pitches_corporation_id_application_id_pk" PRIMARY KEY("corporation_id","application_id"),
	CONSTRAINT "one_pitch_per_position" UNIQUE("corporation_id","tender_id","position")
);
--> statement-breakpoint
CREATE TABLE "recusals" (
	"corporation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"declared_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "recusals_corporation_id_seat_id_application_id_pk" PRIMARY KEY("corporation_id","seat_id","application_id")
);
--> statement-breakpoint
CREATE TABLE "score_sheets" (
	"corporation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"state" text DEFAULT 'scoring' NOT NULL,
	"sealed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "score_sheets_corporation_id_seat_id_application_id_pk" PRIMARY KEY("corporation_id","seat_id","application_id"),
	CONSTRAINT "known_sheet_state" CHECK ("score_sheets"."state" in ('waiting', 'scoring', 'sealed', 'reopened', 'revealed')),
	CONSTRAINT "sealed_sheets_have_a_time" CHECK (("score_sheets"."state" in ('sealed', 'revealed')) = ("score_sheets"."sealed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"corporation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"criterion_id" uuid NOT NULL,
	"points" smallint,
	"reason" text DEFAULT '' NOT NULL,
	"updated_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "scores_corporation_id_seat_id_application_id_criterion_id_pk" PRIMARY KEY("corporation_id","seat_id","application_id","criterion_id"),
	CONSTRAINT "points_in_range" CHECK ("scores"."points" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "counter_performances" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"lease_id" uuid NOT NULL,
	"what" text NOT NULL,
	"amount_per_year" integer NOT NULL,
	"unit" text NOT NULL,
	"proof" text NOT NULL,
	"done_this_year" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "counter_performances_corporation_id_id_pk" PRIMARY KEY("corporation_id","id")
);
--> statement-breakpoint
CREATE TABLE "lease_rents" (
	"corporation_id" uuid NOT NULL,
	"lease_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"from_on" date NOT NULL,
	"percent" smallint NOT NULL,
	"rent_cents" integer NOT NULL,
	CONSTRAINT "lease_rents_corporation_id_lease_id_position_pk" PRIMARY KEY("corporation_id","lease_id","position"),
	CONSTRAINT "one_rent_per_day" UNIQUE("corporation_id","lease_id","from_on"),
	CONSTRAINT "rent_not_negative" CHECK ("lease_rents"."rent_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "lease_tasks" (
	"corporation_id" uuid NOT NULL,
	"lease_id" uuid NOT NULL,
	"state" text NOT NULL,
	"key" text NOT NULL,
	"done" boolean DEFAULT false NOT NULL,
	"done_by" uuid,
	"done_at" timestamp with time zone,
	CONSTRAINT "lease_tasks_corporation_id_lease_id_key_pk" PRIMARY KEY("corporation_id","lease_id","key"),
	CONSTRAINT "done_by_someone" CHECK ("lease_tasks"."done" = ("lease_tasks"."done_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "leases" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"state" text DEFAULT 'chosen' NOT NULL,
	"starts_on" date NOT NULL,
	"market_rent_cents" integer NOT NULL,
	"target_rent_cents" integer NOT NULL,
	"deposit_cents" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"moved_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "leases_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_lease_per_tender" UNIQUE("corporation_id","tender_id"),
	CONSTRAINT "known_lease_state" CHECK ("leases"."state" in ('chosen', 'screening', 'terms', 'contract', 'handover', 'open', 'evaluation', 'target_reached', 'arrears', 'not_delivered', 'terminated', 'ended')),
	CONSTRAINT "deposit_not_negative" CHECK ("leases"."deposit_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"from_corporation_id" uuid,
	"letter" text NOT NULL,
	"props" jsonb NOT NULL,
	"locale" text NOT NULL,
	"to_email" text NOT NULL,
	"to_name" text DEFAULT '' NOT NULL,
	"dedupe_key" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	"sent_at" timestamp with time zone,
	"provider_id" text,
	"error" text,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "one_letter_per_event" UNIQUE("dedupe_key"),
	CONSTRAINT "known_letter_state" CHECK ("outbox"."state" in ('waiting', 'sent', 'held', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "account_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "account_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_id" uuid,
	"name" text NOT NULL,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "corporations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"contact_email" text DEFAULT '' NOT NULL,
	"contact_phone" text DEFAULT '' NOT NULL,
	"brand_hue" smallint DEFAULT 163 NOT NULL,
	"brand_chroma" smallint DEFAULT 85 NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "corporations_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"corporation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"left_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "memberships_corporation_id_person_id_pk" PRIMARY KEY("corporation_id","person_id"),
	CONSTRAINT "known_role" CHECK ("memberships"."role" in ('coordinator', 'approver', 'portfolio', 'controller', 'reader', 'partner'))
);
--> statement-breakpoint
CREATE TABLE "passkey_challenges" (
	"browser_hash" char(64) PRIMARY KEY NOT NULL,
	"challenge" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"credential_id" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"public_key" "bytea" NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"locale" text DEFAULT 'nl' NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "email_has_at" CHECK ("people"."email" ~ '^[^@\s]+@[^@\s]+$')
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"bucket" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rate_limits_bucket_window_start_pk" PRIMARY KEY("bucket","window_start")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"secret_hash" char(64) NOT NULL,
	"person_id" uuid NOT NULL,
	"assurance" text NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "sessions_secretHash_unique" UNIQUE("secret_hash"),
	CONSTRAINT "known_assurance" CHECK ("sessions"."assurance" in ('link', 'passkey', 'two_factor'))
);
--> statement-breakpoint
CREATE TABLE "sign_in_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"token_hash" char(64) NOT NULL,
	"code_hash" char(64) NOT NULL,
	"browser_hash" char(64) NOT NULL,
	"return_to" text DEFAULT '' NOT NULL,
	"wrong_codes" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_links_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "staff_credentials" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"totp_secret" text,
	"totp_confirmed" boolean DEFAULT false NOT NULL,
	"totp_step" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "space_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "spaces" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"slug" text NOT NULL,
	"street" text NOT NULL,
	"house_number" text NOT NULL,
	"postcode" text DEFAULT '' NOT NULL,
	"neighbourhood" text NOT NULL,
	"city" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"unit_kind" text NOT NULL,
	"area_m_2" numeric(8, 1) NOT NULL,
	"frontage_m" numeric(6, 1),
	"handover" text NOT NULL,
	"energy_label" text,
	"energy_label_exemption" text DEFAULT '' NOT NULL,
	"regime" text NOT NULL,
	"realm" text NOT NULL,
	"service_label" text NOT NULL,
	"allowed_use" text[] NOT NULL,
	"market_rent_cents" integer NOT NULL,
	"target_rent_cents" integer NOT NULL,
	"appraised_on" date,
	"service_costs_cents" integer NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"facade" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "spaces_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "known_unit_kind" CHECK ("spaces"."unit_kind" in ('shop', 'hospitality', 'studio', 'practice', 'workshop', 'social', 'office', 'makers_hub')),
	CONSTRAINT "known_handover" CHECK ("spaces"."handover" in ('bare', 'shell', 'shell_plus', 'finished', 'fitted', 'kitchen')),
	CONSTRAINT "known_energy_label" CHECK ("spaces"."energy_label" in ('A++++', 'A+++', 'A++', 'A+', 'A', 'B', 'C', 'D', 'E', 'F', 'G')),
	CONSTRAINT "known_regime" CHECK ("spaces"."regime" in ('290', '230a')),
	CONSTRAINT "known_realm" CHECK ("spaces"."realm" in ('BOG', 'MOG')),
	CONSTRAINT "known_service_label" CHECK ("spaces"."service_label" in ('DAEB', 'NON_DAEB')),
	CONSTRAINT "area_in_range" CHECK ("spaces"."area_m_2" > 0 and "spaces"."area_m_2" < 100000),
	CONSTRAINT "rents_not_negative" CHECK ("spaces"."market_rent_cents" >= 0 and "spaces"."target_rent_cents" >= 0)
);
--> statement-breakpoint
CREATE TABLE "criteria" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"key" text NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"weight" smallint NOT NULL,
	"anchors" text[] NOT NULL,
	"reason_required" boolean DEFAULT true NOT NULL,
	CONSTRAINT "criteria_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_criterion_per_position" UNIQUE("corporation_id","tender_id","position"),
	CONSTRAINT "one_criterion_per_key" UNIQUE("corporation_id","tender_id","key"),
	CONSTRAINT "weight_is_a_percentage" CHECK ("criteria"."weight" between 0 and 100),
	CONSTRAINT "five_anchors" CHECK (cardinality("criteria"."anchors") = 5)
);
--> statement-breakpoint
CREATE TABLE "results" (
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"ranking" jsonb NOT NULL,
	"revealed_by" uuid NOT NULL,
	"revealed_at" timestamp with time zone NOT NULL,
	"winner_application_id" uuid,
	"reserve_application_id" uuid,
	"jury_report" text DEFAULT '' NOT NULL,
	"proposed_by" uuid,
	"proposed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	CONSTRAINT "results_corporation_id_tender_id_pk" PRIMARY KEY("corporation_id","tender_id"),
	CONSTRAINT "confirmed_by_a_second_person" CHECK ("results"."confirmed_by" is null or "results"."confirmed_by" <> "results"."proposed_by"),
	CONSTRAINT "published_after_two_signatures" CHECK ("results"."published_at" is null or ("results"."confirmed_by" is not null and "results"."winner_application_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "tenders" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"space_id" uuid NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"introduction" text DEFAULT '' NOT NULL,
	"neighbourhood_wishes" text DEFAULT '' NOT NULL,
	"wanted_branches" text[] NOT NULL,
	"excluded_branches" text[] NOT NULL,
	"market_rent_cents" integer NOT NULL,
	"target_rent_cents" integer NOT NULL,
	"rent_path_percents" smallint[] NOT NULL,
	"discount_reason" text DEFAULT '' NOT NULL,
	"lease_starts_on" date,
	"opens_at" timestamp with time zone,
	"closes_at" timestamp with time zone,
	"shortlist_by" timestamp with time zone,
	"pitch_at" timestamp with time zone,
	"pitch_place" text DEFAULT '' NOT NULL,
	"result_by" timestamp with time zone,
	"jury_size" smallint DEFAULT 7 NOT NULL,
	"jury_quorum" smallint DEFAULT 4 NOT NULL,
	"residents_share" smallint DEFAULT 50 NOT NULL,
	"proposed_by" uuid,
	"proposed_at" timestamp with time zone,
	"approved_by" uuid,
	"approved_at" timestamp with time zone,
	"rules" jsonb,
	"rules_hash" char(64),
	"ended_reason" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "tenders_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "known_tender_state" CHECK ("tenders"."state" in ('draft', 'review', 'scheduled', 'open', 'closed', 'selection', 'pitching', 'decided', 'published', 'leasing', 'let', 'withdrawn', 'no_suitable_candidate')),
	CONSTRAINT "approved_by_a_second_person" CHECK ("tenders"."approved_by" is null or "tenders"."approved_by" <> "tenders"."proposed_by"),
	CONSTRAINT "published_rules_are_frozen" CHECK ("tenders"."state" in ('draft', 'review', 'withdrawn') or ("tenders"."rules" is not null and "tenders"."rules_hash" is not null
        and "tenders"."approved_by" is not null and "tenders"."opens_at" is not null and "tenders"."closes_at" is not null)),
	CONSTRAINT "closes_after_opening" CHECK ("tenders"."closes_at" > "tenders"."opens_at"),
	CONSTRAINT "jury_is_a_jury" CHECK ("tenders"."jury_size" between 3 and 15 and "tenders"."jury_quorum" between 1 and "tenders"."jury_size"),
	CONSTRAINT "residents_share_is_a_percentage" CHECK ("tenders"."residents_share" between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_checked_by_people_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_chosen_by_people_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choice_reasons" ADD CONSTRAINT "choice_reasons_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "choice_reasons" ADD CONSTRAINT "choice_reasons_corporation_id_criterion_id_criteria_corporation_id_id_fk" FOREIGN KEY ("corporation_id","criterion_id") REFERENCES "public"."criteria"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_uploaded_by_people_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_parts" ADD CONSTRAINT "plan_parts_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_corporation_id_corporations_id_fk" FOREIGN KEY ("corporation_id") REFERENCES "public"."corporations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jury_seats" ADD CONSTRAINT "jury_seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jury_seats" ADD CONSTRAINT "jury_seats_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitches" ADD CONSTRAINT "pitches_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitches" ADD CONSTRAINT "pitches_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_corporation_id_seat_id_jury_seats_corporation_id_id_fk" FOREIGN KEY ("corporation_id","seat_id") REFERENCES "public"."jury_seats"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recusals" ADD CONSTRAINT "recusals_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_sheets" ADD CONSTRAINT "score_sheets_corporation_id_seat_id_jury_seats_corporation_id_id_fk" FOREIGN KEY ("corporation_id","seat_id") REFERENCES "public"."jury_seats"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_sheets" ADD CONSTRAINT "score_sheets_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_corporation_id_seat_id_application_id_score_sheets_corporation_id_seat_id_application_id_fk" FOREIGN KEY ("corporation_id","seat_id","application_id") REFERENCES "public"."score_sheets"("corporation_id","seat_id","application_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_corporation_id_criterion_id_criteria_corporation_id_id_fk" FOREIGN KEY ("corporation_id","criterion_id") REFERENCES "public"."criteria"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counter_performances" ADD CONSTRAINT "counter_performances_corporation_id_lease_id_leases_corporation_id_id_fk" FOREIGN KEY ("corporation_id","lease_id") REFERENCES "public"."leases"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_rents" ADD CONSTRAINT "lease_rents_corporation_id_lease_id_leases_corporation_id_id_fk" FOREIGN KEY ("corporation_id","lease_id") REFERENCES "public"."leases"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_tasks" ADD CONSTRAINT "lease_tasks_done_by_people_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_tasks" ADD CONSTRAINT "lease_tasks_corporation_id_lease_id_leases_corporation_id_id_fk" FOREIGN KEY ("corporation_id","lease_id") REFERENCES "public"."leases"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leases" ADD CONSTRAINT "leases_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leases" ADD CONSTRAINT "leases_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_corporation_id_corporations_id_fk" FOREIGN KEY ("corporation_id") REFERENCES "public"."corporations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_credentials" ADD CONSTRAINT "staff_credentials_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "space_slugs" ADD CONSTRAINT "space_slugs_corporation_id_space_id_spaces_corporation_id_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."spaces"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "spaces_corporation_id_corporations_id_fk" FOREIGN KEY ("corporation_id") REFERENCES "public"."corporations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "spaces_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criteria" ADD CONSTRAINT "criteria_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_revealed_by_people_id_fk" FOREIGN KEY ("revealed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_confirmed_by_people_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "results" ADD CONSTRAINT "results_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenders" ADD CONSTRAINT "tenders_corporation_id_space_id_spaces_corporation_id_id_fk" FOREIGN KEY ("corporation_id","space_id") REFERENCES "public"."spaces"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_winner_per_tender" ON "applications" USING btree ("corporation_id","tender_id") WHERE "applications"."state" = 'winner';--> statement-breakpoint
CREATE INDEX "applications_of_person" ON "applications" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "applications_by_id" ON "applications" USING btree ("id");--> statement-breakpoint
CREATE INDEX "files_of_application" ON "files" USING btree ("corporation_id","application_id");--> statement-breakpoint
CREATE INDEX "files_by_id" ON "files" USING btree ("id");--> statement-breakpoint
CREATE INDEX "events_of_tender" ON "events" USING btree ("corporation_id","tender_id","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_by_age" ON "idempotency_keys" USING btree ("at");--> statement-breakpoint
CREATE INDEX "jury_seats_by_invitation" ON "jury_seats" USING btree ("invite_hash");--> statement-breakpoint
CREATE INDEX "jury_seats_of_person" ON "jury_seats" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "leases_by_state" ON "leases" USING btree ("corporation_id","state");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("state","next_attempt_at");--> statement-breakpoint
CREATE INDEX "account_events_of_person" ON "account_events" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "memberships_of_person" ON "memberships" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "passkeys_of_person" ON "passkeys" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_person_per_email" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "sessions_of_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_in_links_of_browser" ON "sign_in_links" USING btree ("browser_hash");--> statement-breakpoint
CREATE INDEX "sign_in_links_of_email" ON "sign_in_links" USING btree ("email","created_at");--> statement-breakpoint
CREATE INDEX "spaces_by_slug" ON "spaces" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "tenders_by_state" ON "tenders" USING btree ("corporation_id","state");--> statement-breakpoint
CREATE INDEX "tenders_of_space" ON "tenders" USING btree ("corporation_id","space_id");--> statement-breakpoint
CREATE INDEX "tenders_by_id" ON "tenders" USING btree ("id");--> statement-breakpoint
CREATE INDEX "tenders_by_closing" ON "tenders" USING btree ("closes_at");