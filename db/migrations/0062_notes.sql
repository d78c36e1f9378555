CREATE TABLE "note_mentions" (
	"corporation_id" uuid NOT NULL,
	"note_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"read_at" timestamp with time zone,
	CONSTRAINT "note_mentions_corporation_id_note_id_person_id_pk" PRIMARY KEY("corporation_id","note_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "plan_notes" (
	"corporation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"application_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_notes_corporation_id_id_pk" PRIMARY KEY("corporation_id","id"),
	CONSTRAINT "notes_are_bounded" CHECK (length("plan_notes"."text") between 1 and 2000)
);
--> statement-breakpoint
ALTER TABLE "note_mentions" ADD CONSTRAINT "note_mentions_corporation_id_note_id_plan_notes_corporation_id_id_fk" FOREIGN KEY ("corporation_id","note_id") REFERENCES "public"."plan_notes"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_mentions" ADD CONSTRAINT "note_mentions_corporation_id_person_id_memberships_corporation_id_person_id_fk" FOREIGN KEY ("corporation_id","person_id") REFERENCES "public"."memberships"("corporation_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_notes" ADD CONSTRAINT "plan_notes_corporation_id_application_id_applications_corporation_id_id_fk" FOREIGN KEY ("corporation_id","application_id") REFERENCES "public"."applications"("corporation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_notes" ADD CONSTRAINT "plan_notes_corporation_id_person_id_memberships_corporation_id_person_id_fk" FOREIGN KEY ("corporation_id","person_id") REFERENCES "public"."memberships"("corporation_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mentions_waiting" ON "note_mentions" USING btree ("corporation_id","person_id") WHERE "note_mentions"."read_at" is null;--> statement-breakpoint
CREATE INDEX "notes_of_plan" ON "plan_notes" USING btree ("corporation_id","application_id","written_at");