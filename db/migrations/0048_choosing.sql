CREATE TABLE "knock_outs" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "knock_outs_corporation_id_application_id_pk" PRIMARY KEY("corporation_id","application_id"),
	CONSTRAINT "known_knock_out" CHECK ("knock_outs"."kind" in ('use', 'branch', 'incomplete', 'integrity')),
	CONSTRAINT "knock_outs_have_a_reason" CHECK (length("knock_outs"."reason") between 1 and 600)
);
--> statement-breakpoint
CREATE TABLE "letter_words" (
	"corporation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"tender_id" uuid NOT NULL,
	"letter" text NOT NULL,
	"application_id" uuid,
	"words" text NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letter_words_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "one_addition_per_letter" UNIQUE NULLS NOT DISTINCT("corporation_id","tender_id","letter","application_id"),
	CONSTRAINT "known_shortlist_letter" CHECK ("letter_words"."letter" in ('pitch-invited', 'not-shortlisted')),
	CONSTRAINT "words_are_bounded" CHECK (length("letter_words"."words") between 1 and 600)
);
--> statement-breakpoint
CREATE TABLE "staff_ties" (
	"corporation_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"tender_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_ties_corporation_id_application_id_person_id_pk" PRIMARY KEY("corporation_id","application_id","person_id"),
	CONSTRAINT "ties_have_a_reason" CHECK (length("staff_ties"."reason") between 1 and 300)
);
--> statement-breakpoint
ALTER TABLE "knock_outs" ADD CONSTRAINT "knock_outs_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_words" ADD CONSTRAINT "letter_words_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_words" ADD CONSTRAINT "letter_words_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_words" ADD CONSTRAINT "letter_words_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_ties" ADD CONSTRAINT "staff_ties_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_ties" ADD CONSTRAINT "staff_ties_corporation_id_tender_id_tenders_corporation_id_id_fk" FOREIGN KEY ("corporation_id","tender_id") REFERENCES "public"."tenders"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_ties" ADD CONSTRAINT "staff_ties_corporation_id_person_id_memberships_corporation_id_person_id_fk" FOREIGN KEY ("corporation_id","person_id") REFERENCES "public"."memberships"("corporation_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ties_of_staff" ON "staff_ties" USING btree ("corporation_id","person_id");