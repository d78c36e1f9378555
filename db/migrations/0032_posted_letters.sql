CREATE TABLE "posted_letters" (
	"corporation_id" uuid NOT NULL,
	"letter_id" uuid NOT NULL,
	"posted_by" uuid NOT NULL,
	"posted_at" timestamp with time zone DEFAULT plint_now() NOT NULL,
	CONSTRAINT "posted_letters_corporation_id_letter_id_pk" PRIMARY KEY("corporation_id","letter_id")
);
--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "known_letter_state";--> statement-breakpoint
ALTER TABLE "posted_letters" ADD CONSTRAINT "posted_letters_posted_by_people_id_fk" FOREIGN KEY ("posted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posted_letters" ADD CONSTRAINT "posted_letters_letter_id_outbox_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "known_letter_state" CHECK ("outbox"."state" in ('waiting', 'sent', 'held', 'refused', 'to_post'));