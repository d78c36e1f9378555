CREATE TABLE "evening_steps" (
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"step" text NOT NULL,
	"application_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"before" jsonb,
	"taken_by" uuid NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "evening_steps_corporation_id_tender_id_number_pk" PRIMARY KEY("corporation_id","tender_id","number"),
	CONSTRAINT "undone_within_a_minute" CHECK ("evening_steps"."undone_at" is null or ("evening_steps"."before" is not null
      and "evening_steps"."undone_at" between "evening_steps"."taken_at" and "evening_steps"."taken_at" + interval '60 seconds'))
);
--> statement-breakpoint
CREATE TABLE "evenings" (
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"state" text DEFAULT 'ready' NOT NULL,
	"begun_at" timestamp with time zone,
	"conductor_id" uuid NOT NULL,
	"conductor_device" uuid NOT NULL,
	"conducting_since" timestamp with time zone NOT NULL,
	"former_conductor_id" uuid,
	"former_device" uuid,
	"chair_seat_id" uuid,
	"timer_phase" text,
	"timer_limit_seconds" integer,
	"timer_spent_ms" integer,
	"timer_running_since" timestamp with time zone,
	"hall" text DEFAULT 'counter' NOT NULL,
	"reveal_style" text DEFAULT 'three' NOT NULL,
	"reveal_step" smallint DEFAULT 0 NOT NULL,
	"beamer_salt" uuid DEFAULT gen_random_uuid() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "evenings_corporation_id_tender_id_pk" PRIMARY KEY("corporation_id","tender_id"),
	CONSTRAINT "known_evening_state" CHECK ("evenings"."state" in ('ready', 'running', 'counting', 'revealing', 'over')),
	CONSTRAINT "known_timer_phase" CHECK ("evenings"."timer_phase" in ('pitch', 'questions')),
	CONSTRAINT "known_hall_view" CHECK ("evenings"."hall" in ('counter', 'name', 'break')),
	CONSTRAINT "known_reveal_style" CHECK ("evenings"."reveal_style" in ('three', 'winner', 'not_tonight')),
	CONSTRAINT "begun_evenings_have_a_time" CHECK (("evenings"."state" = 'ready') = ("evenings"."begun_at" is null)),
	CONSTRAINT "a_timer_is_whole" CHECK (("evenings"."timer_phase" is null) = ("evenings"."timer_limit_seconds" is null) and ("evenings"."timer_phase" is null) = ("evenings"."timer_spent_ms" is null)
        and ("evenings"."timer_phase" is not null or "evenings"."timer_running_since" is null)),
	CONSTRAINT "shown_after_the_reveal" CHECK ("evenings"."reveal_step" between 0 and 3 and ("evenings"."reveal_step" = 0 or "evenings"."state" in ('revealing', 'over')))
);
--> statement-breakpoint
CREATE TABLE "juror_departures" (
	"corporation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"left_at" timestamp with time zone NOT NULL,
	"noted_by" uuid NOT NULL,
	CONSTRAINT "juror_departures_corporation_id_seat_id_pk" PRIMARY KEY("corporation_id","seat_id")
);
--> statement-breakpoint
CREATE TABLE "pitch_reminders" (
	"corporation_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"reminded_at" timestamp with time zone NOT NULL,
	"reminded_by" uuid NOT NULL,
	CONSTRAINT "pitch_reminders_corporation_id_seat_id_application_id_pk" PRIMARY KEY("corporation_id","seat_id","application_id")
);
--> statement-breakpoint
CREATE TABLE "pitch_turns" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "pitch_turns_corporation_id_application_id_pk" PRIMARY KEY("corporation_id","application_id"),
	CONSTRAINT "known_turn_state" CHECK ("pitch_turns"."state" in ('waiting', 'open', 'closed', 'no_show')),
	CONSTRAINT "open_turns_have_a_start" CHECK ("pitch_turns"."state" not in ('open', 'closed') or "pitch_turns"."opened_at" is not null),
	CONSTRAINT "closed_turns_have_an_end" CHECK (("pitch_turns"."state" = 'closed') = ("pitch_turns"."closed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "reveal_approvals" (
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"approved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reveal_approvals_corporation_id_tender_id_person_id_pk" PRIMARY KEY("corporation_id","tender_id","person_id"),
	CONSTRAINT "known_approval_role" CHECK ("reveal_approvals"."role" in ('staff', 'chair'))
);
--> statement-breakpoint
ALTER TABLE "evening_steps" ADD CONSTRAINT "evening_steps_taken_by_people_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evening_steps" ADD CONSTRAINT "evening_steps_corporation_id_tender_id_evenings_corporation_id_tender_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."evenings"("corporation_id","tender_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evenings" ADD CONSTRAINT "evenings_conductor_id_people_id_fk" FOREIGN KEY ("conductor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evenings" ADD CONSTRAINT "evenings_former_conductor_id_people_id_fk" FOREIGN KEY ("former_conductor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evenings" ADD CONSTRAINT "evenings_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evenings" ADD CONSTRAINT "evenings_corporation_id_chair_seat_id_jury_seats_corporation_id_id_fk" FOREIGN KEY ("corporation_id","chair_seat_id") REFERENCES "public"."jury_seats"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "juror_departures" ADD CONSTRAINT "juror_departures_noted_by_people_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "juror_departures" ADD CONSTRAINT "juror_departures_corporation_id_seat_id_jury_seats_corporation_id_id_fk" FOREIGN KEY ("corporation_id","seat_id") REFERENCES "public"."jury_seats"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_reminders" ADD CONSTRAINT "pitch_reminders_reminded_by_people_id_fk" FOREIGN KEY ("reminded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_reminders" ADD CONSTRAINT "pitch_reminders_corporation_id_seat_id_jury_seats_corporation_id_id_fk" FOREIGN KEY ("corporation_id","seat_id") REFERENCES "public"."jury_seats"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_reminders" ADD CONSTRAINT "pitch_reminders_corporation_id_application_id_pitches_corporation_id_application_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."pitches"("corporation_id","application_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_turns" ADD CONSTRAINT "pitch_turns_corporation_id_application_id_pitches_corporation_id_application_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."pitches"("corporation_id","application_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pitch_turns" ADD CONSTRAINT "pitch_turns_corporation_id_tender_id_evenings_corporation_id_tender_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."evenings"("corporation_id","tender_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveal_approvals" ADD CONSTRAINT "reveal_approvals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reveal_approvals" ADD CONSTRAINT "reveal_approvals_corporation_id_tender_id_evenings_corporation_id_tender_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."evenings"("corporation_id","tender_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_pitch" ON "pitch_turns" USING btree ("corporation_id","tender_id") WHERE "pitch_turns"."state" = 'open';--> statement-breakpoint
CREATE INDEX "reveal_approvals_of_person" ON "reveal_approvals" USING btree ("person_id");