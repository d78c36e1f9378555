CREATE TABLE "question_askers" (
	"corporation_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "question_askers_corporation_id_question_id_pk" PRIMARY KEY("corporation_id","question_id")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"text" text NOT NULL,
	"edited" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"answer" text DEFAULT '' NOT NULL,
	"number" smallint,
	"closed_by" uuid,
	"closed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "questions_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_question_per_number" UNIQUE("corporation_id","tender_id","number"),
	CONSTRAINT "known_question_state" CHECK ("questions"."state" in ('open', 'answered', 'declined', 'withheld')),
	CONSTRAINT "closed_questions_have_words" CHECK (case when "questions"."state" = 'open' then "questions"."answer" = '' and "questions"."closed_by" is null and "questions"."closed_at" is null
        else "questions"."answer" <> '' and "questions"."closed_by" is not null and "questions"."closed_at" is not null end),
	CONSTRAINT "public_questions_have_a_number" CHECK (("questions"."state" in ('answered', 'declined')) = ("questions"."number" is not null)),
	CONSTRAINT "question_length" CHECK (char_length("questions"."text") between 1 and 1000),
	CONSTRAINT "answer_length" CHECK (char_length("questions"."answer") <= 3000)
);
--> statement-breakpoint
CREATE TABLE "saved_search_letters" (
	"corporation_id" uuid NOT NULL,
	"search_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"unsubscribe_hash" char(64) NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "saved_search_letters_corporation_id_search_id_tender_id_pk" PRIMARY KEY("corporation_id","search_id","tender_id"),
	CONSTRAINT "one_letter_per_unsubscribe" UNIQUE("corporation_id","unsubscribe_hash")
);
--> statement-breakpoint
CREATE TABLE "saved_searches" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid,
	"email" text DEFAULT '' NOT NULL,
	"locale" text DEFAULT 'nl' NOT NULL,
	"filters" jsonb NOT NULL,
	"confirm_hash" char(64),
	"confirm_by" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "saved_searches_confirmHash_unique" UNIQUE("confirm_hash"),
	CONSTRAINT "confirmed_searches_have_a_person" CHECK (("saved_searches"."person_id" is null) = ("saved_searches"."confirmed_at" is null)),
	CONSTRAINT "unconfirmed_searches_wait_for_mail" CHECK (("saved_searches"."person_id" is null) = ("saved_searches"."email" <> '' and "saved_searches"."confirm_hash" is not null and "saved_searches"."confirm_by" is not null))
);
--> statement-breakpoint
CREATE TABLE "viewing_bookings" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"slot_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"state" text DEFAULT 'booked' NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"attended" boolean,
	"changed_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "viewing_bookings_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_place_per_person_and_call" UNIQUE("corporation_id","tender_id","person_id"),
	CONSTRAINT "known_booking_state" CHECK ("viewing_bookings"."state" in ('booked', 'cancelled'))
);
--> statement-breakpoint
CREATE TABLE "viewing_slots" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"corporation_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"capacity" smallint NOT NULL,
	"taken" smallint DEFAULT 0 NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"cancelled_at" timestamp with time zone,
	"cancelled_reason" text DEFAULT '' NOT NULL,
	"came" smallint,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "viewing_slots_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "slot_within_tender" UNIQUE("corporation_id","tender_id","id"),
	CONSTRAINT "slot_lasts_hours" CHECK ("viewing_slots"."ends_at" > "viewing_slots"."starts_at" and "viewing_slots"."ends_at" <= "viewing_slots"."starts_at" + interval '12 hours'),
	CONSTRAINT "capacity_in_range" CHECK ("viewing_slots"."capacity" between 1 and 200),
	CONSTRAINT "places_within_capacity" CHECK ("viewing_slots"."taken" between 0 and "viewing_slots"."capacity"),
	CONSTRAINT "came_in_range" CHECK ("viewing_slots"."came" between 0 and 200),
	CONSTRAINT "cancelled_slots_say_why" CHECK (("viewing_slots"."cancelled_at" is null) = ("viewing_slots"."cancelled_reason" = ''))
);
--> statement-breakpoint
ALTER TABLE "tenders" ADD COLUMN "alerted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "question_askers" ADD CONSTRAINT "question_askers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_askers" ADD CONSTRAINT "question_askers_corporation_id_question_id_questions_corporation_id_id_fk" FOREIGN KEY ("corporation_id","question_id") REFERENCES "public"."questions"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_search_letters" ADD CONSTRAINT "saved_search_letters_search_id_saved_searches_id_fk" FOREIGN KEY ("search_id") REFERENCES "public"."saved_searches"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_search_letters" ADD CONSTRAINT "saved_search_letters_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_searches" ADD CONSTRAINT "saved_searches_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewing_bookings" ADD CONSTRAINT "viewing_bookings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewing_bookings" ADD CONSTRAINT "viewing_bookings_corporation_id_tender_id_slot_id_viewing_slots_corporation_id_tender_id_id_fk" FOREIGN KEY ("corporation_id","tender_id","slot_id") REFERENCES "public"."viewing_slots"("corporation_id","tender_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewing_slots" ADD CONSTRAINT "viewing_slots_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewing_slots" ADD CONSTRAINT "viewing_slots_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "question_askers_of_person" ON "question_askers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "questions_of_tender" ON "questions" USING btree ("corporation_id","tender_id","state");--> statement-breakpoint
CREATE INDEX "saved_search_letters_by_unsubscribe" ON "saved_search_letters" USING btree ("unsubscribe_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "one_search_per_person_and_wish" ON "saved_searches" USING btree ("person_id","filters") WHERE "saved_searches"."person_id" is not null and "saved_searches"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "saved_searches_waiting" ON "saved_searches" USING btree ("confirm_by") WHERE "saved_searches"."person_id" is null;--> statement-breakpoint
CREATE INDEX "viewing_bookings_of_slot" ON "viewing_bookings" USING btree ("corporation_id","slot_id");--> statement-breakpoint
CREATE INDEX "viewing_bookings_of_person" ON "viewing_bookings" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_slot_per_start" ON "viewing_slots" USING btree ("corporation_id","tender_id","starts_at") WHERE "viewing_slots"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "tenders_to_alert" ON "tenders" USING btree ("opens_at") WHERE "tenders"."alerted_at" is null;