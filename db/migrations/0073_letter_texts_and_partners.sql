CREATE TABLE "letter_texts" (
	"corporation_id" uuid NOT NULL,
	"letter" text NOT NULL,
	"locale" text NOT NULL,
	"version" integer NOT NULL,
	"opening" text NOT NULL,
	"closing" text NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "letter_texts_corporation_id_letter_locale_version_pk" PRIMARY KEY("corporation_id","letter","locale","version"),
	CONSTRAINT "known_letter_text" CHECK ("letter_texts"."letter" in ('pitch-invited', 'not-shortlisted')),
	CONSTRAINT "known_letter_language" CHECK ("letter_texts"."locale" in ('nl', 'en')),
	CONSTRAINT "versions_count_up" CHECK ("letter_texts"."version" > 0),
	CONSTRAINT "letter_texts_are_bounded" CHECK (length("letter_texts"."opening") <= 600 and length("letter_texts"."closing") <= 400),
	CONSTRAINT "letter_texts_name_the_space" CHECK (("letter_texts"."opening" = '' and "letter_texts"."closing" = '') or "letter_texts"."opening" like '%{adres}%')
);
--> statement-breakpoint
ALTER TABLE "memberships" DROP CONSTRAINT "known_role";--> statement-breakpoint
-- Row security is forced on its owner too; this lasts as long as the migration's own transaction.
SELECT set_config('app.scope', 'system', true);--> statement-breakpoint
-- Who was a partner worked for a municipality: nobody else could be invited before.
UPDATE "memberships" SET "role" = 'municipality' WHERE "role" = 'partner';--> statement-breakpoint
ALTER TABLE "letter_texts" ADD CONSTRAINT "letter_texts_corporation_id_corporations_id_fk" FOREIGN KEY ("corporation_id") REFERENCES "public"."corporations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_texts" ADD CONSTRAINT "letter_texts_saved_by_people_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "known_role" CHECK ("memberships"."role" in ('coordinator', 'approver', 'portfolio', 'controller', 'reader', 'municipality', 'broker'));